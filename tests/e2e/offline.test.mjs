// The connection goes and comes back: what was done meanwhile arrives, once.
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
  board = await api.makeBoard("Tunnel");
  for (const title of ["Third", "Second", "First"]) await api.addCard(board, title);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

test("offline is said, work goes on, and everything arrives when the line is back", async () => {
  await learner.page.context().setOffline(true);
  await learner.says("offline");
  await learner.drag("First", "in_progress");
  await learner.addCard("Thought of in the tunnel");
  await learner.sees("First", "in_progress");
  await coach.addCard("Meanwhile, outside");
  await coach.sees("First", "to_do");
  await learner.page.context().setOffline(false);
  await learner.says("live");
  await coach.sees("First", "in_progress");
  await coach.sees("Thought of in the tunnel", "to_do");
  await learner.sees("Meanwhile, outside", "to_do");
  const titles = await coach.titles("to_do");
  assert.equal(titles.filter((title) => title === "Thought of in the tunnel").length, 1);
  assert.deepEqual(titles, await learner.titles("to_do"));
});

test("a server that restarts costs nobody a word", async () => {
  await server.stop();
  await learner.says("offline");
  await learner.drag("Second", "in_progress");
  await server.start();
  await learner.says("live");
  await coach.says("live");
  await coach.sees("Second", "in_progress");
});

test("a server that is killed in the middle costs nobody a word", async () => {
  await learner.addCard("Just before the cut");
  await server.stop("SIGKILL");
  await learner.says("offline");
  await learner.addCard("Just after the cut");
  await server.start();
  await learner.says("live");
  await coach.says("live");
  await coach.sees("Just before the cut", "to_do");
  await coach.sees("Just after the cut", "to_do");
});

test("a reload with changes still waiting loses none of them", async () => {
  await server.stop();
  await learner.says("offline");
  await learner.addCard("Written before the reload");
  await server.start();
  await learner.page.reload();
  await learner.says("live");
  await coach.sees("Written before the reload", "to_do");
});

test("something between answers for a server that is away: nobody is told that the board is gone", async () => {
  await learner.page.goto(`${server.url}/boards`);
  await learner.page.getByRole("link", { name: "Tunnel" }).click();
  await learner.seesBoard();
  const nothingHere = { status: 404, contentType: "text/html", body: "<h1>404 page not found</h1>" };
  await learner.page.route("**/api/**", (route) => route.fulfill(nothingHere));
  await server.stop();
  await learner.says("offline");
  await learner.page.waitForResponse((answer) => answer.url().includes("/events") && answer.status() === 404);
  await learner.addCard("Written behind a proxy");
  await learner.says("offline");
  await server.start();
  await learner.page.goto(`${server.url}/boards`);
  await learner.page.getByRole("link", { name: "Tunnel" }).waitFor();
  await learner.page.unroute("**/api/**");
  await learner.page.getByRole("link", { name: "Tunnel" }).click();
  await learner.says("live");
  await coach.sees("Written behind a proxy", "to_do");
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
