// On paper: the board on one clean page, from the menu or by Ctrl+P; a long one flows on.
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

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Asking before answering");
  for (const title of ["Third", "Second", "First"]) await api.addCard(board, title);
  const card = await api.addCard(board, "Held up", "in_progress");
  await api.command(board, { type: "block_card", card, reason: "Mia is away" });
  await api.command(board, { type: "edit_card", card, set: { due: "2031-03-17" } });
  coach = await Person.sitDown(browser, "Coach");
  await coach.enter(api, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

async function paper() {
  const pdf = (await coach.page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return {
    pages: (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length,
    size: /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)?.slice(1, 3).map(Number) ?? [],
  };
}

/** What stands on the paper, read while the page is printed. */
async function wordsOnPaper() {
  await coach.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await coach.page.emulateMedia({ media: "print" });
  const words = await coach.page.locator("body").innerText();
  await coach.page.emulateMedia({ media: null });
  await coach.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  return words;
}

test("a board goes on one page of A4 lying, with what matters of each card", async () => {
  await coach.page.waitForFunction(() => performance.getEntriesByName !== undefined && document.querySelector("[data-card]"));
  const { pages, size } = await paper();
  assert.equal(pages, 1);
  assert.ok(size[0] > 840 && size[0] < 844 && size[1] > 594 && size[1] < 597, String(size));
  const words = await wordsOnPaper();
  for (const part of ["Asking before answering", "Coach (Coach)", "To Do", "C-1 Third", "C-4 Held up", "Mar 17, 2031", "Blocked: Mia is away"]) {
    assert.ok(words.includes(part), `${part} is not in: ${words}`);
  }
  for (const part of ["Invite", "Add card", "Review", "Live"]) assert.ok(!words.includes(part), part);
});

test("the menu prints as Ctrl+P does", async () => {
  await coach.page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await coach.page.getByRole("button", { name: "More", exact: true }).click();
  await coach.page.getByRole("button", { name: "Print…" }).click();
  assert.equal(await coach.page.locator("body[data-printed]").count(), 1);
});

test("fifteen cards in a column still fit on one page; hundreds flow on", async () => {
  for (let n = 0; n < 12; n += 1) await api.addCard(board, `One of many ${n}`);
  await coach.sees("One of many 11", "to_do");
  assert.equal((await paper()).pages, 1);
  for (let n = 0; n < 260; n += 1) await api.addCard(board, `One of very many ${n}`);
  await coach.page.reload();
  await coach.seesBoard();
  await coach.page.waitForTimeout(500);
  const { pages } = await paper();
  assert.ok(pages > 1 && pages < 15, String(pages));
  const words = await wordsOnPaper();
  assert.ok(words.includes("C-1 Third") && words.includes("One of very many 259"));
});

test("afterwards the screen is as before, and nothing complained", async () => {
  assert.equal(await coach.page.locator(".printed-board").count(), 0);
  coach.isContent();
});
