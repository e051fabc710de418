import { useState } from "preact/hooks";
import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";

/** A text that survives closing its dialog and reloading the page, until `drop` says it is done with. */
export function useKeptText(
  ...parts: [board: string, ...rest: string[]]
): [string, (text: string) => void, () => void] {
  const key = draftKey(...parts);
  const [text, setText] = useState(() => readDraft(key)?.text ?? "");
  const set = (next: string) => {
    setText(next);
    if (next) keepDraft(key, { text: next, base: "", seq: 0 });
    else dropDraft(key);
  };
  return [text, set, () => dropDraft(key)];
}
