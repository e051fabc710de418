import { words } from "../../languages/en/sessions.js";
import { presentStep } from "../../model/session_script.js";
import { OwnField } from "./own_field.js";
import type { StepProps } from "./step_view.js";
import { useOwnPart, useOwnTexts } from "./use_own.js";

/** A step of talking: its question stands above, and everybody has room for a line of their own. */
export function OwnNote({ session, active }: StepProps) {
  useOwnTexts();
  const own = useOwnPart(session.id, presentStep(session) ?? "take");
  if (!active) return null;
  return <OwnField own={own} label={words.own.label} hint={words.own.hint} limit={500} />;
}
