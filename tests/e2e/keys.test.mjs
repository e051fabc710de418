// A board without a mouse: every key of the list, on any keyboard, and never while something is typed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let lea;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("Keys");
  for (let n = 40; n > 0; n -= 1) await api.addCard(board, `Card ${String(n).padStart(2, "0")}`);
  await api.addCard(board, "Pulled", "in_progress");
  lea = await Person.sitDown(browser, "Lea");
  await lea.enter(api, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const focused = () =>
  lea.page.evaluate(() => document.activeElement?.closest("[data-card]")?.querySelector(".card-title")?.textContent);
const atCard = (title) => lea.card(title).locator(".card-body").focus();
const press = (key) => lea.page.keyboard.press(key);
const spoken = (words) => lea.page.locator("[aria-live]").filter({ hasText: words }).first().waitFor({ state: "attached" });
const focusedIs = (title) =>
  lea.page.waitForFunction((wanted) => document.activeElement?.closest("[data-card]")?.querySelector(".card-title")?.textContent === wanted, title);

test("arrows walk; End and Home lead to the ends of a column, however long; a screenful up and down", async () => {
  await atCard("Card 01");
  await press("ArrowDown");
  assert.equal(await focused(), "Card 02");
  await press("End");
  await focusedIs("Card 40");
  await press("Home");
  await focusedIs("Card 01");
  await press("PageDown");
  await lea.page.waitForTimeout(50);
  const far = await focused();
  assert.ok(Number(far.slice(5)) > 4, far);
  await press("PageUp");
  await focusedIs("Card 01");
  await press("ArrowRight");
  await focusedIs("Pulled");
});

test("E opens a card with its title in hand; what is typed there is no key", async () => {
  await atCard("Card 02");
  await press("e");
  await lea.page.waitForFunction(() => document.activeElement?.closest("[data-field=title]"));
  await lea.page.keyboard.type("Bring nuts", { delay: 5 });
  await press("Escape");
  await lea.sees("Bring nuts", "to_do");
  assert.equal(await lea.page.getByRole("dialog").count(), 0, "none of the letters opened anything");
  await focusedIs("Bring nuts");
});

test("C opens a card with the comment in hand", async () => {
  await atCard("Card 03");
  await press("c");
  await lea.page.waitForFunction(() => document.activeElement?.closest(".comments"));
  await lea.page.keyboard.type("Looks good");
  await press("Control+Enter");
  await lea.page.locator(".comment-text", { hasText: "Looks good" }).waitFor();
  await press("Escape");
});

test("B blocks a card in progress and lifts it again; elsewhere it says why not", async () => {
  await atCard("Pulled");
  await press("b");
  const dialog = lea.page.getByRole("dialog");
  await dialog.waitFor();
  await dialog.getByRole("textbox").first().fill("The key is with Ada");
  await dialog.getByRole("button", { name: /block/i }).last().click();
  await lea.card("Pulled").getByText("The key is with Ada").waitFor();
  await atCard("Pulled");
  await press("b");
  await dialog.waitFor();
  await press("Escape");
  await atCard("Card 04");
  await press("b");
  await lea.page.getByText("Only a card in In Progress or Verify can be blocked.").first().waitFor();
});

test("what is said while a card is open is said inside it, where a screen reader still listens, and once", async () => {
  await atCard("Card 08");
  await press("Enter");
  await lea.page.getByRole("dialog").getByRole("button", { name: /Move to…/ }).click();
  await lea.dialog("Move Card 08").getByRole("button", { name: "bottom To Do" }).click();
  const inside = lea.page.locator("dialog.sheet [aria-live]").filter({ hasText: "Card 08 is now in To Do" });
  await inside.waitFor({ state: "attached" });
  assert.equal(await inside.count(), 1);
  await press("Escape");
  await lea.page.locator("dialog").waitFor({ state: "detached" });
});

test("the focus goes to the neighbour of a card that somebody else puts away", async () => {
  const { cards } = (await api.board(board)).board;
  await atCard("Card 09");
  await api.command(board, { type: "archive_card", card: cards.find((card) => card.title === "Card 09").id });
  await focusedIs("Card 10");
});

test("Delete puts a card on the shelf, and the line that says so brings it back", async () => {
  await atCard("Card 05");
  await press("Delete");
  await lea.seesNot("Card 05", "to_do");
  await focusedIs("Card 06");
  await lea.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await lea.sees("Card 05", "to_do");
});

test("letters are found by their place on a keyboard that has none of them", async () => {
  await atCard("Card 06");
  await lea.page.evaluate(() =>
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ь", code: "KeyM", bubbles: true, cancelable: true })),
  );
  await lea.dialog("Move Card 06").waitFor();
  await press("Escape");
});

test("no key does anything while a dialog is open", async () => {
  await press("?");
  await lea.dialog("Keys").waitFor();
  await lea.page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "s", code: "KeyS", bubbles: true })));
  assert.equal(await lea.page.locator("[data-stage]").count(), 0);
  await press("Escape");
});

/** Presses a key of the list on the focused card by its name there; true when somebody took it up. */
const takenUp = (chord) =>
  lea.page.evaluate((name) => {
    const parts = name.split("+");
    const last = parts[parts.length - 1];
    const made = { key: last === "Space" ? " " : last, ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift") };
    const event = new KeyboardEvent("keydown", { ...made, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  }, chord);

test("every key of the list is taken up where the list says", async () => {
  await press("?");
  // What is below the fold is drawn a moment after the rest.
  await lea.page.locator("[data-keys=review]").waitFor();
  const listed = await lea.page.locator("[data-keys]").evaluateAll((groups) =>
    groups.map((group) => [group.dataset.keys, [...group.querySelectorAll("[data-chord]")].map((key) => key.dataset.chord)]),
  );
  await press("Escape");
  const chords = new Map(listed);
  assert.deepEqual([...chords.keys()], ["page", "card", "carried", "review"]);
  const enter = {
    page: async (chord) => {
      if (chord === "Escape") await takenUp("s");
    },
    card: async () => undefined,
    carried: async () => takenUp("Space"),
    review: async (chord) => {
      await takenUp("r");
      if (chord !== "d" && chord !== "b") return;
      // Only a card that is looked at has acts; the review begins at the right, where nothing stands yet.
      const looking = () => lea.card("Pulled").and(lea.page.locator("[data-review=focus]")).count();
      for (let steps = 0; steps < 4 && (await looking()) === 0; steps += 1) {
        await takenUp("j");
        await lea.page.waitForTimeout(30);
      }
    },
  };
  for (const [scope, keys] of chords) {
    for (const chord of keys) {
      await lea.page.goto(`${server.url}/b/${board}`);
      await lea.seesBoard();
      await atCard("Pulled");
      await enter[scope](chord);
      assert.ok(await takenUp(chord), `${scope}: ${chord}`);
      if (chord === "Delete") await lea.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    }
  }
});

test("the browser did not complain", () => lea.isContent());
