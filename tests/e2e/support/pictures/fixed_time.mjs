// Every run shows the same day: what is sent to the server is moved from that day to today, what comes back is moved
// from today to that day, and the page's clock stands still in it. Everything is UTC, so no summer time comes between.

/** The moment the demo is told from. */
export const fixedNow = Date.parse("2025-03-21T18:16:00.000Z");
/** The page's clock stands a little later: what a story makes meanwhile lies in the same minute. */
export const shownNow = fixedNow + 50_000;

/** How far today is from that day, in milliseconds and in whole days. */
export function distanceTo(now) {
  const day = (at) => Math.floor(at / 86_400_000);
  return { ms: now - fixedNow, days: day(now) - day(fixedNow) };
}

/** The value with its dates moved: instants by `ms`, days by `days`. Runs in the page too, so it uses nothing outside. */
export function moved(value, { ms, days }) {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) {
      const text = new Date(Date.parse(value) + ms).toISOString();
      return value.includes(".") ? text : text.replace(/\.\d+Z$/, "Z");
    }
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10);
    return value;
  }
  if (Array.isArray(value)) return value.map((part) => moved(part, { ms, days }));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, { ms, days })]));
}

/** Lets a page read everything the server says as if it were that day. Before the first navigation. */
export async function standStill(page, distance) {
  const back = { ms: -distance.ms, days: -distance.days };
  await page.addInitScript(`{
    const by = ${JSON.stringify(back)};
    const RealDate = Date;
    ${String(moved).replaceAll("Date.parse", "RealDate.parse").replaceAll("new Date", "new RealDate")}
    const parse = JSON.parse;
    JSON.parse = (text, reviver) => {
      const value = moved(parse(text), by);
      return reviver ? parse(JSON.stringify(value), reviver) : value;
    };
    Response.prototype.json = async function () { return JSON.parse(await this.text()); };
  }`);
  await page.clock.setFixedTime(shownNow);
}
