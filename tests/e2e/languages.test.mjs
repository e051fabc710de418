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

/** What may be read in Latin letters on a page in Hebrew. */
const sameInAll =
  /\b(Puffin|Enter|Escape|Esc|Ctrl|Shift|Delete|Home|End|Space|Tab|Page ?(up|down|Up|Down)|Trello|JSON|CSV|Markdown|UTC|UTF|BOM|Europe|English|https?|Print|Export|export|and|share|as)\b/g;

/** In the page: every visible or spoken text of it. */
function textsOfPage() {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
  for (let element = walker.currentNode; element; element = walker.nextNode()) {
    if (["SCRIPT", "STYLE", "SVG"].includes(element.nodeName.toUpperCase())) continue;
    if (!element.checkVisibility()) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt"]) texts.push(element.getAttribute(name) ?? "");
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    if (element instanceof HTMLElement && element.shadowRoot) texts.push(element.shadowRoot.textContent ?? "");
  }
  return texts;
}

/** In the page: until nothing has changed for a while. */
function drawn() {
  return new Promise((resolve) => {
    let quiet = setTimeout(resolve, 200);
    new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(resolve, 200);
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });
}

/** Every string that people wrote, so that it can be told from words of the program. */
function written(value) {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(written) : [];
}

/** Latin words of the page that nobody wrote. */
async function leftInEnglish(page, data) {
  const found = new Set();
  for (const text of await page.evaluate(textsOfPage)) {
    let rest = text.replace(/[\u2066-\u2069]/g, "");
    for (const one of data) rest = rest.replaceAll(one, " ");
    rest = rest.replace(sameInAll, " ");
    if (/[A-Za-z]{3,}/.test(rest)) found.add(text.trim());
  }
  return [...found];
}

const menu = (nth) => async (page) => {
  await page.locator(".menu-anchor > button").last().click();
  const items = page.locator(".menu .button");
  await items.nth(nth).click();
};

test("nothing is left in English, wherever one looks", async () => {
  const noa = await Person.sitDown(browser, "Noa", hebrew);
  const { page } = noa;
  await noa.enter(api, demo);
  const { events } = await api.call("GET", `/api/v1/boards/${demo}/events?after=0`);
  const everything = [await api.board(demo), events, await api.call("GET", "/api/v1/boards")];
  const data = ["Noa", ...new Set(written(everything).filter((one) => one.length > 4))].sort((a, b) => b.length - a.length);
  const seen = {};
  const look = async (where) => {
    await page.evaluate(drawn);
    seen[where] = await leftInEnglish(page, data);
  };
  const back = async () => {
    await page.goto(`${server.url}/b/${demo}`);
    await noa.seesBoard();
  };
  await look("board");
  await page.locator(".menu-anchor > button").last().click();
  const items = await page.locator(".menu .button").count();
  await look("menu");
  await page.keyboard.press("Escape");
  // All but the last, which signs out.
  for (let item = 0; item < items - 1; item++) {
    await back();
    await menu(item)(page);
    await page.evaluate(drawn);
    if ((await page.locator("html[dir=rtl]").count()) === 0) {
      await page.evaluate(() => localStorage.setItem("puffin.language", "he"));
      continue;
    }
    await look(`menu item ${item}`);
  }
  for (const path of ["contract", "plan", "report"]) {
    await page.goto(`${server.url}/b/${demo}/${path}`);
    await noa.seesBoard().catch(() => undefined);
    await look(path);
  }
  await back();
  for (const key of ["?", "/", "r", "t", "p"]) {
    await back();
    await page.locator("body").press(key);
    await look(`key ${key}`);
  }
  for (const key of ["m", "b", "x"]) {
    await back();
    await page.locator("[data-column=in_progress] .card-body").first().press(key);
    await look(`card, key ${key}`);
  }
  for (const column of ["to_do", "verify", "done"]) {
    await back();
    await page.locator(`[data-column=${column}] .card-title`).first().click();
    await page.getByRole("dialog").waitFor();
    await look(`card in ${column}`);
  }
  await page.goto(`${server.url}/boards`);
  await page.locator(".board-list").waitFor();
  await look("boards");
  await page.context().clearCookies();
  for (const path of ["/login", `/join#${"a".repeat(32)}`, `/setup#${"a".repeat(32)}`]) {
    await page.goto(server.url + path);
    await page.locator("h1").waitFor();
    await look(path);
  }
  const left = Object.fromEntries(Object.entries(seen).filter(([, texts]) => texts.length > 0));
  assert.deepEqual(left, {});
  await page.context().close();
});
