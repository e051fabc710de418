// Every view, at three widths and in both themes, photographed into build/pictures and compared with the kept pictures.
// PUFFIN_KEEP_PICTURES=1 node tests/e2e/run.mjs pictures   takes the present ones as the kept ones.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./support/browser.mjs";
import { byView, writeContactSheet } from "./support/pictures/contact_sheet.mjs";
import { compareWithKept, differenceOf, keep, keepNoOthers, read } from "./support/pictures/kept.mjs";
import { halved, packed } from "./support/pictures/small_png.mjs";
import { openFolder, Studio } from "./support/pictures/studio.mjs";
import { firstViews, sharedViews, views } from "./support/pictures/views.mjs";
import { makeWorld } from "./support/pictures/world.mjs";

const keeping = process.env.PUFFIN_KEEP_PICTURES === "1";
const fonts = fileURLToPath(new URL("./support/pictures/fonts.conf", import.meta.url));
let rooms;
let browser;
let world;
let studio;
const names = [];

before(async () => {
  await openFolder();
  world = await makeWorld();
  browser = await openBrowser([], { FONTCONFIG_FILE: fonts });
  studio = new Studio(browser, world.days);
});
after(async () => {
  await browser?.close();
  await world?.end();
});

/** Comes to a view and photographs it; what differs from its kept picture is named. */
async function photograph(view) {
  const page = await studio.page(view.nobody ? null : world.ada, view.prepare);
  const different = [];
  try {
    await page.goto(world.server.url + view.path);
    await view.arrive(page);
    for (const { name, png } of await studio.take(view, page)) {
      names.push(name);
      if (keeping) await keep(name, png);
      else different.push(...(await compareWithKept(name, png)));
    }
  } finally {
    await page.context().close();
  }
  return different;
}

/** Several pages at a time: while one is drawn, another arrives. */
async function photographAll(all, atOnce = 3) {
  const waiting = [...all];
  const told = [];
  const work = async () => {
    for (let view = waiting.shift(); view; view = waiting.shift()) {
      try {
        told.push(...(await photograph(view)));
      } catch (error) {
        told.push(`${view.name}: ${error.message.split("\n")[0]}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return told.sort();
}

test("every view looks as it was kept, at three widths, in light and dark", { timeout: 280_000 }, async () => {
  const before = await photographAll(firstViews(world));
  rooms = await world.furnish();
  const told = [...before, ...(await photographAll(views(rooms))), ...(await photographAll(sharedViews(rooms), 1))];
  await writeContactSheet(names.sort(byView));
  if (keeping) await keepNoOthers(names);
  assert.deepEqual(told, [], "kept, now and difference stand side by side in build/pictures/different");
});

/** The board as it is compared, after `change` in the page. */
async function boardAfter(change = () => {}, style = "") {
  const page = await studio.page(world.ada);
  try {
    await page.goto(`${world.server.url}/b/${rooms.full}`);
    await page.locator("[data-status=live]").waitFor();
    await page.locator(".journey-measures").waitFor();
    await page.evaluate(change);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, style);
    return halved(await page.screenshot({ animations: "disabled", caret: "hide" }));
  } finally {
    await page.context().close();
  }
}

let kept;
const boardAsKept = async () => {
  kept ??= read(packed(await boardAfter()));
  return kept;
};

/** Letters placed and drawn as another rasteriser would: between the points of the screen, or a little fatter. */
const rasterisers = {
  "without hinting": "* { text-rendering: geometricPrecision }",
  fatter: "* { -webkit-text-stroke: 0.15px }",
  "between the points": "#app { translate: 0.5px 0.4px }",
};
for (const [name, style] of Object.entries(rasterisers)) {
  test(`the tolerance takes letters drawn ${name}`, async () => {
    const { told } = differenceOf(await boardAsKept(), await boardAfter(undefined, style));
    assert.equal(told, null);
  });
}

const changes = {
  "a hidden button": () => document.querySelector(".review-button").style.setProperty("visibility", "hidden"),
  "a hidden sign of a card": () => document.querySelector(".card .avatar").style.setProperty("visibility", "hidden"),
  "a column that moved": () => document.querySelector("[data-column=verify]").style.setProperty("translate", "12px 0"),
  "a free seat that is gone": () => document.querySelector(".free-seat").remove(),
  "a column without its ground": () => document.querySelector("[data-column=done]").style.setProperty("background", "none"),
  "a title without its words": () => document.querySelector(".card-title").replaceChildren(),
};
for (const [name, change] of Object.entries(changes)) {
  test(`the tolerance does not take ${name}`, async () => {
    const { told, ...measured } = differenceOf(await boardAsKept(), await boardAfter(change));
    assert.ok(told, JSON.stringify(measured.worst));
  });
}
