import { words } from "../../languages/en/sessions.js";
import { knownZone, zonedDays } from "../../model/zoned.js";
import { t } from "../text.js";

// Instants in the words of the engagement's zone.

/** `Tue 16:00`, with the day when it is further away than the coming week. */
export function whenWords(zone: string, instant: string | number, now: number): string {
  const at = typeof instant === "number" ? instant : Date.parse(instant);
  const days = zonedDays(zone, now, at);
  const near = days >= 0 && days < 7;
  return new Intl.DateTimeFormat(t.language, {
    timeZone: knownZone(zone),
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(near ? {} : { day: "numeric", month: "short" }),
  }).format(at);
}

/** Day and time in full, whatever the distance: what a printed summary needs. */
export function fullWhen(zone: string, instant: string | number): string {
  return new Intl.DateTimeFormat(t.language, {
    timeZone: knownZone(zone),
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(typeof instant === "number" ? instant : Date.parse(instant));
}

/** `in 2 days`, `today`, `3 days ago`: calendar days of the zone. */
export function awayWords(zone: string, instant: string, now: number): string {
  const days = zonedDays(zone, now, Date.parse(instant));
  if (days < 0) return words.daysAgo(-days);
  if (days === 0) return words.today;
  return days === 1 ? words.tomorrow : words.inDays(days);
}

/** `Mon, Nov 30`: a day of the zone, where the hour says nothing. */
export function dayWords(zone: string, instant: number): string {
  return new Intl.DateTimeFormat(t.language, {
    timeZone: knownZone(zone),
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(instant);
}
