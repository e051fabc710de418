import { useState } from "preact/hooks";
import { cardWords } from "../../languages/en/card.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import type { Card } from "../types.js";
import { useBoard } from "./around.js";
import { LabelChips } from "./face_marks.js";
import { LabelEditor } from "./label_editor.js";

const words = cardWords.labels;
const mostOnCard = 10;

/** The board's labels, each pressed or not for this card, and the way to change them. */
export function LabelsPart({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const board = useBoard(desk);
  const [editing, setEditing] = useState(false);
  if (!editable) return <LabelChips card={card} board={board} />;
  const toggle = (id: string) => {
    const on = card.labels.includes(id);
    const labels = on ? card.labels.filter((one) => one !== id) : [...card.labels, id];
    void send(desk, { type: "edit_card", card: card.id, set: { labels } });
  };
  return (
    <fieldset class="field labels-part">
      <legend>{words.title}</legend>
      {board.labels.length === 0 && <p class="small soft">{words.none}</p>}
      <p class="label-chips">
        {board.labels.map((label) => {
          const on = card.labels.includes(label.id);
          return (
            <button
              key={label.id}
              type="button"
              class="label-chip"
              data-color={label.color}
              aria-pressed={on}
              disabled={!on && card.labels.length >= mostOnCard}
              onClick={() => toggle(label.id)}
            >
              <span aria-hidden="true">{on ? "✓ " : ""}</span>
              <span dir="auto">{label.name}</span>
            </button>
          );
        })}
      </p>
      <button type="button" class="button quiet" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        {words.edit}
      </button>
      {editing && <LabelEditor />}
    </fieldset>
  );
}
