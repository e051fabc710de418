// Every way to move a card: keys, the menu, a finger; and what is said aloud.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const api = new Api(server.url);
  await api.setUp(server);
  const board = await api.makeBoard("Hands");
  for (const title of ["Third", "Second", "First"]) await api.addCard(board, title);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea", screens.phone);
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const focused = (person) => person.page.evaluate(() => document.activeElement?.closest("[data-card]")?.querySelector(".card-title")?.textContent);
const spoken = (person, words) => person.page.locator("[aria-live]").filter({ hasText: words }).first().waitFor({ state: "attached" });

test("Space lifts, arrows carry, Space drops; focus follows and it is said aloud", async () => {
  await coach.card("First").locator(".card-body").focus();
  await coach.page.keyboard.press("Space");
  await spoken(coach, /Picked up First/);
  await coach.page.keyboard.press("ArrowRight");
  await spoken(coach, /In Progress, place 1/);
  await coach.page.keyboard.press("Space");
  await learner.sees("First", "in_progress");
  await spoken(coach, /First is now in In Progress/);
  assert.equal(await focused(coach), "First");
});

test("Escape puts a lifted card back", async () => {
  await coach.card("Second").locator(".card-body").focus();
  await coach.page.keyboard.press("Space");
  await coach.page.keyboard.press("ArrowRight");
  await coach.page.keyboard.press("Escape");
  await coach.sees("Second", "to_do");
  assert.equal(await focused(coach), "Second");
});

test("keys quicker than a frame all reach the card they carry", async () => {
  await coach.card("Second").locator(".card-body").focus();
  await coach.page.evaluate(async () => {
    for (const key of [" ", "ArrowRight", "Escape"]) {
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      // Drawn, in the same frame.
      for (let turn = 0; turn < 4; turn += 1) await null;
    }
  });
  await coach.sees("Second", "to_do");
  assert.equal(await focused(coach), "Second");
});

test("M opens “Move to…” with the top and bottom of every column in reach", async () => {
  await coach.card("Second").locator(".card-body").focus();
  await coach.page.keyboard.press("m");
  await coach.page.getByRole("dialog").getByRole("button", { name: "top In Progress" }).click();
  await learner.sees("Second", "in_progress");
});

test("Ctrl+Z takes the last move back", async () => {
  await coach.page.keyboard.press("Control+z");
  await learner.sees("Second", "to_do");
});

test("N, a title, Enter: a card without a mouse; ? shows the keys", async () => {
  await coach.page.keyboard.press("n");
  await coach.page.getByLabel("New card in To Do").waitFor();
  await coach.page.keyboard.type("Typed without a mouse");
  await coach.page.keyboard.press("Enter");
  await learner.sees("Typed without a mouse", "to_do");
  await coach.page.keyboard.press("Escape");
  await coach.page.keyboard.press("?");
  await coach.dialog("Keys").waitFor();
  await coach.page.keyboard.press("Escape");
});

test("a finger: a swipe scrolls, a long press carries", async () => {
  const card = learner.card("Third").locator(".card-body");
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  const touch = await learner.page.context().newCDPSession(learner.page);
  const at = (x, y) => ({ touchPoints: [{ x, y }] });
  const send = (type, points) => touch.send("Input.dispatchTouchEvent", { type, ...points });
  const frame = () => learner.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await send("touchStart", at(x, y));
  // The hold that turns a touch into a lift shows on the card itself.
  await learner.page.locator(".ghost").waitFor();
  for (let step = 1; step <= 6; step += 1) {
    await send("touchMove", at(x, y - step * 22));
    await frame();
  }
  await send("touchEnd", { touchPoints: [] });
  await learner.page.locator(".ghost").waitFor({ state: "detached" });
  const titles = await learner.titles("to_do");
  assert.ok(titles.indexOf("Third") < titles.indexOf("Typed without a mouse"), titles.join(" | "));
});

test("on a phone one column fills the screen and the next one peeks in", async () => {
  const column = await learner.column("to_do").boundingBox();
  assert.ok(column.width > 280 && column.width < 390, `${column.width}`);
  const overflow = await learner.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, "the page itself does not scroll sideways");
});

test("the first click after a mouse let a card go does what it says, wherever it is", async () => {
  await coach.drag("Second", "in_progress");
  await learner.sees("Second", "in_progress");
  await coach.page.getByRole("button", { name: "Invite" }).first().click();
  await coach.page.getByRole("dialog", { name: /^Invite/ }).waitFor();
  await coach.page.keyboard.press("Escape");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
