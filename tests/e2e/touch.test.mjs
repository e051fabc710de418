// A finger on the board: a swipe scrolls, a hold carries, edges scroll along, a second finger gives up.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let lea;
let coach;
let touch;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const api = new Api(server.url);
  await api.setUp(server);
  const board = await api.makeBoard("Touch");
  for (let n = 24; n > 0; n -= 1) await api.addCard(board, `Card ${String(n).padStart(2, "0")}`);
  lea = await Person.sitDown(browser, "Lea", screens.phone);
  coach = await Person.sitDown(browser, "Coach");
  await lea.page.addInitScript(() => {
    window.buzzes = [];
    navigator.vibrate = (ms) => window.buzzes.push(ms);
  });
  await coach.enter(api, board);
  await lea.join((await api.invite(board)).url);
  touch = await lea.page.context().newCDPSession(lea.page);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const send = (type, ...touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
const frame = (person = lea) => person.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
const scrolled = (person = lea) => person.page.locator("[data-scroll=to_do]").evaluate((box) => box.scrollTop);
const across = () => lea.page.locator("#board").evaluate((box) => box.scrollLeft);
const ghost = (person = lea) => person.page.locator(".ghost:not(.landing)");
const middle = async (title, person = lea) => {
  const box = await person.card(title).locator(".card-body").boundingBox();
  return { x: box.x + box.width / 3, y: box.y + box.height / 2 };
};
const moveTo = async (from, to, steps) => {
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await send("touchMove", { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await frame();
  }
};

test("a swipe over cards scrolls the column and carries nothing", async () => {
  const at = await middle("Card 06");
  const before = await lea.titles("to_do");
  await send("touchStart", at);
  await moveTo(at, { x: at.x, y: at.y - 260 }, 12);
  assert.equal(await ghost().count(), 0);
  await send("touchEnd");
  await lea.page.waitForFunction(() => document.querySelector("[data-scroll=to_do]").scrollTop > 100);
  assert.deepEqual(await lea.titles("to_do"), before);
  assert.equal(await lea.page.getByRole("dialog").count(), 0, "and it opened nothing");
  await lea.page.locator("[data-scroll=to_do]").evaluate((box) => box.scrollTo(0, 0));
});

test("a swipe that rests before it began is a hold only when the finger stayed", async () => {
  const at = await middle("Card 03");
  await send("touchStart", at);
  await send("touchMove", { x: at.x, y: at.y - 16 });
  await lea.page.waitForTimeout(350);
  assert.equal(await ghost().count(), 0);
  await send("touchEnd");
});

test("a hold lifts the card, with a buzz; the column scrolls along at its edge", async () => {
  await lea.page.locator("[data-scroll=to_do]").evaluate((box) => box.scrollTo(0, 0));
  const at = await middle("Card 02");
  await send("touchStart", at);
  await ghost().waitFor();
  assert.equal((await lea.page.evaluate(() => window.buzzes)).length, 1);
  const box = await lea.page.locator("[data-scroll=to_do]").boundingBox();
  const edge = { x: at.x, y: box.y + box.height - 8 };
  await moveTo(at, edge, 8);
  await lea.page.waitForFunction(() => document.querySelector("[data-scroll=to_do]").scrollTop > 150);
  await send("touchEnd");
  await ghost().waitFor({ state: "detached" });
  const titles = await lea.titles("to_do");
  assert.ok(titles.indexOf("Card 02") > 5, titles.join(" | "));
});

test("the board scrolls along to the next column", async () => {
  await lea.page.locator("[data-scroll=to_do]").evaluate((box) => box.scrollTo(0, 0));
  await frame();
  const at = await middle("Card 01");
  await send("touchStart", at);
  await ghost().waitFor();
  const start = await across();
  const edge = { x: 382, y: at.y + 40 };
  await moveTo(at, edge, 8);
  await lea.page.waitForFunction((from) => document.querySelector("#board").scrollLeft > from + 200, start);
  await moveTo(edge, { x: 200, y: at.y + 40 }, 4);
  await send("touchEnd");
  await coach.sees("Card 01", "in_progress");
});

test("a second finger gives the carrying up", async () => {
  await lea.page.locator("#board").evaluate((box) => box.scrollTo(0, 0));
  await lea.page.waitForFunction(() => document.querySelector("#board").scrollLeft < 5);
  const before = await lea.titles("to_do");
  const at = await middle("Card 03");
  await send("touchStart", at);
  await ghost().waitFor();
  await send("touchMove", { x: at.x, y: at.y + 120 });
  await send("touchStart", { x: at.x, y: at.y + 120, id: 0 }, { x: at.x + 60, y: at.y + 200, id: 1 });
  await lea.page.locator(".ghost").waitFor({ state: "detached" });
  await send("touchEnd");
  assert.deepEqual(await lea.titles("to_do"), before);
});

test("all there is to press on a card is 44 pixels large for a finger", async () => {
  const small = await lea.page.locator(".card-menu, .board-header .button, .add-button, .seats-button:enabled").evaluateAll((all) =>
    all
      .map((one) => [one.getAttribute("aria-label") ?? one.textContent, one.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(([name, box]) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
  );
  assert.deepEqual(small, []);
});

test("with a mouse, too, a column scrolls along at its edge", async () => {
  const at = await middle("Card 04", coach);
  const box = await coach.page.locator("[data-scroll=to_do]").boundingBox();
  await coach.page.mouse.move(at.x, at.y);
  await coach.page.mouse.down();
  await coach.page.mouse.move(at.x, box.y + box.height - 6, { steps: 10 });
  await coach.page.waitForFunction(() => document.querySelector("[data-scroll=to_do]").scrollTop > 100);
  const near = await scrolled(coach);
  await coach.page.mouse.move(at.x, box.y + 6, { steps: 10 });
  await coach.page.waitForFunction((from) => document.querySelector("[data-scroll=to_do]").scrollTop < from, near);
  await coach.page.keyboard.press("Escape");
  await coach.page.mouse.up();
});

test("neither browser complained", () => {
  coach.isContent();
  lea.isContent();
});
