// Texts: what was typed is kept, never overwritten unseen, and is text in the other person's browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let card;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Words");
  card = await api.addCard(board, "A shared card");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const description = (person) => person.page.getByRole("dialog").getByLabel("What belongs to it");
const firstStep = (person) => person.page.getByRole("dialog").getByLabel("First step");
const open = async (person) => {
  await person.card("A shared card").locator(".card-title").click();
  await person.page.getByRole("dialog").waitFor();
};

test("a card sheet has an address; Escape leaves the text, then closes it, and loses nothing", async () => {
  await open(learner);
  assert.match(learner.page.url(), new RegExp(`/b/${board}/c/${card}$`));
  await description(learner).fill("Because twenty-three people wait for me");
  await learner.page.keyboard.press("Escape");
  await learner.page.getByRole("dialog").waitFor();
  await learner.page.keyboard.press("Escape");
  await open(coach);
  await description(coach).getByText("Because twenty-three people wait for me").waitFor();
  await coach.page.keyboard.press("Escape");
});

test("B3 two people write one short text: both are shown, nobody's words go", async () => {
  await open(coach);
  await open(learner);
  await firstStep(coach).fill("The coach's words");
  await firstStep(learner).fill("The learner's words");
  await firstStep(coach).blur();
  await learner.page.waitForFunction(
    async ([url, words]) => (await (await fetch(url)).json()).board.cards[0].first_step === words,
    [`/api/v1/boards/${board}`, "The coach's words"],
  );
  await firstStep(learner).blur();
  const clash = learner.page.getByRole("alert").filter({ hasText: "Both of you wrote here" });
  await clash.waitFor();
  await clash.getByText("The coach's words").waitFor();
  await clash.getByText("The learner's words").waitFor();
  await clash.getByRole("button", { name: "Put together" }).click();
  await learner.page.getByRole("button", { name: "Save this" }).click();
  await coach.page.waitForFunction(() =>
    [...document.querySelectorAll("dialog textarea, dialog input")].some(
      (field) => field.value.includes("The coach's words") && field.value.includes("The learner's words"),
    ),
  );
  await coach.page.keyboard.press("Escape");
  await learner.page.keyboard.press("Escape");
});

test("X3 hostile text is shown as text, and emoji, right-to-left and long words keep the layout", async () => {
  const titles = [
    '<script>document.title="taken"</script>',
    "<img src=x onerror=alert(1)>",
    "😀👩‍🍳 引き継ぎの質問",
    "שלום עולם \u202Eevil",
    "W".repeat(120),
  ];
  for (const title of titles) await api.addCard(board, title);
  for (const title of titles) await learner.sees(title, "to_do");
  assert.notEqual(await learner.page.title(), "taken");
  assert.equal(await learner.page.locator(".card-title script, .card-title img").count(), 0);
  const overflow = await learner.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0, "nothing pushes the page wide");
});

test("a sheet shows a long line whole, and a line stays one line", async () => {
  const line = "We asked nineteen people on three shifts what they would change about the way we hand over the day";
  await open(learner);
  const sheet = learner.page.getByRole("dialog");
  const field = sheet.getByPlaceholder("How will we know?");
  await field.fill(`${line}\nand why`);
  await field.press("Enter");
  const first = sheet.getByLabel("Done when 1");
  await first.waitFor();
  assert.equal(await first.inputValue(), `${line} and why`);
  assert.ok(await first.evaluate((text) => text.scrollHeight <= text.clientHeight && text.scrollWidth <= text.clientWidth));
  await learner.page.keyboard.press("Escape");
});

test("a comment can be a question", async () => {
  await open(coach);
  await coach.page.getByLabel("Write to the card").fill("What did you notice?");
  await coach.page.getByRole("radio", { name: "Question" }).or(coach.page.getByLabel("Ask as a question")).first().check();
  await coach.page.getByRole("button", { name: "Send" }).click();
  await coach.page.keyboard.press("Escape");
  await learner.card("A shared card").getByRole("img", { name: "1 question" }).waitFor({ state: "attached" });
});

test("a blocked card says what blocks it, on both screens", async () => {
  await learner.drag("A shared card", "in_progress");
  await coach.sees("A shared card", "in_progress");
  await open(learner);
  await learner.page.getByRole("button", { name: "Mark as blocked" }).click();
  await learner.page.getByRole("textbox", { name: "What stands in the way?" }).fill("The key is with the planner");
  await learner.page.getByRole("dialog").last().getByRole("button", { name: "Mark as blocked" }).click();
  await coach.card("A shared card").getByText("The key is with the planner").waitFor();
  await learner.page.keyboard.press("Escape");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
