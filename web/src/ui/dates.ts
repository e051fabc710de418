import { t } from "./first_text.js";

/** A formatter made when it is first asked for: making one costs milliseconds, and most pages need few of them. */
function format(options: Intl.DateTimeFormatOptions): (at: Date | number) => string {
  let made: Intl.DateTimeFormat | null = null;
  return (at) => {
    made ??= new Intl.DateTimeFormat(t.language, options);
    return made.format(at);
  };
}

const dayMs = 86_400_000;

/** Today's local calendar day, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole calendar days from one day to another; both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Days since an instant, by the calendar of this browser. */
export function daysSince(instant: string, now = new Date()): number {
  return daysBetween(today(new Date(instant)), today(now));
}

const inThisYear = format({ day: "numeric", month: "short" });
const inAnotherYear = format({ day: "numeric", month: "short", year: "numeric" });

/** `Mar 17`, and with its year when that is not this one. */
export function shortDay(day: string, now = new Date()): string {
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return (date.getFullYear() === now.getFullYear() ? inThisYear : inAnotherYear)(date);
}

const momentThisYear = format({
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const momentOtherYear = format({ dateStyle: "medium", timeStyle: "short" });

/** `Tue, Mar 17, 14:05`, in this browser's time zone; the year when that is not this one. */
export function momentOf(at: number, now = new Date()): string {
  const date = new Date(at);
  return (date.getFullYear() === now.getFullYear() ? momentThisYear : momentOtherYear)(date);
}

const timeToday = format({ hour: "2-digit", minute: "2-digit" });

/** `10:20` when it is of today, else as momentOf. */
export function timeOf(at: number, now = new Date()): string {
  return today(new Date(at)) === today(now) ? timeToday(at) : momentOf(at, now);
}

export function dayOf(instant: string): string {
  return shortDay(today(new Date(instant)));
}

export function dueWords(due: string, now = new Date()): { text: string; past: boolean } {
  const days = daysBetween(today(now), due);
  if (days < 0) return { text: t.card.pastDay(shortDay(due)), past: true };
  if (days === 0) return { text: t.card.dueToday, past: false };
  if (days === 1) return { text: t.card.dueTomorrow, past: false };
  return { text: t.card.dueOn(shortDay(due)), past: false };
}
