// Hebrew from the first picture to the last dialog: mirrored, whole, and at one board with somebody who reads English.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, openPage, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, demoFile, startServer } from "./support/server.mjs";

const hebrew = { ...screens.desk, locale: "he-IL" };

let server;
let browser;
let api;
let demo;
let board;
let coach;
let learner;

before(async () => {
  server = await startServer(["--demo", demoFile]);
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server, "Noa");
  demo = (await api.call("GET", "/api/v1/boards")).boards[0].id;
  board = await api.makeBoard("Two languages");
  coach = await Person.sitDown(browser, "Noa", hebrew);
  await coach.enter(api, board);
  learner = await Person.sitDown(browser, "Lea");
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const spoken = (page) => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
const leftEdge = async (person, column) => (await person.column(column).boundingBox()).x;
const ofCard = (person, title) => person.card(title).locator(".card-body");

test("who reads Hebrew is met in Hebrew, and the board runs from right to left", async () => {
  assert.equal(await spoken(coach.page), "he rtl");
  const edges = [];
  for (const column of ["to_do", "in_progress", "verify", "done"]) edges.push(await leftEdge(coach, column));
  assert.deepEqual(edges, [...edges].sort((a, b) => b - a), "To Do stands at the right, Done at the left");
  assert.equal(await coach.page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
});

test("both work on one board, each in their language", async () => {
  await learner.addCard("Ask first");
  await coach.sees("Ask first", "to_do");
  await ofCard(coach, "Ask first").focus();
  await coach.page.keyboard.press("Space");
  await coach.page.keyboard.press("ArrowLeft");
  await coach.page.keyboard.press("Space");
  await learner.sees("Ask first", "in_progress");
});

test("arrows lead where they point", async () => {
  await learner.addCard("Listen");
  await coach.sees("Listen", "to_do");
  await ofCard(coach, "Ask first").focus();
  await coach.page.keyboard.press("ArrowRight");
  assert.equal(await coach.page.evaluate(() => document.activeElement?.closest("[data-column]")?.dataset.column), "to_do");
  await coach.page.keyboard.press("ArrowLeft");
  assert.equal(
    await coach.page.evaluate(() => document.activeElement?.closest("[data-column]")?.dataset.column),
    "in_progress",
  );
});

test("a card carried by the mouse lands in the column under it", async () => {
  await coach.drag("Listen", "in_progress");
  await learner.sees("Listen", "in_progress");
});

test("the review goes from Verify to To Do, the arrow that points on leads on", async () => {
  const card = await ofCard(coach, "Listen").evaluate((body) => body.closest("[data-card]").dataset.card);
  await api.command(board, { type: "edit_card", card, set: { evidence: ["Heard it"] } });
  await api.command(board, { type: "move_card", card, from: "in_progress", to: "verify", after: null });
  await coach.sees("Listen", "verify");
  await learner.addCard("Third");
  await coach.sees("Third", "to_do");
  await coach.page.locator("body").press("r");
  const focused = coach.page.locator("[data-review=focus] .card-title");
  await coach.page.locator(".review-bar").waitFor();
  const seen = [];
  for (let step = 0; step < 3; step++) {
    seen.push(await focused.textContent());
    await coach.page.keyboard.press("ArrowLeft");
  }
  await coach.page.keyboard.press("Escape");
  assert.deepEqual(seen, ["Listen", "Ask first", "Third"]);
});

test("the language is chosen in the menu, stays over a reload, and goes back", async () => {
  const { page } = learner;
  const choose = async (name) => {
    await page.locator(".menu-anchor > button").last().click();
    await page.locator(".menu").getByRole("button", { name, exact: true }).click();
    await page.waitForLoadState();
    await learner.seesBoard();
  };
  await choose("עברית");
  assert.equal(await spoken(page), "he rtl");
  await page.reload();
  await learner.seesBoard();
  assert.equal(await spoken(page), "he rtl");
  await choose("English");
  assert.equal(await spoken(page), "en ltr");
});

test("who opens an invitation reads it in another language by one press, and the link still counts", async () => {
  const link = await api.invite(board, "observer");
  const page = await openPage(browser);
  await page.goto(link.url);
  await page.getByRole("button", { name: "עברית" }).click();
  await page.locator("html[dir=rtl] form input").first().fill("Tom");
  await page.locator("html[dir=rtl] form [type=submit]").click();
  await page.locator("[data-status=live]").waitFor();
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
