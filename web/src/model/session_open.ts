import type { Engagement } from "./fold_engagement.js";

const reviewSteps: readonly string[] = ["verify", "in_progress", "pull"];

/** A session is open and in a step of the review: its own bar leads the review then. */
export function inSessionReview(engagement: Engagement): boolean {
  const open = engagement.sessions.find((one) => one.state === "open");
  return open !== undefined && reviewSteps.includes(open.steps[open.steps.length - 1]?.step ?? "");
}
