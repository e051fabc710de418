import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../text.js";

/** A secret link, marked and ready to be copied; `note` says what it opens. */
export function LinkLine({ label, link, note }: { label: string; link: string; note: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => field.current?.select(), [link]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setWords(t.common.copied);
    } catch {
      field.current?.select();
      setWords(document.execCommand("copy") ? t.common.copied : t.errors.clipboard);
    }
  };
  return (
    <div class="notice stack">
      <label class="field">
        <span class="label">{label}</span>
        <input ref={field} class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div class="row">
        <button type="button" class="button primary" onClick={() => void copy()}>
          {t.common.copy}
        </button>
        <span role="status">{words}</span>
      </div>
      <p class="small">{note}</p>
    </div>
  );
}
