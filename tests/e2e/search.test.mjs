// Finding on one's own screen: words, filters, hits that are walked, the shelf, and a thousand cards.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
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
  board = await api.makeBoard("Search");
  for (const title of ["Water the plants", "Write to the Café", "Call José", "Café for the team"]) await api.addCard(board, title);
  const shelved = await api.addCard(board, "Old café list");
  await api.command(board, { type: "archive_card", card: shelved });
  const blocked = await api.addCard(board, "Book the room", "in_progress");
  await api.command(board, { type: "block_card", card: blocked, reason: "No room is free" });
  await api.command(board, { type: "edit_card", card: blocked, set: { done_when: ["the key is on my desk"] } });
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea", screens.phone);
  await coach.enter(api, board);
  await learner.join((await api.invite(board)).url);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const bar = (person) => person.page.getByRole("search", { name: "Search and filter" });
const words = (person) => bar(person).getByLabel("Search", { exact: true });
const spoken = (person, sentence) => person.page.locator("[aria-live]").filter({ hasText: sentence }).first().waitFor({ state: "attached" });
const fits = (person, n, of) => bar(person).getByText(`${n} of ${of}`).first().waitFor();
const hit = (person) => person.page.locator("[data-hit] .card-title").textContent();

test("/ opens the bar; what fits stays, the others step back, each column says how many; it is said aloud", async () => {
  await coach.card("Call José").locator(".card-body").focus();
  await coach.page.keyboard.press("/");
  await words(coach).waitFor();
  await coach.page.keyboard.type("cafe");
  await fits(coach, 2, 5);
  await spoken(coach, /2 of 5 cards fit\. 1 card on the shelf/);
  await coach.column("to_do").getByText("2 of 4").waitFor();
  await coach.column("in_progress").getByText("0 of 1").waitFor();
  assert.equal(await coach.page.locator("[data-marks~=dimmed]").count(), 3);
  assert.equal(await learner.page.locator("[data-marks]").count(), 0, "it is one's own");
  assert.deepEqual(await accessibilityFindings(coach.page), []);
});

test("Enter goes from hit to hit while the words stay in hand", async () => {
  await coach.page.keyboard.press("Enter");
  await spoken(coach, /1 of 2: Café for the team, To Do/);
  assert.equal(await hit(coach), "Café for the team");
  await coach.page.keyboard.press("Enter");
  await spoken(coach, /2 of 2: Write to the Café, To Do/);
  await coach.page.keyboard.press("Enter");
  await spoken(coach, /1 of 2/);
  await coach.page.waitForFunction(() => document.activeElement?.classList.contains("search-words"));
});

test("what lies on the shelf stands apart and can be brought back; a hit can be moved from the list", async () => {
  const found = bar(coach).getByRole("region", { name: "What was found" });
  await bar(coach).getByRole("button", { name: "As a list, 1 on the shelf" }).click();
  await found.getByText("On the shelf", { exact: true }).waitFor();
  await found.locator("b", { hasText: "Old café list" }).waitFor();
  await found.locator("li", { hasText: "Write to the Café" }).getByRole("button", { name: /Move to…/ }).click();
  await coach.dialog("Move Write to the Café").waitFor();
  await coach.page.keyboard.press("Escape");
  await bar(coach).getByRole("button", { name: /^As a list/ }).click();
});

test("hidden cards do not come in the way: what others bring is counted, and one press shows all", async () => {
  await bar(coach).getByRole("button", { name: "Hide the others" }).click();
  await coach.seesNot("Water the plants", "to_do");
  await coach.column("to_do").getByText("2 hidden by your filter").waitFor();
  await api.addCard(board, "Just arrived");
  await coach.column("to_do").getByText("3 hidden by your filter, 1 of them new").waitFor();
  await coach.column("to_do").getByText("2 of 5").waitFor();
  await coach.column("to_do").getByRole("button", { name: "Show all" }).click();
  await coach.sees("Just arrived", "to_do");
});

test("Escape leaves the search, and the focus is back on a card", async () => {
  await words(coach).focus();
  await coach.page.keyboard.press("Escape");
  await bar(coach).waitFor({ state: "detached" });
  assert.equal(await coach.page.locator("[data-marks]").count(), 0);
  await coach.page.waitForFunction(() => document.activeElement?.closest("[data-card]"));
});

