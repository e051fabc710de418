import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../text.js";
import { textLength } from "../types.js";

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "password" | "date" | "number";
  hint?: string | undefined;
  problem?: string | undefined;
  placeholder?: string;
  autocomplete?: "name" | "username" | "current-password" | "new-password" | "off";
  limit?: number;
  lines?: number;
  first?: boolean;
  onEnter?: () => void;
  children?: ComponentChildren;
}

/** A labelled field: one line, or several when `lines` is given. Counts down when the end comes near. */
export function Field(props: Props) {
  const id = useId();
  const notes = `${id}-notes`;
  const left = props.limit === undefined ? null : props.limit - textLength(props.value);
  const near = left !== null && left < (props.limit ?? 0) * 0.2;
  const shared = {
    id,
    class: "input",
    value: props.value,
    dir: "auto" as const,
    placeholder: props.placeholder,
    "aria-describedby": props.hint || props.problem || near ? notes : undefined,
    "aria-invalid": props.problem ? true : undefined,
    "data-first": props.first ? "" : undefined,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing) return;
      if (props.lines !== undefined && !(event.ctrlKey || event.metaKey)) return;
      if (!props.onEnter) return;
      event.preventDefault();
      props.onEnter();
    },
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.lines !== undefined ? (
        <textarea {...shared} rows={props.lines} onInput={(event) => props.onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={(props.type ?? "text") as "text"}
          autocomplete={props.autocomplete ?? "off"}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
      {props.children}
      <div id={notes}>
        {props.hint && <span class="hint">{props.hint}</span>}
        {near && left !== null && (
          <span class={left < 0 ? "problem" : "hint"}>
            {props.hint ? " " : ""}
            {t.common.charactersLeft(left)}
          </span>
        )}
        {props.problem && (
          <p class="problem" role="alert">
            {props.problem}
          </p>
        )}
      </div>
    </div>
  );
}
