// Who is here, what they hold, and what happens when a seat is taken back.
import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { openBrowser, openPage } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let invite;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("People");
  await api.addCard(board, "Held by a hand");
  invite = await api.invite(board);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join(invite.url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

test("each sees that the other is here", async () => {
  await coach.page.getByText("Lea is here").waitFor({ state: "attached" });
  await learner.page.getByText("Coach is here").waitFor({ state: "attached" });
});

test("L7 a card in the other's hand is seen while it is dragged", async () => {
  const box = await learner.card("Held by a hand").locator(".card-body").boundingBox();
  const target = await learner.column("in_progress").boundingBox();
  await learner.page.mouse.move(box.x + 40, box.y + 12);
  await learner.page.mouse.down();
  await learner.page.mouse.move(target.x + 60, target.y + 140, { steps: 10 });
  await coach.card("Held by a hand").getByText("Lea is holding this").waitFor();
  await coach.column("in_progress").locator(".guest-line", { hasText: "Lea" }).waitFor({ state: "attached" });
  await learner.page.mouse.up();
  await coach.sees("Held by a hand", "in_progress");
  await coach.card("Held by a hand").getByText("Lea is holding this").waitFor({ state: "detached" });
});

test("a used link opens nothing for a third person, and says so", async () => {
  const stranger = await openPage(browser);
  await stranger.goto(invite.url);
  await stranger.getByText("This link does not open a seat any more. Ask for a new one.").waitFor();
  await stranger.context().close();
});

test("H9 a board without a seat is no board", async () => {
  const stranger = await openPage(browser);
  const response = await stranger.request.get(`${server.url}/api/v1/boards/${board}`);
  assert.equal(response.status(), 401);
  await stranger.context().close();
});

test("L11 a seat taken back ends on the other screen at once, with words", async () => {
  await api.call("DELETE", `/api/v1/boards/${board}/invites/${invite.id}`);
  await learner.page.getByText("This board is closed to you now.").first().waitFor();
  await coach.says("live");
});
