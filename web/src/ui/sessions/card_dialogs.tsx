import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { splitCommands } from "../../model/session_outcomes.js";
import { newId } from "../../sync/ids.js";
import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import type { Session } from "./acts.js";
import { recordOutcome } from "./outcomes.js";

const noteLimit = 500;

interface NoteProps {
  session: Session;
  card: string;
  outcome: "noted" | "learned";
  done: () => void;
}

/** A line about the card in focus: into its comments, and into the summary. */
export function NoteDialog({ session, card: id, outcome, done }: NoteProps) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, outcome, id);
  const card = desk.session.view.value?.cards.get(id);
  const note = text.trim();
  const ready = note !== "" && textLength(note) <= noteLimit;
  const title = outcome === "noted" ? words.review.noteTitle : words.review.learnedTitle;
  const go = async () => {
    if (!ready) return;
    done();
    const kept = await send(desk, { type: "add_comment", card: id, comment: newId(), text: note });
    if (kept && (await recordOutcome(desk, session.id, id, outcome, note))) drop();
  };
  if (!card) return null;
  return (
    <Dialog title={title} onClose={done}>
      <CardLine card={card} />
      <Field
        label={outcome === "noted" ? words.review.noteLabel : words.review.learnedLabel}
        value={text}
        onInput={setText}
        limit={noteLimit}
        lines={3}
        onEnter={() => void go()}
        first
      />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={() => void go()}>
          {outcome === "noted" ? words.review.noteGo : words.review.learnedGo}
        </button>
      </div>
    </Dialog>
  );
}

/** Cuts a card in two: some of its lines go with a new card in To Do. */
export function SplitDialog({ session, card: id, done }: { session: Session; card: string; done: () => void }) {
  const desk = useDesk();
  const card = desk.session.view.value?.cards.get(id);
  const [title, setTitle] = useState(card?.title ?? "");
  const [newTitle, setNewTitle] = useState("");
  const [going, setGoing] = useState<ReadonlySet<number>>(new Set());
  if (!card) return null;
  const isTitle = (text: string) => text.trim() !== "" && textLength(text.trim()) <= limits.title;
  const ready = isTitle(title) && isTitle(newTitle);
  const go = async () => {
    if (!ready) return;
    done();
    const parts = { id: newId(), title: title.trim(), newTitle: newTitle.trim(), linesThatGo: going };
    for (const command of splitCommands(desk.board(), card, parts)) {
      if (!(await send(desk, command))) return;
    }
    await recordOutcome(desk, session.id, card.id, "split", words.review.splitNote(parts.newTitle));
  };
  const toggle = (index: number) => {
    const next = new Set(going);
    if (!next.delete(index)) next.add(index);
    setGoing(next);
  };
  return (
    <Dialog title={words.review.splitTitle} onClose={done}>
      <Field label={words.review.splitStays} value={title} onInput={setTitle} limit={limits.title} />
      <Field label={words.review.splitNew} value={newTitle} onInput={setNewTitle} limit={limits.title} first />
      {card.done_when.length > 0 && (
        <fieldset class="field">
          <legend>{words.review.splitLines}</legend>
          {card.done_when.map((line, index) => (
            <label key={index} class="choice" dir="auto">
              <input type="checkbox" checked={going.has(index)} onChange={() => toggle(index)} />
              {line}
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={() => void go()}>
          {words.review.splitGo}
        </button>
      </div>
    </Dialog>
  );
}
