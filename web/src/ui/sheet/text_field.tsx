import { useId } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { OneLine } from "../parts/one_line.js";
import { t } from "../text.js";
import { type Card, textLength } from "../types.js";
import { Conflict } from "./conflict.js";
import { type Saving, type TextName, useSaving } from "./saving.js";

interface CardProps extends Props {
  card: Card;
  field: Extract<TextName, "title" | "description" | "first_step" | "outside_contract">;
}

interface Props {
  label: string;
  limit: number;
  editable: boolean;
  lines?: number;
  placeholder?: string;
  hint?: string;
  required?: boolean;
  large?: boolean;
}

export function TextField({ card, field, ...props }: CardProps) {
  return <WrittenText {...props} name={field} saving={useSaving(useDesk(), card, field)} />;
}

/** One text: saved when it is left or with Ctrl+Enter. */
export function WrittenText(props: Props & { saving: Saving; name?: string }) {
  const { saving, label, limit, editable, lines, required } = props;
  const id = useId();
  const left = limit - textLength(saving.text);
  const fits = left >= 0 && (!required || saving.text.trim() !== "");
  const leave = () => {
    if (saving.unsaved && fits) saving.save();
  };
  /** Two texts put together come with a line break, which a text of one line cannot have. */
  const settle: Saving["settle"] = (how) => {
    const isOneLine = lines === undefined && "keep" in how;
    saving.settle(isOneLine ? { keep: how.keep.replace(/\s*[\r\n]+\s*/g, " ") } : how);
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
    <div class="field" data-field={props.name}>
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
        {saving.waiting && <span class="hint late">{t.sheet.saving}</span>}
      </div>
      {saving.clash && <Conflict clash={saving.clash} lines={lines ?? 2} settle={settle} />}
    </div>
  );
}
