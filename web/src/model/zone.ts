import { utcMidnight } from "./calendar.js";

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** The zone of this browser, whatever its name: told by its own clock, without the tables of zones, which come slowly. */
export const hereZone = "here";

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/** Whether this browser knows the zone; one it does not know counts as UTC. */
export function knowsZone(zone: string): boolean {
  return clockOf(zone) !== null;
}

/**
 * The moment at which clocks in `zone` show `minutes` since midnight on that day, in milliseconds: the twin of
 * domain/zone. Skipped by a clock change: the first moment after it. Shown twice: the earlier.
 */
export function instantOf(zone: string, day: string, minutes: number): number {
  const local = utcMidnight(day) + minutes * minuteMs;
  const before = local - dayMs;
  const after = local + dayMs;
  const fits = [offsetAt(zone, before), offsetAt(zone, after)]
    .map((offset) => local - offset)
    .filter((at) => at + offsetAt(zone, at) === local);
  return fits.length > 0 ? Math.min(...fits) : changeBetween(zone, before, after);
}

/** Whether clocks in `zone` are put forward or back between the two moments. */
export function clocksChange(zone: string, from: number, to: number): boolean {
  return offsetAt(zone, from) !== offsetAt(zone, to);
}

/** The first moment with the offset that holds at the end. */
function changeBetween(zone: string, from: number, to: number): number {
  const last = offsetAt(zone, to);
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(zone, middle) === last) high = middle;
    else low = middle;
  }
  return high;
}

/** What clocks there show more than UTC. */
function offsetAt(zone: string, at: number): number {
  if (zone === hereZone) return -new Date(at).getTimezoneOffset() * minuteMs;
  const clock = clockOf(zone);
  if (!clock) return 0;
  const seen: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) seen[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = seen;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat("en", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    // The browser's list of zones is older than the server's.
  }
  clocks.set(zone, made);
  return made;
}
