import { useEffect, useState } from "preact/hooks";
import { scriptOf } from "../../model/session_script.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { type Session, tell } from "./acts.js";
import { privateKeys } from "./private_texts.js";
import { words } from "./text.en.js";
import { usePrivateTexts } from "./use_private.js";

/** What came up afterwards; begins with what this person noted during the session, if anything. */
export function AddedNotes({ session }: { session: Session }) {
  const desk = useDesk();
  const texts = usePrivateTexts();
  const [text, setText] = useState("");
  const keys = scriptOf(session.type).map((step) => privateKeys.note(session.id, step));
  useEffect(() => {
    void Promise.all(keys.map((key) => texts.load(key))).then((noted) => {
      const lines = noted.filter((one) => one.trim() !== "");
      if (lines.length > 0) setText(lines.join("\n"));
    });
  }, [session.id, texts]);
  const add = async () => {
    const said = text.trim();
    if (!said || !(await tell(desk, { type: "add_addendum", session: session.id, text: said }))) return;
    for (const key of keys) void texts.remove(key);
    setText("");
  };
  return (
    <details open={text !== ""}>
      <summary>{words.summary.add}</summary>
      <div class="stack">
        <Field label={words.summary.addLabel} value={text} onInput={setText} limit={2000} lines={2} />
        <div class="row">
          <button type="button" class="button" disabled={text.trim() === ""} onClick={() => void add()}>
            {words.summary.addGo}
          </button>
        </div>
      </div>
    </details>
  );
}
