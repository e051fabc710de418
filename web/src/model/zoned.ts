import { hereZone } from "./zone.js";

// Local time of an engagement's zone, by the browser's own tables.

const dayMs = 86_400_000;

/** The local calendar day and minute of the day at an instant. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date: string;
  /** 0 at midnight. */
  minutes: number;
}

/** A zone the browser does not know counts as UTC. */
export function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone || "UTC";
  } catch {
    return "UTC";
  }
}

/** Making one takes longer than a thousand uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const made = formats.get(zone);
  if (made) return made;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: knownZone(zone),
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(zone, format);
  return format;
}

/** Of the instants that stand on a board's cards, which are asked for with every drawing. */
const known = new Map<string, LocalTime>();
const mostKnown = 20_000;

export function localTime(zone: string, instant: number): LocalTime {
  if (zone === hereZone) return timeHere(new Date(instant));
  const key = `${instant} ${zone}`;
  const before = known.get(key);
  if (before) return before;
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map((one) => [one.type, one.value]),
  );
  const local = {
    date: `${part.year}-${part.month}-${part.day}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(key, local);
  return local;
}

function timeHere(at: Date): LocalTime {
  const two = (n: number) => String(n).padStart(2, "0");
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return { date, minutes: at.getHours() * 60 + at.getMinutes() };
}

/** The instant of a local time; one that a clock change skips comes out an hour later. */
export function instantOf(zone: string, { date, minutes }: LocalTime): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) {
    const local = localTime(zone, instant);
    instant += wanted - (Date.parse(`${local.date}T00:00:00Z`) + local.minutes * 60_000);
  }
  const local = localTime(zone, instant);
  const missed = wanted - (Date.parse(`${local.date}T00:00:00Z`) + local.minutes * 60_000);
  return missed > 0 ? instant + missed : instant;
}

/** Calendar days from one instant to another, as the zone counts them. */
export function zonedDays(zone: string, from: number, to: number): number {
  const day = (instant: number) => Date.parse(`${localTime(zone, instant).date}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / dayMs);
}
