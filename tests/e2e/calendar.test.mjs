// The calendar feed: what another reader makes of its bytes, and the way to it on the board.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

const ICAL = createRequire(new URL("../../web/package.json", import.meta.url))("ical.js");

let server;
let browser;
let api;
let board;
let coach;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Asking, not telling; 🐧");
  coach = await Person.sitDown(browser, "Coach");
  await coach.enter(api, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

async function promise(title, due) {
  const card = await api.addCard(board, title);
  await api.command(board, { type: "edit_card", card, set: { due } });
  return card;
}

/** The feed as a calendar reads it. */
async function subscribe(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return {
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    events: calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event, { strictExceptions: true })),
  };
}

const hard = [
  "Buy eggs, milk; and a \\ backslash",
  "🐧 ship the 👩‍👩‍👧‍👦 plan, ".repeat(4).trim(),
  "לכתוב את המכתב, היום; עכשיו",
  "اكتب الرسالة",
  "BEGIN:VEVENT and END:VCALENDAR",
  "é".repeat(120),
];

test("H14 every title is read back as it was typed, on its day", async () => {
  const cards = [];
  for (const title of hard) cards.push(await promise(title, "2026-12-24"));
  const { url } = await api.call("POST", `/api/v1/boards/${board}/feed`);
  const { name, events } = await subscribe(url);
  assert.equal(name, "Asking, not telling; 🐧");
  assert.deepEqual(events.map((event) => event.summary), hard.map((title) => `Due: ${title}`));
  events.forEach((event, at) => {
    const link = `${server.url}/b/${board}/c/${cards[at]}`;
    assert.equal(event.startDate.isDate, true);
    assert.equal(event.startDate.toString(), "2026-12-24");
    assert.equal(event.component.getFirstPropertyValue("url"), link);
    assert.equal(event.component.getFirstPropertyValue("transp"), "TRANSPARENT");
    assert.equal(event.description, `C-${at + 1}\n${link}`);
    assert.equal(event.component.getFirstPropertyValue("dtstamp").zone, ICAL.Timezone.utcTimezone);
  });
  assert.equal(new Set(events.map((event) => event.uid)).size, hard.length);
});

test("H14 a day moved keeps its UID and counts up; a card done or without a day leaves", async () => {
  const card = await promise("Moved about", "2026-12-01");
  const { url } = await api.call("POST", `/api/v1/boards/${board}/feed`);
  const found = async () => (await subscribe(url)).events.find((event) => event.summary === "Due: Moved about");
  const first = await found();
  await api.command(board, { type: "edit_card", card, set: { due: "2027-02-28" } });
  const second = await found();
  assert.equal(second.uid, first.uid);
  assert.ok(second.sequence > first.sequence);
  assert.equal(second.startDate.toString(), "2027-02-28");
  assert.equal(second.endDate.toString(), "2027-03-01");
  await api.command(board, { type: "edit_card", card, set: { due: null } });
  assert.equal(await found(), undefined);
});

test("H14 the feed is made, renewed and ended from the board's menu, by keys alone", async () => {
  await api.call("DELETE", `/api/v1/boards/${board}/feed`);
  const { page } = coach;
  await page.getByRole("button", { name: "More", exact: true }).press("Enter");
  const item = page.getByRole("button", { name: "Calendar feed" });
  for (let step = 0; step < 12 && !(await item.evaluate((it) => it === document.activeElement)); step += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  const dialog = coach.dialog("Calendar feed");
  await dialog.getByText("Whoever has the address sees the dues and sessions of this board").waitFor();
  await dialog.getByRole("button", { name: "Make an address" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Enter");

  const field = dialog.getByLabel("Address for your calendar");
  await field.and(page.locator(":focus")).waitFor();
  const first = await field.inputValue();
  assert.match(first, /\/feeds\/[\w-]{43}\.ics$/);
  assert.equal((await fetch(first)).status, 200);

  await dialog.getByRole("button", { name: "Make a new address" }).press("Enter");
  await page.waitForFunction((old) => document.querySelector("dialog input")?.value !== old, first);
  const second = await field.inputValue();
  assert.equal((await fetch(first)).status, 404);
  assert.equal((await fetch(second)).status, 200);

  await dialog.getByRole("button", { name: "End the feed" }).press("Enter");
  await dialog.getByText("The feed has ended.").waitFor();
  await dialog.getByRole("button", { name: "Make an address" }).and(page.locator(":focus")).waitFor();
  assert.equal((await fetch(second)).status, 404);
  for (const url of [first, second]) assert.equal(server.log.includes(url.slice(-47, -4)), false, "no log keeps it");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  coach.isContent();
});

test("H14 whoever comes back later is told that there is one, not its address; on a phone too", async () => {
  const { url } = await api.call("POST", `/api/v1/boards/${board}/feed`);
  const onPhone = await Person.sitDown(browser, "Coach", { ...screens.phone, reducedMotion: "reduce" });
  await onPhone.enter(api, board);
  await onPhone.page.getByRole("button", { name: "More", exact: true }).click();
  await onPhone.page.getByRole("button", { name: "Calendar feed" }).click();
  const dialog = onPhone.dialog("Calendar feed");
  await dialog.getByText(/An address from .+ is in use\./).waitFor();
  assert.equal((await onPhone.page.content()).includes(url.slice(-47)), false);
  assert.deepEqual(await accessibilityFindings(onPhone.page), []);
  await dialog.getByRole("button", { name: "Make a new address" }).click();
  await dialog.getByLabel("Address for your calendar").waitFor();
  assert.deepEqual(await accessibilityFindings(onPhone.page), []);
  const { scroll, client } = await onPhone.page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, "nothing hangs over the edge of the phone");
  onPhone.isContent();
});
