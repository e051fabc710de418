import type { Engagement } from "./fold_engagement.js";
import type { Session } from "./fold_sessions.js";

// The steps of a session by its type (S2), the twin of server/domain/sessions, and how the time is shared among them.

export type Step = Session["steps"][number]["step"];

const scripts: Readonly<Record<Session["type"], readonly Step[]>> = {
  first: ["check_in", "pull", "commit", "reflect"],
  coaching: ["check_in", "since_last_time", "verify", "in_progress", "pull", "commit", "reflect"],
  retro: ["check_in", "since_last_time", "retro", "commit", "reflect"],
  closing: ["check_in", "tell_the_story", "celebrate", "retro", "keep_alive", "choose", "reflect"],
};

/** Shares of the planned time: the minutes of a coaching session of 45. */
const shares: Readonly<Record<Step, number>> = {
  check_in: 4,
  since_last_time: 6,
  verify: 8,
  in_progress: 12,
  pull: 8,
  commit: 4,
  reflect: 3,
  tell_the_story: 12,
  celebrate: 6,
  retro: 10,
  keep_alive: 6,
  choose: 4,
};

export function scriptOf(type: Session["type"]): readonly Step[] {
  return scripts[type];
}

/** How many minutes a step has when the session keeps to its planned time; nobody is held to it. */
export function minutesFor(session: Pick<Session, "type" | "planned_minutes">, step: Step): number {
  const whole = scriptOf(session.type).reduce((sum, one) => sum + shares[one], 0);
  return (session.planned_minutes * shares[step]) / whole;
}

/** The step both are in; null before the session is opened. */
export function presentStep(session: Session): Step | null {
  return session.steps[session.steps.length - 1]?.step ?? null;
}

/** Minutes spent in a step so far, all visits together; `now` in milliseconds counts while it is the present one. */
export function minutesSpent(session: Session, step: Step, now: number): number {
  const end = session.closed_at === null ? now : Date.parse(session.closed_at);
  let sum = 0;
  session.steps.forEach((entered, index) => {
    if (entered.step !== step) return;
    const next = session.steps[index + 1];
    sum += Math.max(0, (next ? Date.parse(next.at) : end) - Date.parse(entered.at));
  });
  return sum / 60_000;
}

/** The step before or after another in the script; null at its ends. */
export function neighbourStep(session: Session, step: Step, way: 1 | -1): Step | null {
  const script = scriptOf(session.type);
  const index = script.indexOf(step);
  return index < 0 ? null : (script[index + way] ?? null);
}

export function openSession(engagement: Engagement): Session | null {
  return engagement.sessions.find((one) => one.state === "open") ?? null;
}

/** Planned sessions, the earliest first: what has passed its time without being held stands first. */
export function plannedSessions(engagement: Engagement): Session[] {
  return engagement.sessions
    .filter((one) => one.state === "planned")
    .sort((a, b) => a.planned_start.localeCompare(b.planned_start));
}

/** The next planned session that is still to come; `now` in milliseconds. */
export function nextSession(engagement: Engagement, now: number): Session | null {
  return plannedSessions(engagement).find((one) => Date.parse(one.planned_start) > now) ?? null;
}

/** The first session after an instant besides this one, held meanwhile or not; those that were cancelled apart. */
export function sessionAfter(engagement: Engagement, session: Session, instant: string): Session | null {
  const later = engagement.sessions.filter(
    (one) => one.id !== session.id && one.state !== "cancelled" && one.planned_start > instant,
  );
  return later.sort((a, b) => a.planned_start.localeCompare(b.planned_start))[0] ?? null;
}

/** Sessions that are over, the last one first. */
export function heldSessions(engagement: Engagement): Session[] {
  return engagement.sessions
    .filter((one) => one.state === "closed")
    .sort((a, b) => (b.closed_at ?? "").localeCompare(a.closed_at ?? ""));
}

/** The last session that was closed before this one was opened. */
export function sessionBefore(engagement: Engagement, session: Session): Session | null {
  const opened = session.opened_at ?? session.planned_start;
  return heldSessions(engagement).find((one) => one.id !== session.id && (one.closed_at ?? "") <= opened) ?? null;
}
