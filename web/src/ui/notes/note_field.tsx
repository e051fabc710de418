import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { PrivateText } from "../../sync/private_entry.js";
import type { PrivateTexts } from "../../sync/private_texts.js";
import { Conflict } from "../sheet/conflict.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";

interface Props {
  texts: PrivateTexts;
  name: string;
  label: string;
  hiddenLabel?: boolean;
  placeholder?: string;
  lines: number;
}

/** One private text: kept on this device with each key, saved after a pause and when it is left. */
export function NoteField({ texts, name, label, hiddenLabel, placeholder, lines }: Props) {
  const note = texts.text(name).value;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const left = limits.privateText - textLength(note.text);
  useEffect(() => () => texts.flush(name), [texts, name]);
  useLayoutEffect(() => grow(area.current), [note.text]);
  return (
    <div class="field note-field">
      <label for={id} class={hiddenLabel ? "hidden-text" : undefined}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        class="input"
        dir="auto"
        rows={lines}
        value={note.text}
        placeholder={placeholder}
        aria-describedby={`${id}-notes`}
        aria-invalid={left < 0 ? true : undefined}
        onInput={(event) => texts.save(name, event.currentTarget.value)}
        onBlur={() => texts.flush(name)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) texts.flush(name);
        }}
      />
      <p id={`${id}-notes`} class="notes small">
        {left < limits.privateText * 0.1 && (
          <span class={left < 0 ? "problem" : "hint"}>{t.common.charactersLeft(left)} </span>
        )}
        <span class={note.state === "refused" ? "problem" : "hint"} data-saving={note.state}>
          {stateWords(note, left < 0)}
        </span>
      </p>
      {note.clash && (
        <Conflict
          clash={note.clash}
          lines={lines}
          words={{ ...t.conflict, ...t.notes.clash }}
          settle={(how) => texts.settle(name, how)}
        />
      )}
    </div>
  );
}

function stateWords(note: PrivateText, tooLong: boolean): string {
  if (note.clash) return "";
  if (note.state === "saved") return note.changedAt ? t.notes.saved : "";
  if (note.state === "refused") return tooLong ? t.notes.tooLong : (note.problem ?? t.errors.unknown);
  return note.state === "kept" ? t.notes.kept : t.notes.saving;
}

/** As high as its text, so that nothing scrolls within a page that scrolls. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
