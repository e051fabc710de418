import { words } from "../../languages/en/sessions.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import type { OwnText } from "./use_own.js";

interface Props {
  own: OwnText;
  label: string;
  hint?: string;
  limit: number;
  lines?: number;
}

/** A field for oneself alone; while others see this window it is not there. */
export function OwnField({ own, label, hint, limit, lines = 2 }: Props) {
  const desk = useDesk();
  if (desk.shown.value) return <p class="soft">{words.own.onStage}</p>;
  return (
    <Field
      label={label}
      hint={[hint, own.saving].filter(Boolean).join(" ") || undefined}
      value={own.text}
      onInput={own.set}
      limit={limit}
      lines={lines}
    />
  );
}
