// The board as people need it: enlarged, in forced colours, without motion, with wider text; and what it does not take.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, demoFile, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;

before(async () => {
  server = await startServer(["--demo", demoFile]);
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server, "Ada");
  board = (await api.call("GET", "/api/v1/boards")).boards[0].id;
});
after(async () => {
  await browser?.close();
  await server?.end();
});

/** A person at the board with these settings of their browser. */
async function somebody(options, path = "") {
  const person = await Person.sitDown(browser, "Ada", options);
  await person.page.context().addCookies([api.cookie]);
  await person.page.goto(`${server.url}/b/${board}${path}`);
  await person.seesBoard();
  return person;
}
const leaves = async (person) => {
  person.isContent();
  await person.page.context().close();
};
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** 1280 × 720 at 200 %. */
const enlarged = { viewport: { width: 640, height: 360 } };
const more = (item) => async (page) => {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.locator(".menu").getByRole("button", { name: item }).click();
  await page.getByRole("dialog").waitFor();
};
const dialogs = {
  keys: (page) => page.locator("body").press("?"),
  settings: more("Board settings"),
  notes: more("My notes"),
  password: more("Set a password"),
  sheet: (page) => page.locator(".card-title").first().click(),
  "move menu": (page) => page.locator(".card-body").first().press("m"),
};

test("at 200 % every dialog scrolls within the screen, and its last button can be reached", async () => {
  for (const [name, open] of Object.entries(dialogs)) {
    const person = await somebody(enlarged);
    await open(person.page);
    const dialog = person.page.getByRole("dialog");
    await dialog.waitFor();
    const box = await dialog.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 361, `${name}: ${JSON.stringify(box)}`);
    const last = dialog.getByRole("button").last();
    await last.scrollIntoViewIfNeeded();
    const at = await last.boundingBox();
    assert.ok(at.y >= 0 && at.y + at.height <= 361, `${name}: its last button`);
    assert.ok((await sideways(person.page)) <= 0, name);
    await leaves(person);
  }
});

test("at 200 % pages and bars need no scrolling sideways, and the long menu ends on the screen", async () => {
  for (const path of ["", "/plan", "/contract", "/report"]) {
    const person = await somebody(enlarged, path);
    assert.ok((await sideways(person.page)) <= 0, path);
    await leaves(person);
  }
  const person = await somebody(enlarged);
  await person.page.locator("body").press("/");
  await person.page.getByRole("button", { name: "Filters" }).click();
  assert.ok((await sideways(person.page)) <= 0);
  await person.page.getByRole("button", { name: "Close the search" }).click();
  await person.page.getByRole("button", { name: "More", exact: true }).click();
  const last = person.page.locator(".menu").getByRole("button", { name: "Sign out" });
  await last.scrollIntoViewIfNeeded();
  const at = await last.boundingBox();
  assert.ok(at.y + at.height <= 360, "the last entry can be reached");
  await leaves(person);
});

test("forced colours: edges instead of shadows, the focus and what is selected are seen", async () => {
  const person = await somebody({ ...screens.desk, forcedColors: "active" });
  const card = person.page.locator("section[data-column=to_do] .card").first();
  const look = (of, what) => of.evaluate((one, name) => getComputedStyle(one)[name], what);
  assert.notEqual(await look(card, "borderTopStyle"), "none");
  await card.locator(".card-body").press("x");
  const marked = person.page.locator("[data-marks~=selected]").first();
  await marked.waitFor();
  assert.equal(await look(marked, "outlineStyle"), "solid");
  await person.page.keyboard.press("ArrowDown");
  const focused = person.page.locator(".card-body:focus");
  assert.ok(parseFloat(await look(focused, "outlineWidth")) >= 3);
  await leaves(person);
});

test("reduced motion: a moved card is there at once", async () => {
  const person = await somebody({ ...screens.desk, reducedMotion: "reduce" });
  await person.page.locator("section[data-column=to_do] .card-body").first().focus();
  await person.page.keyboard.press("Space");
  await person.page.keyboard.press("ArrowDown");
  await person.page.keyboard.press("Space");
  assert.equal(await person.page.locator(".glider, .ghost").count(), 0);
  await leaves(person);
});

