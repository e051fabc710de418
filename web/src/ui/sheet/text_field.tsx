import { useId } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { OneLine } from "../parts/one_line.js";
import { t } from "../text.js";
import { type Card, textLength } from "../types.js";
import { Conflict } from "./conflict.js";
import { type TextName, useSaving } from "./saving.js";

interface Props {
  card: Card;
  field: Extract<TextName, "title" | "description" | "first_step">;
  label: string;
  limit: number;
  editable: boolean;
  lines?: number;
  placeholder?: string;
  hint?: string;
  required?: boolean;
  large?: boolean;
}

/** One text of the card: saved when it is left or with Ctrl+Enter. */
export function TextField(props: Props) {
  const { card, field, label, limit, editable, lines, required } = props;
  const desk = useDesk();
  const saving = useSaving(desk, card, field);
  const id = useId();
  const left = limit - textLength(saving.text);
  const fits = left >= 0 && (!required || saving.text.trim() !== "");
  const leave = () => {
    if (saving.unsaved && fits) saving.save();
  };
  const shared = {
    id,
    dir: "auto" as const,
    value: saving.text,
    placeholder: props.placeholder,
    readOnly: !editable,
    "aria-describedby": `${id}-notes`,
    "aria-invalid": fits ? undefined : true,
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing) return;
      if (lines !== undefined && !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      leave();
    },
  };
  return (
    <div class="field" data-field={props.field}>
      <label for={id}>{label}</label>
      {lines !== undefined ? (
        <textarea {...shared} class="input" rows={lines} onInput={(event) => saving.type(event.currentTarget.value)} />
      ) : (
        <OneLine {...shared} large={props.large} write={saving.type} />
      )}
      <div id={`${id}-notes`} class="notes">
        {left < limit * 0.1 && <span class={left < 0 ? "problem" : "hint"}>{t.common.charactersLeft(left)} </span>}
        {saving.unsaved && !saving.clash && (
          <span class="hint">{props.hint ? `${t.sheet.draft}. ${props.hint}` : t.sheet.draft}</span>
        )}
      </div>
      {saving.clash && <Conflict clash={saving.clash} lines={lines ?? 2} settle={saving.settle} />}
    </div>
  );
}
