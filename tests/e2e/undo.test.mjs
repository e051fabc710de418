// Everything can be taken back: by keys, by the toast, by the buttons, after a reload; never what is another's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let board;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  const api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Second thoughts");
  for (const title of ["Fourth", "Third", "Second", "First"]) await api.addCard(board, title);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const toast = (person, words) => person.page.locator(".toast", { hasText: words }).waitFor();
const press = (person, keys) => person.page.keyboard.press(keys);
const away = (person) => person.page.locator("#board").focus();

test("the toast of a move takes it back, and the redo beside it does it again", async () => {
  await learner.drag("First", "in_progress");
  await coach.sees("First", "in_progress");
  await toast(learner, "Moved “First” to In Progress");
  await learner.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await coach.sees("First", "to_do");
  await toast(learner, "Undone: moved “First” to In Progress");
  await learner.page.locator(".toast").getByRole("button", { name: "Redo" }).click();
  await coach.sees("First", "in_progress");
  await toast(learner, "Done again: moved “First” to In Progress");
  assert.equal(await learner.page.locator(".toast").count(), 1, "one at a time");
});

test("Ctrl+Z takes back after a reload, Ctrl+Shift+Z and Ctrl+Y do again", async () => {
  await learner.addCard("Thought better of");
  await coach.sees("Thought better of", "to_do");
  await press(learner, "Escape");
  await learner.page.reload();
  await learner.seesBoard();
  // What can be taken back is read a moment after the board.
  await learner.page.locator("button[aria-label=Undo][aria-disabled=false]").waitFor();
  await away(learner);
  await press(learner, "Control+z");
  await coach.seesNot("Thought better of", "to_do");
  await toast(learner, "is in the archive now");
  await press(learner, "Control+z");
  await coach.sees("First", "to_do");
  await press(learner, "Control+Shift+z");
  await coach.sees("First", "in_progress");
  await press(learner, "Control+y");
  await coach.sees("Thought better of", "to_do");
});

test("the buttons beside the title name what they would do", async () => {
  await learner.page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await coach.seesNot("Thought better of", "to_do");
  const undo = learner.page.locator(".undo-buttons").getByRole("button", { name: "Undo" });
  await learner.page.locator(".undo-buttons [title*='moved “First”']").first().waitFor();
  assert.match(await undo.getAttribute("title"), /Undo: moved “First” to In Progress \(Ctrl\+Z\)/);
});

test("while a text is typed Ctrl+Z is the field's own", async () => {
  await learner.column("to_do").getByRole("button", { name: "Add card" }).click();
  const field = learner.page.getByLabel("New card in To Do");
  await field.pressSequentially("abc");
  await press(learner, "Control+z");
  assert.notEqual(await field.inputValue(), "abc");
  await field.fill("");
  await press(learner, "Escape");
  await learner.sees("First", "in_progress");
});

test("what the other changed since stays, and the reason names them", async () => {
  await learner.drag("Second", "in_progress");
  await coach.sees("Second", "in_progress");
  await coach.drag("Second", "to_do");
  const why = coach.page.getByRole("dialog");
  await why.getByRole("textbox").fill("one after the other");
  await why.getByRole("button").last().click();
  await learner.sees("Second", "to_do");
  await away(learner);
  await press(learner, "Control+z");
  await toast(learner, /Coach changed this after you moved “Second” to In Progress/);
  await learner.sees("Second", "to_do");
});

test("offline an undo waits with the act it takes back; sent late, it never overwrites the other's", async () => {
  await learner.drag("Third", "in_progress");
  await coach.sees("Third", "in_progress");
  await learner.page.context().setOffline(true);
  await learner.says("offline");
  await learner.drag("Fourth", "in_progress");
  await learner.sees("Fourth", "in_progress");
  await away(learner);
  await press(learner, "Control+z");
  await learner.sees("Fourth", "to_do");
  await toast(learner, "when the connection is back");
  await press(learner, "Control+z");
  await learner.sees("Third", "to_do");
  await coach.drag("Third", "to_do");
  const why = coach.page.getByRole("dialog");
  await why.getByRole("textbox").fill("not yet");
  await why.getByRole("button").last().click();
  await coach.sees("Third", "to_do");
  await coach.drag("Third", "in_progress");
  await coach.sees("Third", "in_progress");
  await learner.page.context().setOffline(false);
  await learner.says("live");
  await coach.sees("Fourth", "to_do");
  await learner.sees("Third", "in_progress");
  await toast(learner, /Coach changed this after you moved “Third”/);
});

test("on another device the acts are read from the board's own log", async () => {
  await learner.page.getByRole("button", { name: "Undo", exact: true }).first().waitFor();
  await learner.page.evaluate(() => localStorage.clear());
  const cookies = await learner.page.context().cookies();
  const other = await Person.sitDown(browser, "Lea elsewhere");
  await other.page.context().addCookies(cookies);
  await other.page.goto(`${server.url}/b/${board}`);
  await other.seesBoard();
  await other.page.locator(".undo-buttons").waitFor();
  await away(other);
  await press(other, "Control+z");
  await toast(other, /Coach changed this after you moved “Third”|Undone/);
});

test("the archive shelf is searched, brings back several as one act, and says so when it is empty", async () => {
  const shelf = coach.page.getByRole("dialog", { name: "Archive shelf" });
  const open = async () => {
    await coach.page.getByRole("button", { name: "More", exact: true }).first().click();
    await coach.page.getByRole("button", { name: "Archive shelf" }).click();
  };
  await open();
  for (const row of await shelf.getByRole("button", { name: /Bring back/ }).all()) await row.click();
  await shelf.getByText("Nothing is put away").waitFor();
  await press(coach, "Escape");
  for (const title of ["Alpha", "Beta", "Gamma", "Delta"]) {
    await coach.addCard(title);
    await coach.sees(title, "to_do");
    await press(coach, "Escape");
    await coach.card(title).locator(".card-body").focus();
    await press(coach, "m");
    await coach.page.getByRole("dialog").getByRole("button", { name: "Archive" }).click();
    await coach.seesNot(title, "to_do");
  }
  await open();
  await shelf.getByRole("searchbox").fill("alp");
  assert.equal(await shelf.locator(".shelf li").count(), 1);
  await shelf.getByRole("searchbox").fill("");
  await shelf.getByLabel("Choose Beta").check();
  await shelf.getByLabel("Choose Gamma").check();
  await shelf.getByRole("button", { name: "Bring 2 cards back to To Do" }).click();
  await learner.sees("Beta", "to_do");
  await learner.sees("Gamma", "to_do");
  await toast(coach, "Restored 2 cards");
  await press(coach, "Escape");
  await away(coach);
  await press(coach, "Control+z");
  await learner.seesNot("Beta", "to_do");
  await learner.seesNot("Gamma", "to_do");
});
