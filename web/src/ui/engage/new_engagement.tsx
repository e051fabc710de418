import { useRef, useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { createBoard, postCommand } from "../../sync/api/boards.js";
import { newId } from "../../sync/ids.js";
import { problemOf } from "../entry/problem.js";
import { Field } from "../parts/field.js";
import { boardPath, navigate } from "../router.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import { changesOf, emptyAbout, isSound } from "./about.js";
import { AboutFields } from "./about_fields.js";

const nothingSaid = { topic: "", intention: "", style: [], time_zone: "UTC", coach_profile: "" };

/** Beside the plain board: an engagement, with what it is about. */
export function NewEngagement() {
  const [open, setOpen] = useState(false);
  return (
    <section class="new-board">
      <h2>{words.make.title}</h2>
      <p class="soft">{words.make.means}</p>
      {open ? (
        <Form />
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            {words.make.open}
          </button>
        </div>
      )}
    </section>
  );
}

function Form() {
  const [title, setTitle] = useState("");
  const [about, setAbout] = useState(emptyAbout);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  // Made already when only its words could not be saved.
  const made = useRef<string | null>(null);
  const said = useRef(newId());
  const name = title.trim();
  const ready = name !== "" && textLength(name) <= limits.boardTitle && isSound(about) && !busy;

  const make = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      made.current ??= (await createBoard(name, "engagement")).id;
      const set = changesOf(nothingSaid, about);
      if (set) await postCommand(made.current, said.current, { type: "set_intent", set });
      navigate(boardPath(made.current));
    } catch (error) {
      setProblem(made.current ? words.make.half : problemOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Field
        label={words.make.name}
        placeholder={words.make.namePlaceholder}
        value={title}
        onInput={setTitle}
        limit={limits.boardTitle}
        onEnter={() => void make()}
      />
      <AboutFields about={about} change={setAbout} asCoach />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button primary" disabled={!ready} onClick={() => void make()}>
          {busy ? t.entry.working : words.make.create}
        </button>
      </div>
    </>
  );
}
