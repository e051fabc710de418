import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { agreedByBoth } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Card } from "../types.js";

/** Who proposed the card, who agreed to it, and the press that agrees. */
export function Agreement({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const board = desk.board().settings;
  const you = desk.you().participant;
  const names = card.agreed.map((one) => personName(board, one.by));
  const mine = card.proposed_by === you || card.agreed.some((one) => one.by === you);
  return (
    <div class="agreement small">
      <p dir="auto">{t.sheet.proposedBy(personName(board, card.proposed_by))}</p>
      {names.length > 0 && <p dir="auto">{t.sheet.agreedBy(names.join(", "))}</p>}
      {!agreedByBoth(board, card) && <p class="soft">{t.card.notAgreed}</p>}
      {editable && !mine && (
        <button
          type="button"
          class="button"
          title={t.sheet.agreeHint}
          onClick={() => void send(desk, { type: "agree_card", card: card.id })}
        >
          <Icon name="check" />
          {t.sheet.agree}
        </button>
      )}
      {editable && card.agreed.some((one) => one.by === you) && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void send(desk, { type: "withdraw_agreement", card: card.id })}
        >
          {cardWords.agreement.withdraw}
        </button>
      )}
    </div>
  );
}
