import type { PuffinEvent } from "../types.js";

/** A place on the slider: where a day began, or a session. */
export interface Mark {
  seq: number;
  kind: "day" | "session";
  at: string;
}

/** The hour is the finest that day borders fall on in any zone: so many days are asked for, not so many events. */
const quarterMs = 15 * 60_000;

/** The first event of each local day, and each session's opening. `dayOf` gives the local day of an instant. */
export function marksOf(events: readonly PuffinEvent[], dayOf: (instant: number) => string): Mark[] {
  const marks: Mark[] = [];
  const days = new Map<number, string>();
  let today = "";
  for (const { seq, at, type } of events) {
    const quarter = Math.floor(Date.parse(at) / quarterMs);
    const day = days.get(quarter) ?? dayOf(quarter * quarterMs);
    days.set(quarter, day);
    if (day !== today) marks.push({ seq, kind: "day", at });
    if (type === "session_opened") marks.push({ seq, kind: "session", at });
    today = day;
  }
  return marks;
}

/** The day's first event next to a moment, in either direction; the ends when there is none. */
export function dayBeside(marks: readonly Mark[], seq: number, way: 1 | -1, last: number): number {
  const days = marks.filter((mark) => mark.kind === "day").map((mark) => mark.seq);
  const found = way === 1 ? days.find((day) => day > seq) : days.filter((day) => day < seq).pop();
  return found ?? (way === 1 ? last : 1);
}

/** At most so many of them, evenly left out: more would be one grey bar. */
export function thinned(marks: readonly Mark[], most: number): readonly Mark[] {
  if (marks.length <= most) return marks;
  const sessions = marks.filter((mark) => mark.kind === "session");
  const kept = sessions.length > 0 ? sessions : marks;
  const each = Math.ceil(kept.length / most);
  return kept.filter((_, index) => index % each === 0);
}
