// The card in the hands of two people: labels, links, who shares it, thanks, questions, a blocker, two halves, age.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = (await api.call("POST", "/api/v1/boards", { title: "Cards", kind: "plain" })).id;
  const invite = await api.invite(board);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join(invite.url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const button = (person, name) => person.page.getByRole("button", { name, exact: true });

async function openSheet(person, title) {
  await person.card(title).locator(".card-title").click();
  await person.page.locator("dialog.sheet[open]").waitFor();
  return person.page.locator("dialog.sheet[open]");
}

async function closeSheet(person) {
  await person.page.keyboard.press("Escape");
  await person.page.locator("dialog.sheet[open]").waitFor({ state: "detached" });
}

test("a card begins with a template, and the other agrees with one press from its menu", async () => {
  await learner.column("to_do").getByRole("button", { name: "Add card" }).click();
  await learner.page.getByLabel("Begin with").selectOption("Experiment");
  const field = learner.page.getByLabel("New card in To Do");
  await field.fill("Ask before answering");
  await field.press("Enter");
  await learner.card("Ask before answering").getByRole("img", { name: "3 done-when lines" }).waitFor();
  await coach.card("Ask before answering").getByText("proposed").waitFor();
  await coach.card("Ask before answering").locator("[data-menu]").click();
  await button(coach, "Agree to this card").click();
  await learner.card("Ask before answering").getByText("proposed").waitFor({ state: "detached" });
  const sheet = await openSheet(coach, "Ask before answering");
  await sheet.getByRole("button", { name: "Take my agreement back" }).click();
  await learner.card("Ask before answering").getByText("proposed").waitFor();
  await closeSheet(coach);
});

test("C16 labels, a link and a second owner are seen by the other at once", async () => {
  const sheet = await openSheet(learner, "Ask before answering");
  await sheet.getByText("Shared, labels, links").click();
  await sheet.getByRole("button", { name: "Change labels" }).click();
  await sheet.getByLabel("New label").fill("Asking");
  await sheet.getByLabel("Colour", { exact: true }).selectOption("Moss");
  await sheet.getByRole("button", { name: "Add label" }).click();
  await sheet.getByRole("button", { name: "Asking", exact: true }).click();
  await coach.card("Ask before answering").locator(".label-chip", { hasText: "Asking" }).waitFor();

  await sheet.getByLabel("Address").fill("javascript:alert(1)");
  await sheet.getByText("Only addresses that begin with").waitFor();
  assert.ok(await sheet.getByRole("button", { name: "Add link" }).isDisabled());
  await sheet.getByLabel("Address").fill("https://example.org/notes");
  await sheet.getByLabel("Words for it").fill("Notes");
  await sheet.getByRole("button", { name: "Add link" }).click();
  const link = sheet.getByRole("link", { name: /Notes/ });
  await link.waitFor();
  assert.match(await link.getAttribute("rel"), /noopener/);
  assert.equal(await link.getAttribute("target"), "_blank");

  await sheet.getByLabel("Shared with").selectOption("Coach");
  await sheet.getByLabel("Stretch").selectOption("A stretch");
  await coach.card("Ask before answering").getByRole("img", { name: "Shared with Coach" }).waitFor();
  await sheet.getByLabel("Shared with").selectOption("Nobody");
  await closeSheet(learner);
});

test("C18 a question is answered, a comment is taken back, thanks are seen live", async () => {
  const asked = await openSheet(coach, "Ask before answering");
  await asked.getByLabel("Write to the card").fill("What would a sceptic ask?");
  await asked.getByLabel("Ask as a question").check();
  await asked.getByRole("button", { name: "Send", exact: true }).click();
  await asked.getByText("What would a sceptic ask?").waitFor();
  await asked.getByLabel("Ask as a question").uncheck();
  await asked.getByLabel("Write to the card").fill("Said too soon");
  await asked.getByRole("button", { name: "Send", exact: true }).click();
  const sheet = await openSheet(learner, "Ask before answering");
  await sheet.getByRole("button", { name: "Mark as answered" }).click();
  await asked.getByText(/answered, Lea/).waitFor();
  await asked.locator(".comment", { hasText: "Said too soon" }).getByRole("button", { name: "Take back" }).click();
  await sheet.getByText("taken back", { exact: true }).waitFor();
  await sheet.getByText("Said too soon").waitFor({ state: "detached" });
  await closeSheet(learner);
  await asked.getByRole("button", { name: "Say thanks" }).click();
  await asked.getByLabel("A line with it").fill("It changed the meeting");
  await asked.getByRole("button", { name: "Send thanks" }).click();
  await learner.page.getByText("Coach says thanks for “Ask before answering”").first().waitFor();
  await learner.card("Ask before answering").locator(".thanks-mark").waitFor();
  await closeSheet(coach);
});

test("C19 an open blocker is said anew; its words are kept until they are sent", async () => {
  await learner.drag("Ask before answering", "in_progress");
  await learner.sees("Ask before answering", "in_progress");
  let sheet = await openSheet(learner, "Ask before answering");
  await sheet.getByRole("button", { name: "Mark as blocked" }).click();
  let block = learner.dialog("What stands in the way?");
  await block.getByLabel("What stands in the way?").fill("No key");
  await block.getByLabel("Kind").selectOption("Something outside");
  await block.getByLabel("Who could lift it?").selectOption("Coach");
  await learner.page.keyboard.press("Escape");
  await sheet.getByRole("button", { name: "Mark as blocked" }).click();
  block = learner.dialog("What stands in the way?");
  assert.equal(await block.getByLabel("What stands in the way?").inputValue(), "No key");
  assert.equal(await block.getByLabel("Kind").inputValue(), "external_dependency");
  assert.equal(await block.getByLabel("Who could lift it?").locator("option:checked").textContent(), "Coach");
  await block.getByRole("button", { name: "Mark as blocked" }).click();
  await sheet.getByRole("button", { name: "Change", exact: true }).click();
  let now = learner.dialog("What stands in the way now?");
  await now.getByLabel("What stands in the way?").fill("The key is lost");
  await learner.page.keyboard.press("Escape");
  await sheet.getByRole("button", { name: "Change", exact: true }).click();
  now = learner.dialog("What stands in the way now?");
  assert.equal(await now.getByLabel("What stands in the way?").inputValue(), "The key is lost");
  await now.getByLabel("Who could lift it?").selectOption("Coach");
  await now.getByRole("button", { name: "Save" }).click();
  await coach.card("Ask before answering").getByText("The key is lost").waitFor();
  sheet = await openSheet(coach, "Ask before answering");
  await sheet.getByText(/Coach could lift it/).waitFor();
  await closeSheet(coach);
  await closeSheet(learner);
});

test("C20 a card is cut in two by keys alone, the halves side by side", async () => {
  const sheet = await openSheet(learner, "Ask before answering");
  const split = sheet.getByRole("button", { name: "Split in two" });
  await split.focus();
  await learner.page.keyboard.press("Enter");
  const dialog = learner.dialog(/in two/);
  await dialog.getByLabel("Title of the new card").waitFor();
  await learner.page.keyboard.type("What it taught me");
  await learner.page.keyboard.press("Tab");
  await learner.page.keyboard.press("Tab");
  await learner.page.keyboard.press("Tab");
  await learner.page.keyboard.press("Space");
  await dialog.locator(".half").last().getByText("What did it teach me?").waitFor();
  await dialog.getByRole("button", { name: "Split", exact: true }).click();
  await closeSheet(learner);
  await coach.sees("What it taught me", "in_progress");
  const half = await openSheet(coach, "What it taught me");
  await half.getByRole("button", { name: /Split from C-1/ }).click();
  await coach.page.getByRole("dialog", { name: /C-1 / }).waitFor();
  await closeSheet(coach);
});

test("the sheet has an address, Escape keeps what was typed, and the focus goes back to the card", async () => {
  const sheet = await openSheet(learner, "What it taught me");
  assert.match(learner.page.url(), /\/c\/|card/);
  await sheet.getByLabel("Write to the card").fill("Half a thought");
  await closeSheet(learner);
  await learner.page.waitForFunction(() => document.activeElement?.id.startsWith("face-"));
  const again = await openSheet(learner, "What it taught me");
  assert.equal(await again.getByLabel("Write to the card").inputValue(), "Half a thought");
  await closeSheet(learner);
});

test("the age of a card is told in words", async () => {
  await coach.card("What it taught me").getByText("day 1").waitFor();
});
