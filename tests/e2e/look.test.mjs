// How the pages look on this device: chosen colours, and the company of Puffin and Yeti.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
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
  await api.setUp(server, "Ada");
  board = await api.makeBoard("A fresh start");
});
after(async () => {
  await browser?.close();
  await server?.end();
});

async function somebody(options = {}) {
  const person = await Person.sitDown(browser, "Ada", { ...screens.desk, reducedMotion: "reduce", ...options });
  await person.enter(api, board);
  return person;
}
const theme = (person) => person.page.locator("html").getAttribute("data-theme");
async function choose(person, name) {
  await person.page.getByRole("button", { name: "Look" }).click();
  await person.dialog("Look").getByRole("radio", { name }).check();
  await person.page.keyboard.press("Escape");
}

test("chosen colours are there at once and after a reload; System goes back to the device", async () => {
  const ada = await somebody({ colorScheme: "dark" });
  assert.equal(await theme(ada), "dark");
  await choose(ada, /^High contrast/);
  assert.equal(await theme(ada), "contrast");
  await ada.page.reload();
  await ada.seesBoard();
  assert.equal(await theme(ada), "contrast");
  await choose(ada, /^System/);
  assert.equal(await theme(ada), "dark");
  ada.isContent();
});

test("a device that wishes for more contrast gets it without choosing", async () => {
  const ada = await somebody({ contrast: "more" });
  assert.equal(await theme(ada), "contrast");
  ada.isContent();
});

test("axe finds nothing in high contrast, nor on the choice itself", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const ada = await somebody({ colorScheme, contrast: "more" });
    assert.deepEqual(await accessibilityFindings(ada.page), [], colorScheme);
    await ada.page.getByRole("button", { name: "Look" }).click();
    await ada.dialog("Look").waitFor();
    assert.deepEqual(await accessibilityFindings(ada.page), [], `the choice, ${colorScheme}`);
    ada.isContent();
  }
});

test("Puffin stands on the empty board for the eye alone, and hidden it takes no room", async () => {
  const ada = await somebody();
  const puffin = ada.page.locator(".companion");
  await puffin.locator("svg").waitFor();
  assert.equal(await puffin.count(), 1);
  assert.equal(await puffin.getAttribute("aria-hidden"), "true");
  await choose(ada, "Hidden");
  await puffin.waitFor({ state: "detached" });
  await ada.page.reload();
  await ada.seesBoard();
  await ada.page.getByText("Nothing promised yet.").waitFor();
  assert.equal(await puffin.count(), 0);
  await choose(ada, "Shown");
  await puffin.locator("svg").waitFor();
  ada.isContent();
});

test("never more than one of them is seen: a dialog's takes the place of the board's", async () => {
  const ada = await somebody();
  await ada.page.locator(".companion svg").waitFor();
  await ada.page.getByRole("button", { name: "More", exact: true }).click();
  await ada.page.getByRole("button", { name: "Archive shelf" }).click();
  await ada.page.locator("dialog .companion svg").waitFor();
  const seen = await ada.page.locator(".companion").evaluateAll((all) => all.filter((one) => getComputedStyle(one).visibility === "visible").length);
  assert.equal(seen, 1);
  ada.isContent();
});

test("right to left, signs that point along the line turn round, and the columns begin at the right", async () => {
  const ada = await somebody();
  await ada.page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  const across = (id) => ada.column(id).evaluate((one) => one.getBoundingClientRect().left);
  assert.ok((await across("to_do")) > (await across("verify")));
  const turned = await ada.page.locator(".review-button .icon").evaluate((one) => new DOMMatrix(getComputedStyle(one).transform).a);
  assert.equal(turned, -1);
  assert.ok((await ada.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  ada.isContent();
});
