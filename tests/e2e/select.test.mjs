// Several cards at once: taken up by mouse, keys and fingers, moved in one act, answered in one sentence.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let coach;
let learner;
let api;
let board;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Many");
  for (const title of ["F", "E", "D", "C", "B", "A"]) await api.addCard(board, `Card ${title}`);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea", screens.phone);
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const bar = (person) => person.page.getByRole("region", { name: "Selected cards" });
const spoken = (person, words) => person.page.locator("[aria-live]").filter({ hasText: words }).first().waitFor({ state: "attached" });
const body = (person, title) => person.card(title).locator(".card-body");
const selected = (person) => person.page.locator("[data-marks~=selected] .card-title").allTextContents();
const says = (person, words) => person.page.locator(".toast", { hasText: words }).first().waitFor();

test("Ctrl and a click take a card up, Shift and a click all up to it; it is told and said", async () => {
  await body(coach, "Card A").click({ modifiers: ["Control"] });
  await bar(coach).getByText("1 selected").waitFor();
  await spoken(coach, /Card A selected\. 1 card in all/);
  await body(coach, "Card C").click({ modifiers: ["Shift"] });
  await bar(coach).getByText("3 selected").waitFor();
  assert.deepEqual(await selected(coach), ["Card A", "Card B", "Card C"]);
  await body(coach, "Card B").click({ modifiers: ["Control"] });
  assert.deepEqual(await selected(coach), ["Card A", "Card C"]);
  assert.deepEqual(await selected(learner), [], "a selection is one's own");
  assert.deepEqual(await accessibilityFindings(coach.page), []);
});

test("Escape leaves them all", async () => {
  await coach.page.keyboard.press("Escape");
  await bar(coach).waitFor({ state: "detached" });
  assert.deepEqual(await selected(coach), []);
});

test("Shift and arrows, X and Ctrl+A select without a mouse", async () => {
  await body(coach, "Card A").focus();
  await coach.page.keyboard.press("Shift+ArrowDown");
  await bar(coach).getByText("2 selected").waitFor();
  await coach.page.keyboard.press("Shift+ArrowDown");
  await coach.page.keyboard.press("Shift+ArrowUp");
  assert.deepEqual(await selected(coach), ["Card A", "Card B"]);
  await coach.page.keyboard.press("x");
  assert.deepEqual(await selected(coach), ["Card A"]);
  await coach.page.keyboard.press("Control+a");
  await bar(coach).getByText("6 selected").waitFor();
  await coach.page.keyboard.press("Escape");
});

test("two cards move in one act, in their order", async () => {
  await body(coach, "Card B").click({ modifiers: ["Control"] });
  await body(coach, "Card A").click({ modifiers: ["Control"] });
  const before = (await api.board(board)).seq;
  await bar(coach).getByRole("button", { name: "Move to…" }).click();
  await coach.dialog("Move 2 cards").getByRole("button", { name: "bottom In Progress" }).click();
  await learner.sees("Card B", "in_progress");
  assert.deepEqual(await coach.titles("in_progress"), ["Card A", "Card B"]);
  await spoken(coach, /2 cards moved to In Progress/);
  const { seq } = await api.board(board);
  assert.equal(seq - before, 2, "two moves and nothing else");
});

test("a selection is dragged as one, with its number on it, and a reason is asked for once", async () => {
  // Still selected from before.
  await coach.drag("Card A", "to_do");
  const dialog = coach.dialog("Move 2 cards");
  await dialog.getByLabel("Why do they go back?").fill("Too early");
  await dialog.getByRole("button", { name: "Move 2 cards" }).click();
  await learner.sees("Card A", "to_do");
  await learner.sees("Card B", "to_do");
  const { cards } = (await api.board(board)).board;
  assert.equal(cards.filter((card) => card.column === "to_do").length, 6);
});

