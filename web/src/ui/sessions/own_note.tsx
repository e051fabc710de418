import { presentStep } from "../../model/session_script.js";
import { Field } from "../parts/field.js";
import { privateKeys } from "./private_texts.js";
import type { StepProps } from "./step_view.js";
import { words } from "./text.en.js";
import { usePrivateText } from "./use_private.js";

/** A step of talking: its question stands above, and everybody has room for a line of their own. */
export function OwnNote({ session, active }: StepProps) {
  const [text, setText] = usePrivateText(privateKeys.note(session.id, presentStep(session) ?? ""));
  if (!active) return null;
  return <Field label={words.own.label} hint={words.own.hint} value={text} onInput={setText} limit={500} lines={2} />;
}
