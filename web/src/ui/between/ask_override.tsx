import { useState } from "preact/hooks";
import { between } from "../../languages/en/between.js";
import { useKeptText } from "../acts/kept_text.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { limits, type MoveCard, textLength } from "../types.js";

const words = between.overLimit;

/** Where both agree before a limit is passed (C15): the other one is asked, with a reason. `move` null: no single move. */
export function AskOverride({ move, done }: { move: MoveCard | null; done: () => void }) {
  const desk = useDesk();
  const [reason, setReason, drop] = useKeptText(desk.id, "override");
  const [sent, setSent] = useState(false);
  const you = desk.you().participant;
  const others = desk
    .board()
    .settings.participants.filter((one) => one.active && one.id !== you && movesCards(one.seat))
    .map((one) => one.name);
  if (!move) return <p class="notice">{words.askLater}</p>;
  if (others.length === 0) return <p class="notice">{words.askNobody}</p>;
  const text = reason.trim();
  const length = textLength(text);
  const ready = !sent && length >= limits.overrideReasonMin && length <= limits.reason;
  const ask = async () => {
    if (!ready) return;
    setSent(true);
    const card = desk.card(move.card);
    // What shows that it is done was given with the move: it waits on the card.
    if (card && move.evidence) {
      const evidence = [...card.evidence, move.evidence];
      if (!(await send(desk, { type: "edit_card", card: card.id, set: { evidence } }))) return done();
    }
    done();
    if (await send(desk, { type: "ask_override", card: move.card, to: move.to, reason: text })) drop();
  };
  return (
    <details class="over-it">
      <summary class="button quiet" dir="auto">
        {words.ask(others.join(", "))}
      </summary>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onInput={setReason}
        limit={limits.reason}
        onEnter={() => void ask()}
      />
      <div class="actions">
        <button type="button" class="button" disabled={!ready} onClick={() => void ask()}>
          {words.send}
        </button>
      </div>
    </details>
  );
}
