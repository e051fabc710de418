// The right-to-left review and stage mode, on two screens.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
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
  const board = await api.makeBoard("Weekly review");
  const delivered = await api.addCard(board, "Waits to be seen");
  await api.command(board, { type: "move_card", card: delivered, from: "to_do", to: "in_progress", after: null });
  await api.command(board, { type: "move_card", card: delivered, from: "in_progress", to: "verify", after: null, evidence: "A photo" });
  const running = await api.addCard(board, "Is being worked on");
  await api.command(board, { type: "move_card", card: running, from: "to_do", to: "in_progress", after: null });
  await api.addCard(board, "Comes next");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const inFocus = (person) => person.page.locator("li[data-review=focus] .card-title");

test("one press starts it; the focus walks Verify, In Progress, To Do on both screens", async () => {
  await coach.page.getByTitle("Review, right to left").click();
  for (const title of ["Waits to be seen", "Is being worked on", "Comes next"]) {
    if (title !== "Waits to be seen") await coach.page.keyboard.press("ArrowRight");
    await inFocus(learner).filter({ hasText: title }).waitFor();
    await inFocus(coach).filter({ hasText: title }).waitFor();
  }
});

test("anyone may stop following and come back, and take the lead by one press", async () => {
  await learner.page.getByRole("button", { name: /Stop following/ }).click();
  await learner.page.getByRole("button", { name: /Return to focus/ }).click();
  await learner.page.getByRole("button", { name: /^Lead/ }).click();
  await learner.page.getByText("You lead").waitFor();
  await coach.page.getByText("Lea leads", { exact: true }).waitFor();
  await learner.page.keyboard.press("ArrowLeft");
  await inFocus(learner).waitFor();
  await inFocus(coach).filter({ hasText: await inFocus(learner).textContent() }).waitFor();
  await learner.page.keyboard.press("Escape");
  await inFocus(coach).waitFor({ state: "detached" });
});

test("stage mode: one key, large type, nothing that is not the board", async () => {
  const size = () => coach.page.locator(".card-title").first().evaluate((el) => Number.parseFloat(getComputedStyle(el).fontSize));
  const before = await size();
  await coach.page.locator("body").press("s");
  await coach.page.getByRole("button", { name: /Leave stage/ }).waitFor();
  const large = Math.round(await size());
  assert.ok(large >= 18 && large > before, `${before} px became ${large} px`);
  assert.equal(await coach.page.getByRole("button", { name: "Invite" }).count(), 0);
  const widths = await coach.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(widths[0] <= widths[1], "four columns fit");
  await coach.page.locator("body").press("s");
  await coach.page.getByRole("button", { name: "Invite" }).first().waitFor();
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
