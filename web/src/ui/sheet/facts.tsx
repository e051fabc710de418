import { useId } from "preact/hooks";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { nowOf, zoneOf } from "../card/around.js";
import { dueWords, shortDay } from "../dates.js";
import { ChoiceField } from "../parts/choice_field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { type Card, type CardChanges, type CardType, cardTypes } from "../types.js";

/** Owner, day and kind: chosen, not written, so they are saved as soon as they are chosen. */
export function Facts({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const id = useId();
  const board = desk.board().settings;
  const people = board.participants.filter((one) => (one.active && movesCards(one.seat)) || one.id === card.owner);
  const set = (changes: CardChanges) => void send(desk, { type: "edit_card", card: card.id, set: changes });
  const due = card.due && card.column !== "done" ? dueWords(card.due, new Date(nowOf(desk, zoneOf(board)))) : null;
  if (!editable) {
    return (
      <dl class="stamps">
        <Fact label={t.sheet.owner} value={personName(board, card.owner)} />
        <Fact label={t.sheet.due} value={card.due ? shortDay(card.due) : t.common.none} />
        <Fact label={t.sheet.type} value={t.types[card.type]} />
      </dl>
    );
  }
  return (
    <div class="facts">
      <ChoiceField
        label={t.sheet.owner}
        field="owner"
        value={card.owner ?? ""}
        options={[["", t.common.nobody], ...people.map((one) => [one.id, one.name] as const)]}
        choose={(owner) => set({ owner: owner || null })}
      />
      <div class="field">
        <label for={`${id}-due`}>{t.sheet.due}</label>
        <input
          id={`${id}-due`}
          class="input"
          type="date"
          value={card.due ?? ""}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (day === "" || /^\d{4}-\d\d-\d\d$/.test(day)) set({ due: day || null });
          }}
        />
        {due?.past && <span class="hint past">{due.text}</span>}
      </div>
      <ChoiceField<CardType>
        label={t.sheet.type}
        value={card.type}
        options={cardTypes.map((type) => [type, t.types[type]])}
        choose={(type) => set({ type })}
      />
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
