import { StepLines } from "./step_lines.js";
import type { StepProps } from "./step_view.js";

/** What the coaching did that helped, and what got in the way. */
export function RetroStep(props: StepProps) {
  return <StepLines {...props} step="retro" />;
}

/** What goes on when nobody asks about it: one line each. */
export function KeepAliveStep(props: StepProps) {
  return <StepLines {...props} step="keep_alive" />;
}
