import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { scriptOf } from "../../model/session_script.js";
import { sessionKey } from "../../sync/private_keys.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { type Session, tell } from "./acts.js";
import { partsOfText, textOfParts } from "./own_words.js";
import { useOwnTexts } from "./use_own.js";

/** What came up afterwards; begins with what this person noted during the session, if anything. */
export function AddedNotes({ session }: { session: Session }) {
  const desk = useDesk();
  const texts = useOwnTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const key = sessionKey("reflection", session.id);
  const own = partsOfText(texts.text(key).value.text);
  const steps = scriptOf(session.type);
  const noted = steps.flatMap((step) => own[step]?.trim() || []).join("\n");
  const text = typed ?? noted;
  const add = async () => {
    const said = text.trim();
    if (!said || !(await tell(desk, { type: "add_addendum", session: session.id, text: said }))) return;
    if (noted) texts.save(key, textOfParts({ ...own, ...Object.fromEntries(steps.map((step) => [step, ""])) }));
    setTyped("");
  };
  return (
    <details open={text !== ""}>
      <summary>{words.summary.add}</summary>
      <div class="stack">
        <Field label={words.summary.addLabel} value={text} onInput={setTyped} limit={2000} lines={2} />
        <div class="row">
          <button type="button" class="button" disabled={text.trim() === ""} onClick={() => void add()}>
            {words.summary.addGo}
          </button>
        </div>
      </div>
    </details>
  );
}
