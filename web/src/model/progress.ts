import type { Measure, MeasureTerms } from "../../../protocol/ts/messages.js";

const dayMs = 86_400_000;

/** Whole calendar days from one `YYYY-MM-DD` to another. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The last point by date; where there is none, nothing has been measured since the baseline. */
export function current(measure: Measure): string | null {
  return measure.points[measure.points.length - 1]?.value ?? null;
}

/** P: how much of the way from baseline to target is behind us; below 0 and above 1 are told as they are. */
export function progress(baseline: string, target: string, now: string): number {
  return (Number(now) - Number(baseline)) / (Number(target) - Number(baseline));
}

/** E: how much of the time from the baseline's day to the target's is behind us, from 0 to 1. */
export function elapsed(from: string, to: string, today: string): number {
  const all = daysFrom(from, to);
  if (all <= 0) return today < to ? 0 : 1;
  return cut(daysFrom(from, today) / all);
}

/** A share as a bar can show it. */
export function cut(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** How a measure stands on a day. */
export interface Standing {
  /** P; null while nothing is measured, and for a measure that shall be held. */
  progress: number | null;
  elapsed: number;
  /** Null while nothing is measured. */
  onTheWay: boolean | null;
  beyond: "target" | "start" | null;
}

export function standing(measure: Measure, today: string): Standing {
  const { terms } = measure;
  const now = current(measure);
  const time = elapsed(terms.baseline.date, terms.target.date, today);
  if (now === null) return { progress: null, elapsed: time, onTheWay: null, beyond: null };
  if (terms.direction === "hold") {
    return { progress: null, elapsed: time, onTheWay: isHeld(terms, now), beyond: null };
  }
  const share = progress(terms.baseline.value, terms.target.value, now);
  const beyond = share > 1 ? "target" : share < 0 ? "start" : null;
  return { progress: share, elapsed: time, onTheWay: share >= time, beyond };
}

/** Within the band, its edges included. */
export function isHeld(terms: MeasureTerms, value: string): boolean {
  const { band } = terms;
  return band !== null && Number(value) >= Number(band.lo) && Number(value) <= Number(band.hi);
}
