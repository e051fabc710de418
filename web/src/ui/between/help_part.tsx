import { useState } from "preact/hooks";
import { between } from "../../languages/en/between.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { type Card, limits } from "../types.js";

const words = between.help;

/** A card asks for help: of somebody, or of whoever can; whoever helped or asked says that it has come. */
export function HelpPart({ card, editable }: { card: Card; editable: boolean }) {
  const desk = useDesk();
  const board = desk.board().settings;
  const { help } = card;
  if (!help) return editable ? <AskForm card={card} /> : null;
  const whom = help.person === null ? null : personName(board, help.person);
  return (
    <section class="help-wanted">
      <div class="grow">
        <p dir="auto">
          <b>{words.asked(personName(board, help.by), whom)}</b>
        </p>
        <p dir="auto">{help.text}</p>
      </div>
      {editable && (
        <button type="button" class="button" onClick={() => void send(desk, { type: "answer_help", card: card.id })}>
          {words.answered}
        </button>
      )}
    </section>
  );
}

function AskForm({ card }: { card: Card }) {
  const desk = useDesk();
  const you = desk.you().participant;
  const others = desk
    .board()
    .settings.participants.filter((one) => one.active && one.id !== you && movesCards(one.seat));
  const [person, setPerson] = useState("");
  const [text, setText] = useState("");
  const said = text.trim();
  const ask = () => {
    if (said === "") return;
    const whom = person === "" ? null : person;
    void send(desk, { type: "ask_help", card: card.id, person: whom, text: said }).then(
      (accepted) => accepted && setText(""),
    );
  };
  return (
    <details class="ask-help">
      <summary class="button quiet">{words.ask}</summary>
      <label class="field">
        <span class="label">{words.whom}</span>
        <select value={person} onChange={(event) => setPerson(event.currentTarget.value)}>
          <option value="">{words.whoever}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <Field label={words.what} value={text} onInput={setText} limit={limits.reason} onEnter={ask} />
      <div class="actions">
        <button type="button" class="button primary" disabled={said === ""} onClick={ask}>
          {words.send}
        </button>
      </div>
    </details>
  );
}
