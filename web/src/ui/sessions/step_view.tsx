import type { FunctionComponent } from "preact";
import { words } from "../../languages/en/sessions.js";
import { presentStep, type Step } from "../../model/session_script.js";
import { ChooseStep, StoryStep } from "../ending/closing_steps.js";
import type { Session } from "./acts.js";
import { CelebrateStep } from "./celebrate_step.js";
import { CheckInStep } from "./check_in_step.js";
import { CommitStep } from "./commit_step.js";
import { ReflectStep } from "./reflect_step.js";
import { ReviewStep } from "./review_step.js";
import { SinceStep } from "./since_step.js";
import { KeepAliveStep, RetroStep } from "./talk_steps.js";

export interface StepProps {
  session: Session;
  /** False: this person looks on. */
  active: boolean;
}

const views: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  check_in: CheckInStep,
  since_last_time: SinceStep,
  verify: ReviewStep,
  in_progress: ReviewStep,
  pull: ReviewStep,
  commit: CommitStep,
  reflect: ReflectStep,
  tell_the_story: StoryStep,
  celebrate: CelebrateStep,
  retro: RetroStep,
  keep_alive: KeepAliveStep,
  choose: ChooseStep,
};

/** Steps that ask one question after the other. */
const asksItself: ReadonlySet<Step> = new Set(["verify", "in_progress", "pull", "celebrate", "retro", "keep_alive"]);

/** The present step: its question, and what it is for. */
export function StepView({ session, active }: StepProps) {
  const step = presentStep(session);
  if (!step) return null;
  const View = views[step];
  // Who writes finds the questions of the reflection above their own fields.
  const question = asksItself.has(step) || (active && step === "reflect") ? null : words.prompts[step];
  return (
    <div class="session-body" data-step={step}>
      {question && <h2 class="session-question">{question.join(" ")}</h2>}
      <View key={step} session={session} active={active} />
    </div>
  );
}
