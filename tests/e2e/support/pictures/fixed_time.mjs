// Every run shows the same day: what is sent to the server is moved from that day to today, what comes back is moved
// from today to that day, and the page's clock stands still at its end, when all of it has happened. Everything is UTC
// and moves by whole days, so the times of day stay and no summer time comes between.

const dayMs = 86_400_000;
const fixedDay = Date.parse("2025-03-21T00:00:00.000Z");
const shownNow = fixedDay + dayMs - 60_000;

/** How many days that day is ago. */
export function daysSinceThen(now) {
  return Math.floor(now / dayMs) - fixedDay / dayMs;
}

/** The moment up to which the demo is told: on the day before, where the server puts it (`present`). */
export const toldUntil = new Date(fixedDay - 60_000).toISOString();

/** The value with its dates and instants moved by `days`. Runs in the page too, so it uses nothing outside. */
export function moved(value, days) {
  if (typeof value === "string") {
    const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/.exec(value);
    if (!form) return value;
    const text = new Date(Date.parse(value) + days * 86_400_000).toISOString();
    return form[1] ? text : text.slice(0, 10);
  }
  if (Array.isArray(value)) return value.map((part) => moved(part, days));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, days)]));
}

/** Lets a page read everything the server says as if it were that day. Before the first navigation. */
export async function standStill(page, days) {
  await page.addInitScript(`{
    const RealDate = Date;
    ${String(moved).replaceAll("Date.parse", "RealDate.parse").replaceAll("new Date", "new RealDate")}
    const parse = JSON.parse;
    JSON.parse = (text, reviver) => {
      const value = moved(parse(text), ${-days});
      return reviver ? parse(JSON.stringify(value), reviver) : value;
    };
    Response.prototype.json = async function () { return JSON.parse(await this.text()); };
  }`);
  await page.clock.setFixedTime(shownNow);
}
