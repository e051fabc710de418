import type { BoardState, Card } from "./board.js";
import { daysFrom } from "./calendar.js";
import { localTime } from "./zoned.js";

/** Days within which 85 of 100 cards are to be finished, until a board says otherwise. */
export const sleDays = 14;
/** A card that waits longer is asked whether it is still wanted. */
export const wantedDays = 30;
const enoughFinished = 10;

/** How a card ages: `quiet`, `look` at it, `talk` about it, or `wanted`: is it still? */
export type AgeTone = "quiet" | "look" | "talk" | "wanted";

export interface Age {
  /** Calendar days since the pull, that day included; null for a card that waits or is done. */
  readonly days: number | null;
  /** Calendar days in its column; 0 on the day it came. */
  readonly here: number;
  readonly tone: AgeTone;
}

/** The age of a card at an instant (milliseconds), by the calendar of a zone. Blockers and returns do not stop it. */
export function ageOf(card: Card, zone: string, now: number, lookAfter: number): Age {
  const here = daysIn(zone, card.entered_at, now);
  if (card.column === "done") return { days: null, here, tone: "quiet" };
  if (card.column === "to_do" || card.started_at === null) {
    return { days: null, here, tone: card.column === "to_do" && here > wantedDays ? "wanted" : "quiet" };
  }
  const days = daysIn(zone, card.started_at, now) + 1;
  return { days, here, tone: days > sleDays ? "talk" : days > lookAfter ? "look" : "quiet" };
}

/** Calendar days from an instant of the log to now; never below 0, clocks differ. */
export function daysIn(zone: string, since: string, now: number): number {
  const from = localTime(zone, Date.parse(since)).date;
  return Math.max(0, daysFrom(from, localTime(zone, now).date));
}

/** The age above which a card is to be looked at: half of the cards took no longer; half the SLE while few are done. */
export function lookAfterDays(board: BoardState, zone: string): number {
  const times: number[] = [];
  for (const card of board.columns.done) {
    if (card.started_at && card.finished_at) {
      times.push(daysIn(zone, card.started_at, Date.parse(card.finished_at)) + 1);
    }
  }
  if (times.length < enoughFinished) return sleDays / 2;
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length / 2) - 1] ?? sleDays / 2;
}
