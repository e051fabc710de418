// The first moment on a slow line: the board is seen before the code of its hands has come. Nothing done then is lost,
// and what is fetched stays within its budget.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstLoadKiB } from "../../web/budget.mjs";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("The first moment");
  for (const title of ["Third", "Second", "First"]) await api.addCard(board, title);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

/** Somebody who sees the board while its hands are still on their way; `come` lets them arrive. */
async function beforeTheHands() {
  const person = await Person.sitDown(browser, "Coach");
  const { page } = person;
  let come;
  const held = new Promise((resolve) => {
    come = resolve;
  });
  await page.route("**/assets/{hands,around}-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.context().addCookies([api.cookie]);
  await page.goto(`${server.url}/b/${board}`, { waitUntil: "commit" });
  await person.card("First").waitFor();
  return { person, page, come };
}

async function end({ page }) {
  assert.deepEqual(page.complaints, []);
  await page.context().close();
}

test("the board is seen before its hands are there", async () => {
  const scene = await beforeTheHands();
  assert.deepEqual(await scene.person.titles("to_do"), ["First", "Second", "Third"]);
  assert.equal(await scene.page.locator("[data-status=catching_up]").count(), 1);
  scene.come();
  await scene.person.seesBoard();
  await end(scene);
});

test("a card pressed before the hands are there opens when they are", async () => {
  const scene = await beforeTheHands();
  await scene.person.card("Second").locator(".card-body").click();
  assert.equal(await scene.page.locator("dialog[open]").count(), 0);
  scene.come();
  await scene.page.locator("dialog[open].sheet").waitFor();
  assert.equal(await scene.page.locator("dialog[open] [data-field=title] :is(input, textarea)").inputValue(), "Second");
  await end(scene);
});

test("a card typed in at once, with the key for it, is there when the hands are", async () => {
  const scene = await beforeTheHands();
  await scene.page.keyboard.type("nEarly bird");
  await scene.page.keyboard.press("Backspace");
  await scene.page.keyboard.type("d!");
  await scene.page.keyboard.press("Enter");
  scene.come();
  await scene.person.card("Early bird!").waitFor();
  await scene.person.seesBoard();
  await end(scene);
});

test("a card pulled before the hands are there is pulled when they are", async () => {
  const scene = await beforeTheHands();
  const from = await scene.person.card("Third").locator(".card-body").boundingBox();
  const to = await scene.person.column("in_progress").boundingBox();
  await scene.page.mouse.move(from.x + 40, from.y + 14);
  await scene.page.mouse.down();
  await scene.page.mouse.move(to.x + 60, to.y + 150, { steps: 6 });
  await scene.page.mouse.up();
  assert.equal(await scene.person.column("in_progress").locator("[data-card]").count(), 0);
  scene.come();
  await scene.person.column("in_progress").locator("[data-card]", { hasText: "Third" }).waitFor();
  assert.equal(await scene.page.locator("dialog[open]").count(), 0);
  await end(scene);
});

test("a menu pressed before the hands are there opens when they are", async () => {
  const scene = await beforeTheHands();
  await scene.page.getByRole("button", { name: "More", exact: true }).click();
  scene.come();
  await scene.page.getByRole("button", { name: "Archive shelf" }).waitFor();
  await end(scene);
});

test("hands that do not come at first are fetched again, and what was done is done then", async () => {
  const person = await Person.sitDown(browser, "Coach");
  const { page } = person;
  let refused = 0;
  await page.route("**/assets/hands-*.js", (route) => {
    refused += 1;
    return refused <= 2 ? route.abort() : route.continue();
  });
  await page.context().addCookies([api.cookie]);
  await page.goto(`${server.url}/b/${board}`, { waitUntil: "commit" });
  await person.card("First").waitFor();
  await page.keyboard.press("?");
  await page.locator("dialog[open] .keys-group").first().waitFor();
  await person.seesBoard();
  await end({ page });
});

test("what a board fetches stays within its budget", async () => {
  const scene = await beforeTheHands();
  const { page, person } = scene;
  const kib = (ending) =>
    page.evaluate((end) => {
      const entries = performance.getEntriesByType("resource");
      const sizes = entries.filter((one) => new URL(one.name).pathname.endsWith(end)).map((one) => one.encodedBodySize);
      return sizes.reduce((sum, size) => sum + size, 0) / 1024;
    }, ending);
  // Browsers fetch six things at a time from a server: several small scripts would wait for each other.
  assert.equal(await page.locator("link[rel=modulepreload]:not([href*=hands]), script[src]").count(), 1, "one script before the picture");
  const first = { scripts: await kib(".js"), styles: await kib(".css") };
  scene.come();
  await person.seesBoard();
  await page.waitForLoadState("networkidle");
  const all = { scripts: await kib(".js"), styles: await kib(".css") };
  console.log(`scripts ${first.scripts.toFixed(1)} KiB before the picture, ${all.scripts.toFixed(1)} in all`);
  assert.ok(first.scripts > 5 && first.scripts <= firstLoadKiB.scriptsBeforePicture, `${first.scripts} KiB of scripts before`);
  assert.ok(all.scripts <= firstLoadKiB.scriptsInAll, `${all.scripts} KiB of scripts in all`);
  assert.ok(all.styles <= firstLoadKiB.stylesInAll, `${all.styles} KiB of styles in all`);
  await end(scene);
});
