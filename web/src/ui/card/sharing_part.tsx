import { cardWords } from "../../languages/en/card.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { ChoiceField } from "../parts/choice_field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Card, CardChanges } from "../types.js";
import { useBoard } from "./around.js";

type Stretch = NonNullable<Card["stretch"]>;
const stretches = ["comfort", "stretch", "beyond"] as const;

/** Who carries the card beside its owner, and how far it stretches. */
export function SharingPart({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const board = useBoard(desk);
  const set = (changes: CardChanges) => void send(desk, { type: "edit_card", card: card.id, set: changes });
  if (!editable) {
    return (
      <dl class="stamps">
        <div>
          <dt>{cardWords.coOwner}</dt>
          <dd dir="auto">{personName(board, card.co_owner)}</dd>
        </div>
        <div>
          <dt>{cardWords.stretch}</dt>
          <dd>{card.stretch === null ? cardWords.noStretch : cardWords.stretches[card.stretch]}</dd>
        </div>
      </dl>
    );
  }
  const people = board.participants.filter((one) => {
    const fits = one.active && movesCards(one.seat) && one.id !== card.owner;
    return fits || one.id === card.co_owner;
  });
  return (
    <div class="facts">
      <ChoiceField
        label={cardWords.coOwner}
        field="co_owner"
        value={card.co_owner ?? ""}
        options={[["", t.common.nobody], ...people.map((one) => [one.id, one.name] as const)]}
        choose={(co_owner) => set({ co_owner: co_owner || null })}
      >
        {card.co_owner !== null && <span class="hint">{cardWords.coOwnerHint}</span>}
      </ChoiceField>
      <ChoiceField<Stretch | "">
        label={cardWords.stretch}
        field="stretch"
        value={card.stretch ?? ""}
        options={[["", cardWords.noStretch], ...stretches.map((one) => [one, cardWords.stretches[one]] as const)]}
        choose={(stretch) => set({ stretch: stretch || null })}
      />
    </div>
  );
}
