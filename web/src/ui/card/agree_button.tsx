import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import type { Card } from "../types.js";

/** One press agrees, from the menu of a card's face; nothing for who proposed it or has agreed. */
export function AgreeButton({ card, done }: { card: Card; done: () => void }) {
  const desk = useDesk();
  const you = desk.you();
  const mine = card.proposed_by === you.participant || card.agreed.some((one) => one.by === you.participant);
  if (mine || card.column === "done" || !movesCards(you.seat)) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        done();
        void send(desk, { type: "agree_card", card: card.id });
      }}
    >
      <Icon name="check" />
      {cardWords.agreement.agree}
    </button>
  );
}
