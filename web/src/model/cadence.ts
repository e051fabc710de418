import { addDays, daysFrom, weekdayOf } from "./calendar.js";
import type { Engagement } from "./fold_engagement.js";
import { instantOf } from "./zone.js";

export type Cadence = NonNullable<Engagement["contract"]["terms"]["cadence"]>;

const most = 400;

/** The starts a cadence makes from `start` up to and with `end`, ascending, in milliseconds: as domain/cadence does. */
export function cadenceStarts(cadence: Cadence, zone: string, start: string, end: string): number[] {
  const last = daysFrom(start, end);
  const starts: number[] = [];
  for (
    let ahead = (cadence.weekday - weekdayOf(start) + 7) % 7;
    ahead <= last && starts.length < most;
    ahead += Math.max(1, cadence.every_days)
  ) {
    const at = instantOf(zone, addDays(start, ahead), cadence.at_minutes);
    if (starts.length === 0 || (starts[starts.length - 1] as number) < at) starts.push(at);
  }
  return starts;
}
