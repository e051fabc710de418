// The main job, end to end: first run, invite, join, cards moved together, limits that hold, verify, undo.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { startServer } from "./support/server.mjs";

let server;
let browser;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  coach = await Person.sitDown(browser, "Ada");
  learner = await Person.sitDown(browser, "Lea");
});
after(async () => {
  await browser?.close();
  await server?.end();
});

test("a newcomer sets up, makes a board and sends the other person a link", async () => {
  await coach.setUp(server.firstRun());
  await coach.makeBoard("Asking before answering");
  assert.match(await coach.page.locator("body").innerText(), /Nothing promised yet\. What matters most\?/);
  const link = await coach.invite("Coachee");
  assert.match(link, /\/join#[\w-]{22,}$/);
  await learner.join(link);
  assert.ok(!learner.page.url().includes("#"), "the token leaves the address bar");
  await coach.page.getByText("Lea", { exact: false }).first().waitFor({ state: "attached" });
});

test("a card added by one is seen by both", async () => {
  await learner.addCard("Count my questions");
  await coach.sees("Count my questions", "to_do");
  for (const title of ["Ask two people", "Watch one huddle", "Write the guide"]) await learner.addCard(title);
  await coach.sees("Write the guide", "to_do");
  assert.deepEqual(await coach.titles("to_do"), await learner.titles("to_do"));
});

test("a card dragged by one moves on the other screen", async () => {
  await learner.drag("Count my questions", "in_progress");
  await coach.sees("Count my questions", "in_progress");
  await coach.seesNot("Count my questions", "to_do");
});

test("W2 a full column refuses the pull; the card glides back and a sheet asks what could be finished", async () => {
  await learner.drag("Ask two people", "in_progress");
  await learner.drag("Watch one huddle", "in_progress");
  await coach.sees("Watch one huddle", "in_progress");
  await learner.drag("Write the guide", "in_progress");
  const sheet = learner.dialog("All seats are taken. What could we finish first?");
  await sheet.waitFor();
  await sheet.getByRole("button", { name: "Leave it where it is" }).click();
  await learner.sees("Write the guide", "to_do");
  await coach.sees("Write the guide", "to_do");
});

test("W5 the limit is passed on purpose, with a reason, and the card says so on both screens", async () => {
  await learner.drag("Write the guide", "in_progress");
  const sheet = learner.dialog("All seats are taken. What could we finish first?");
  await sheet.getByText("Go over the limit", { exact: true }).first().click();
  await sheet.getByLabel("Going over the limit, on purpose. Why today?").fill("The case is today");
  await sheet.getByRole("button", { name: "Go over the limit" }).click();
  await coach.sees("Write the guide", "in_progress");
  await coach.card("Write the guide").getByText("over the limit").waitFor();
  await coach.column("in_progress").getByText("over", { exact: true }).first().waitFor();
});

test("the owner delivers with evidence and cannot verify; the coach verifies, both celebrate", async () => {
  await learner.deliver("Count my questions", "Seven asks, three mornings");
  await coach.sees("Count my questions", "verify");
  await learner.drag("Count my questions", "done");
  await learner.dialog("Someone else has to see it").waitFor();
  await learner.page.keyboard.press("Escape");
  await learner.sees("Count my questions", "verify");
  await coach.verify("Count my questions", "Counted the marks together");
  await learner.sees("Count my questions", "done");
  await learner.page.getByText("Done, and seen by both.").first().waitFor();
  await coach.page.getByText("Done, and seen by both.").first().waitFor();
});

test("an archived card comes back with Undo", async () => {
  await learner.addCard("A slip of the finger");
  await coach.sees("A slip of the finger", "to_do");
  await learner.card("A slip of the finger").hover();
  await learner.card("A slip of the finger").getByRole("button", { name: /Move to/ }).click();
  await learner.page.getByRole("button", { name: "Archive", exact: true }).click();
  await coach.seesNot("A slip of the finger", "to_do");
  await learner.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await coach.sees("A slip of the finger", "to_do");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