test("what is typed before the bar stands belongs to it, and no letter of it does anything else", async () => {
  await coach.card("Call José").locator(".card-body").focus();
  await coach.page.evaluate(() => {
    for (const key of ["/", "n", "e", "m"])
      document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
  await coach.page.waitForFunction(() => document.querySelector(".search-words")?.value === "nem");
  assert.equal(await coach.page.getByRole("dialog").count(), 0);
  await coach.page.keyboard.press("Escape");
});

test("a number, a done-when line, a name, and what blocks find their card", async () => {
  await coach.page.keyboard.press("/");
  for (const [typed, title] of [
    ["C-3", "Call José"],
    ["key desk", "Book the room"],
    ["jose", "Call José"],
    ["no room is", "Book the room"],
  ]) {
    await words(coach).fill(typed);
    await fits(coach, 1, 6);
    await coach.page.keyboard.press("Enter");
    await coach.page.waitForFunction((wanted) => document.querySelector("[data-hit] .card-title")?.textContent === wanted, title);
  }
  await words(coach).fill("");
});

test("owner, blocked and due narrow it; a label is offered only where there are labels", async () => {
  await bar(coach).getByRole("button", { name: "Filters" }).click();
  await bar(coach).getByLabel("Blocked").check();
  await fits(coach, 1, 6);
  await bar(coach).getByLabel("Owner").selectOption({ label: "Nobody" });
  await fits(coach, 0, 6);
  await bar(coach).getByRole("button", { name: "Clear the filters" }).click();
  await bar(coach).getByLabel("Due").selectOption({ label: "Past its day" });
  await fits(coach, 0, 6);
  assert.equal(await bar(coach).getByLabel("Label").count(), 0);
  await coach.page.keyboard.press("Escape");
});

test("on a phone the search is in the menu, and nothing leaves the screen", async () => {
  await learner.page.getByRole("button", { name: "More", exact: true }).tap();
  await learner.page.getByRole("button", { name: "Search and filter" }).last().tap();
  await words(learner).fill("plants");
  await fits(learner, 1, 6);
  const overflow = await learner.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(overflow <= 0);
  await bar(learner).getByRole("button", { name: "Close the search" }).tap();
});

test("a thousand cards are searched without a task of more than 50 ms", async () => {
  const big = await api.makeBoard("A thousand");
  for (let from = 0; from < 1000; from += 50) {
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const card = await api.addCard(big, `Card ${from + n}`);
        await api.command(big, { type: "edit_card", card, set: { description: `Größe ${from + n} `.repeat(60) } });
      }),
    );
  }
  const reader = await Person.sitDown(browser, "Reader");
  await reader.enter(api, big);
  await reader.page.waitForTimeout(500);
  await reader.page.keyboard.press("/");
  await words(reader).waitFor();
  await reader.page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map((one) => Math.round(one.duration)))).observe({
      entryTypes: ["longtask"],
    });
  });
  /** One search from its first letter to its end; the tasks in it that were long. */
  const round = async () => {
    await reader.page.evaluate(() => window.longTasks.splice(0));
    await words(reader).focus();
    await reader.page.keyboard.type("grosse 77", { delay: 40 });
    await bar(reader).getByText(/\d+ of 1,?000/).first().waitFor();
    await bar(reader).getByRole("button", { name: "Hide the others" }).click();
    await reader.page.getByText(/hidden by your filter/).first().waitFor();
    await bar(reader).getByRole("button", { name: "Hide the others" }).click();
    await words(reader).fill("");
    await bar(reader).getByText(/\d+ of 1,?000/).first().waitFor({ state: "detached" });
    await reader.page.waitForTimeout(200);
    return reader.page.evaluate(() => window.longTasks);
  };
  // A machine that does other things besides stretches every task: one quiet round of several shows what the search needs.
  const rounds = [];
  for (let n = 0; n < 5 && (n === 0 || rounds[n - 1].length > 0); n += 1) rounds.push(await round());
  assert.ok(rounds.some((tasks) => tasks.length === 0), `long tasks: ${JSON.stringify(rounds)}`);
  reader.isContent();
});

test("neither browser complained", () => {
  coach.isContent();
  learner.isContent();
});
