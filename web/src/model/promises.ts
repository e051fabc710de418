import type { BoardState, Card } from "./board.js";
import type { Engagement } from "./fold_engagement.js";
import type { Commitment, Session } from "./fold_sessions.js";
import { nextSession } from "./session_script.js";
import { localTime } from "./zoned.js";

// Commitments (S9): which are due, how each may be settled, and what may be promised next.

export type Settled = Exclude<Commitment["state"], "open">;
export type WhyNot = NonNullable<Commitment["reason"]>;

export const whyNots: readonly WhyNot[] = [
  "underestimated",
  "scope_larger",
  "criteria_not_met",
  "waiting_on_other",
  "waiting_on_verify",
  "competing_priority",
  "avoided",
  "no_longer_wanted",
  "other",
];

/** A due day further away than this is asked about: small promises are kept. */
export const longDueDays = 14;
/** A day of the engagement's zone that is more than two weeks away. */
export function isFar(engagement: Engagement, day: string, now: number): boolean {
  const today = localTime(engagement.intent.time_zone, now).date;
  return Date.parse(day) - Date.parse(today) > longDueDays * 86_400_000;
}

/** Below this confidence, of ten, both ask what would make it more likely. */
export const sureFrom = 8;

/** Open promises to speak of in a session: past their day, due at its planned start, or delivered already. */
export function duePromises(engagement: Engagement, session: Session, now: number): Commitment[] {
  return openPromises(engagement).filter((one) => one.delivered_at !== null || isDue(one, session, now));
}

/** Open promises whose day is still to come. */
export function runningPromises(engagement: Engagement, session: Session, now: number): Commitment[] {
  return openPromises(engagement).filter((one) => one.delivered_at === null && !isDue(one, session, now));
}

/** How an open promise may be settled: only what fits what happened, the likeliest first. */
export function settlementsOf(commitment: Commitment, session: Session, now: number): Settled[] {
  if (commitment.state !== "open") return [];
  const ways: Settled[] = [];
  if (commitment.delivered_at !== null) {
    ways.push(commitment.delivered_at <= commitment.due_at ? "kept" : "late");
  } else if (isDue(commitment, session, now)) ways.push("not_kept");
  if (now <= Date.parse(commitment.due_at)) ways.push("renegotiated");
  ways.push("dropped_agreed");
  return ways;
}

/** Late and not kept say why (S9). */
export function asksWhy(state: Settled): boolean {
  return state === "late" || state === "not_kept";
}

export interface DueOption {
  kind: "next_session" | "week";
  /** Left out: the server takes the start of the next session. */
  date: string | null;
  instant: number;
}

/** Dues to choose from before a day of one's own: the next session first, then a week from now. */
export function dueOptions(engagement: Engagement, now: number): DueOption[] {
  const options: DueOption[] = [];
  const next = nextSession(engagement, now);
  if (next) options.push({ kind: "next_session", date: null, instant: Date.parse(next.planned_start) });
  const week = now + 7 * 86_400_000;
  options.push({ kind: "week", date: localTime(engagement.intent.time_zone, week).date, instant: week });
  return options;
}

/** Cards a promise can be about: pulled or running, the oldest pull first. */
export function promisableCards(board: BoardState): Card[] {
  return [...board.columns.in_progress].sort(
    (a, b) => (a.started_at ?? "").localeCompare(b.started_at ?? "") || a.number - b.number,
  );
}

export function openPromiseOf(engagement: Engagement, card: string): Commitment | null {
  return openPromises(engagement).find((one) => one.card === card) ?? null;
}

function openPromises(engagement: Engagement): Commitment[] {
  return engagement.commitments
    .filter((one) => one.state === "open")
    .sort((a, b) => a.due_at.localeCompare(b.due_at) || a.id.localeCompare(b.id));
}

function isDue(commitment: Commitment, session: Session, now: number): boolean {
  return Date.parse(commitment.due_at) <= Math.max(now, Date.parse(session.planned_start));
}
