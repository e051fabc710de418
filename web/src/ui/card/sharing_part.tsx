import { useId } from "preact/hooks";
import { cardWords } from "../../languages/en/card.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Card, CardChanges } from "../types.js";
import { useBoard } from "./around.js";

const stretches = ["comfort", "stretch", "beyond"] as const;

/** Who carries the card beside its owner, and how far it stretches. */
export function SharingPart({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const id = useId();
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
      <div class="field" data-field="co_owner">
        <label for={`${id}-with`}>{cardWords.coOwner}</label>
        <select
          id={`${id}-with`}
          class="input"
          value={card.co_owner ?? ""}
          onChange={(event) => set({ co_owner: event.currentTarget.value || null })}
        >
          <option value="">{t.common.nobody}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        {card.co_owner !== null && <span class="hint">{cardWords.coOwnerHint}</span>}
      </div>
      <div class="field" data-field="stretch">
        <label for={`${id}-far`}>{cardWords.stretch}</label>
        <select
          id={`${id}-far`}
          class="input"
          value={card.stretch ?? ""}
          onChange={(event) => set({ stretch: (event.currentTarget.value || null) as Card["stretch"] })}
        >
          <option value="">{cardWords.noStretch}</option>
          {stretches.map((one) => (
            <option key={one} value={one}>
              {cardWords.stretches[one]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
