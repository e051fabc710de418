import { Field } from "../parts/field.js";
import { limits } from "../types.js";

/** What was typed as a limit: a number of seats, null for none, undefined when it is neither. */
export function limitOf(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const value = Number(trimmed);
  return Number.isInteger(value) && value >= 1 && value <= limits.wipMax ? value : undefined;
}

interface Props {
  label: string;
  hint: string;
  value: string;
  onInput: (text: string) => void;
  onEnter?: () => void;
}

export function LimitField(props: Props) {
  const wrong = limitOf(props.value) === undefined;
  return (
    <Field {...props} type="number" problem={wrong ? props.hint : undefined} hint={wrong ? undefined : props.hint} />
  );
}
