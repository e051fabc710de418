// Who comes back reads what others did meanwhile: after a shut page, a reload, a lost server; and nothing they saw.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let coach;
let learnersApi;
let learner;
let board;
const cards = {};

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  coach = new Api(server.url);
  await coach.setUp(server);
  board = await coach.makeBoard("Between two looks");
  const { url } = await coach.invite(board);
  learnersApi = new Api(server.url);
  await learnersApi.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: "Lea" });
  for (const title of ["Ask first", "Plan Friday", "Read a chapter"]) cards[title] = await coach.addCard(board, title);
  learner = await Person.sitDown(browser, "Lea");
  await learner.enter(learnersApi, board);
  await learner.card("Ask first").waitFor();
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const line = () => learner.page.getByRole("region", { name: "Since you were here" });
const goAway = () => learner.page.goto("about:blank");
const comeBack = async () => {
  await learner.page.goto(`${learnersApi.url}/b/${board}`);
  await learner.seesBoard();
};
const move = (title, from, to, more = {}) =>
  coach.command(board, { type: "move_card", card: cards[title], from, to, after: null, ...more });
const comment = (title, text) =>
  coach.command(board, { type: "add_comment", card: cards[title], comment: crypto.randomUUID(), text });

test("004-24 a first look has missed nothing, and what is seen live is not told again", async () => {
  await comment("Read a chapter", "While Lea looks on");
  await learner.card("Read a chapter").getByRole("img", { name: "1 comment" }).waitFor({ state: "attached" });
  await learner.page.reload();
  await learner.seesBoard();
  await learner.card("Ask first").waitFor();
  assert.equal(await line().count(), 0);
});

test("004-24 who comes back is told in words with counts what others did", async () => {
  await goAway();
  await move("Ask first", "to_do", "in_progress");
  await coach.command(board, { type: "block_card", card: cards["Ask first"], reason: "The room is taken" });
  await comment("Plan Friday", "Shall we begin on Monday?");
  await learnersApi.command(board, { type: "add_comment", card: cards["Plan Friday"], comment: crypto.randomUUID(), text: "My own" });
  await comeBack();
  await line().getByText("Since you were here: 1 move, 1 blocker, 1 comment.").waitFor();
});

test("004-24 one press lights the cards and lists them, another goes to one", async () => {
  await line().getByRole("button", { name: "Show them" }).click();
  await line().getByText("Coach moved it, it stands in In Progress; Coach said what stands in its way").waitFor();
  await line().getByText("Coach wrote about it").waitFor();
  for (const title of ["Ask first", "Plan Friday"]) {
    await learner.page.locator("li[data-since]", { hasText: title }).waitFor();
  }
  assert.equal(await learner.page.locator("li[data-since]").count(), 2);
  assert.deepEqual(await accessibilityFindings(learner.page), []);
  if (process.env.PUFFIN_PICTURES) await learner.page.screenshot({ path: `${process.env.PUFFIN_PICTURES}/since.png` });
  await line().getByRole("button", { name: "Plan Friday" }).press("Enter");
  await learner.page.waitForFunction((card) => document.activeElement?.id === `face-${card}`, cards["Plan Friday"]);
});

test("004-24 it stays over a reload until it is put aside", async () => {
  await learner.page.reload();
  await line().getByText("Since you were here: 1 move, 1 blocker, 1 comment.").waitFor();
  await line().getByRole("button", { name: "Thanks, I know now" }).click();
  await line().waitFor({ state: "detached" });
  assert.equal(await learner.page.locator("li[data-since]").count(), 0);
  await learner.page.reload();
  await learner.seesBoard();
  await learner.card("Ask first").waitFor();
  assert.equal(await line().count(), 0);
});

test("004-24 a line lost and found again is an absence too", async () => {
  await learner.page.context().setOffline(true);
  await server.stop();
  await learner.says("offline");
  await server.start();
  await comment("Read a chapter", "While the line was down");
  await learner.page.context().setOffline(false);
  await learner.seesBoard();
  await line().getByText("Since you were here: 1 comment.").waitFor();
});

test("axe finds nothing on it in the dark and on a phone, and it fits", async () => {
  for (const look of [
    { ...screens.desk, colorScheme: "dark" },
    { ...screens.phone, colorScheme: "light" },
  ]) {
    const guest = await Person.sitDown(browser, "Lea", { ...look, reducedMotion: "reduce" });
    await guest.enter(learnersApi, board);
    await guest.card("Ask first").first().waitFor({ state: "attached" });
    await guest.page.goto("about:blank");
    await comment("Read a chapter", "And again");
    await move("Plan Friday", "to_do", "in_progress").catch(() => comment("Plan Friday", "Good luck"));
    await guest.enter(learnersApi, board);
    await guest.page.getByRole("button", { name: "Show them" }).click();
    assert.deepEqual(await accessibilityFindings(guest.page), []);
    const wide = await guest.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false);
    if (process.env.PUFFIN_PICTURES) {
      const name = `${process.env.PUFFIN_PICTURES}/since-${look.colorScheme}-${look.viewport.width}`;
      await guest.page.screenshot({ path: `${name}.png` });
    }
    guest.isContent();
    await guest.page.context().close();
  }
});