test("the ghost of several carries their number", async () => {
  const from = await body(coach, "Card B").boundingBox();
  await coach.page.mouse.move(from.x + 40, from.y + 10);
  await coach.page.mouse.down();
  await coach.page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
  await coach.page.locator(".ghost[data-count='2']").waitFor();
  assert.equal(await coach.page.locator("[data-away]").count(), 2);
  await coach.page.keyboard.press("Escape");
  await coach.page.mouse.up();
  await coach.page.locator(".ghost").waitFor({ state: "detached" });
  await coach.page.keyboard.press("Escape");
});

test("an owner and a day for several are one answer", async () => {
  await body(coach, "Card C").click({ modifiers: ["Control"] });
  await body(coach, "Card D").click({ modifiers: ["Control"] });
  await bar(coach).getByRole("button", { name: "Owner" }).click();
  await coach.dialog("Owner of 2 cards").getByLabel("Owner").selectOption({ label: "Lea" });
  await coach.dialog("Owner of 2 cards").getByRole("button", { name: "Set" }).click();
  await says(coach, "2 cards now with Lea.");
  await bar(coach).getByRole("button", { name: "Due day" }).click();
  await coach.dialog("Due day of 2 cards").getByLabel("By").fill("2031-05-04");
  await coach.dialog("Due day of 2 cards").getByRole("button", { name: "Set" }).click();
  await says(coach, /2 cards now due/);
  const { cards } = (await api.board(board)).board;
  assert.equal(cards.filter((card) => card.due === "2031-05-04").length, 2);
});

test("archiving several is one answer, and one way back", async () => {
  await bar(coach).getByRole("button", { name: "Archive" }).click();
  await says(coach, "2 archived.");
  await learner.seesNot("Card C", "to_do");
  await coach.page.locator(".toast", { hasText: "2 archived" }).getByRole("button", { name: "Undo" }).click();
  await learner.sees("Card C", "to_do");
  await learner.sees("Card D", "to_do");
});

test("what one of them may not do is told with what the others did", async () => {
  await body(coach, "Card E").click({ modifiers: ["Control"] });
  await body(coach, "Card F").click({ modifiers: ["Control"] });
  // Somebody else is quicker with one of them, and this window has not heard of it yet.
  const { cards } = (await api.board(board)).board;
  await coach.page.context().setOffline(true);
  await coach.says("offline");
  await bar(coach).getByRole("button", { name: "Archive" }).click();
  await api.command(board, { type: "archive_card", card: cards.find((card) => card.title === "Card F").id });
  await coach.page.context().setOffline(false);
  await says(coach, /1 archived, 1 could not: /);
});

test("more than twenty are refused by a sentence before anything moves", async () => {
  for (let n = 0; n < 21; n += 1) await api.addCard(board, `Filler ${n}`);
  await body(coach, "Card A").focus();
  await coach.card("Filler 20").waitFor();
  await coach.page.keyboard.press("Control+a");
  await bar(coach).getByRole("button", { name: "Move to…" }).click();
  await coach.page.getByRole("dialog").getByText(/20 at most move in one go/).waitFor();
  await coach.page.keyboard.press("Escape");
  await coach.page.keyboard.press("Escape");
  assert.deepEqual(await coach.titles("in_progress"), []);
});

test("on a phone the menu of a card begins a selection, and taps go on with it", async () => {
  await learner.card("Card A").locator("[data-menu]").tap();
  await learner.page.getByRole("dialog").getByRole("button", { name: "Select" }).tap();
  await bar(learner).getByText("1 selected").waitFor();
  await body(learner, "Card B").tap();
  await bar(learner).getByText("2 selected").waitFor();
  const overflow = await learner.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0);
  await bar(learner).getByRole("button", { name: "Done" }).tap();
  await bar(learner).waitFor({ state: "detached" });
  await body(learner, "Card B").tap();
  await learner.page.getByRole("dialog").waitFor();
  await learner.page.keyboard.press("Escape");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