test("wider text: lines, letters and words as WCAG asks leave nothing cut off on a card", async () => {
  const person = await somebody(screens.desk);
  await person.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }");
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await person.page.locator(".card-marks, .seats, .button, .mark").evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow === "hidden").map((one) => one.textContent),
  );
  assert.deepEqual(cut, []);
  assert.ok((await sideways(person.page)) <= 0);
  await leaves(person);
});

test("names for the ear: landmarks, columns with counts and limits, cards by their words", async () => {
  const person = await somebody(screens.desk);
  const tree = await person.page.locator("body").ariaSnapshot();
  for (const part of [/- banner:/, /- main:/, /- region "To Do":/, /heading "To Do" \[level=2\]/, /button "1 of 3 seats taken, Settings of In Progress"/, /button "3 of 3 seats taken, full Settings of Verify"/, /group "Thank-you notes to people who brought a problem/])
    assert.match(tree, part);
  const levels = await person.page.locator("h1, h2, h3, h4").evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
  assert.equal(levels[0], 1);
  levels.forEach((level, index) => assert.ok(index === 0 || level <= levels[index - 1] + 1, `heading ${index}: ${levels}`));
  await leaves(person);
});

test("axe finds nothing on the search, a selection, their dialogs and the keys", async () => {
  const views = {
    search: async (page) => {
      await page.locator("body").press("/");
      await page.keyboard.type("line");
      await page.getByRole("button", { name: "Filters" }).click();
      await page.getByRole("button", { name: /^As a list/ }).click();
    },
    keys: dialogs.keys,
    ...Object.fromEntries(
      ["Move to…", "Owner", "Due day"].map((name) => [
        name,
        async (page) => {
          await page.locator("section[data-column=to_do] .card-body").first().press("Shift+ArrowDown");
          await page.getByRole("region", { name: "Selected cards" }).getByRole("button", { name }).click();
          await page.getByRole("dialog").waitFor();
        },
      ]),
    ),
  };
  for (const [name, open] of Object.entries(views)) {
    for (const colorScheme of ["light", "dark"]) {
      const person = await somebody({ ...screens.desk, colorScheme, reducedMotion: "reduce" });
      await open(person.page);
      assert.deepEqual(await accessibilityFindings(person.page), [], `${name}, ${colorScheme}`);
      await leaves(person);
    }
  }
});

const toast = (person, words) => person.page.locator(".toast", { hasText: words }).first().waitFor();

test("a file dropped on the page is refused in words, and the page stays", async () => {
  const person = await somebody(screens.desk);
  const refused = await person.page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(["x"], "plan.pdf", { type: "application/pdf" }));
    const happen = (type) => {
      const event = new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true });
      document.querySelector("#board").dispatchEvent(event);
      return event.defaultPrevented;
    };
    return [happen("dragover"), happen("drop")];
  });
  assert.deepEqual(refused, [true, true], "else the browser would open the file in place of the board");
  await toast(person, "Files cannot be dropped here");
  assert.ok(person.page.url().endsWith(board));
  await leaves(person);
});

test("megabytes pasted into a line are refused in words; what stood there still stands", async () => {
  const person = await somebody(screens.desk);
  await person.page.locator("body").press("n");
  const field = person.page.getByLabel("New card in To Do");
  await field.fill("Half a title");
  const paste = (length) =>
    field.evaluate((one, size) => {
      const carried = new DataTransfer();
      carried.setData("text/plain", "x".repeat(size));
      const event = new ClipboardEvent("paste", { clipboardData: carried, bubbles: true, cancelable: true });
      one.dispatchEvent(event);
      return event.defaultPrevented;
    }, length);
  assert.equal(await paste(100), false);
  assert.equal(await paste(2_000_000), true);
  await toast(person, "That is 2,000,000 characters, and this field takes 5,000 at most.");
  assert.equal(await field.inputValue(), "Half a title");
  await leaves(person);
});

test("Move to… is at hand in the sheet and on the plan", async () => {
  const person = await somebody(screens.desk);
  await person.page.locator("section[data-column=to_do] .card-title").first().click();
  await person.page.getByRole("dialog").getByRole("button", { name: /Move to…/ }).click();
  await person.page.getByRole("dialog", { name: /^Move / }).getByRole("button", { name: "bottom To Do" }).click();
  await person.page.goto(`${server.url}/b/${board}/plan`);
  await person.page.locator("[data-plan-card]").first().getByRole("button", { name: /Move to…/ }).click();
  await person.page.getByRole("dialog", { name: /^Move / }).waitFor();
  await leaves(person);
});
