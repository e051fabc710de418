const dayMs = 86_400_000;

/** A calendar day some days on; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(utcMidnight(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole calendar days from one day to another. */
export function daysFrom(start: string, end: string): number {
  return Math.round((utcMidnight(end) - utcMidnight(start)) / dayMs);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utcMidnight(day)).getUTCDay() || 7;
}

/** Whether the text is a day there is. */
export function isDay(text: string): boolean {
  const at = utcMidnight(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function utcMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
