// Every view, at three widths and in both themes, photographed into build/pictures and compared with the kept pictures.
// PUFFIN_KEEP_PICTURES=1 node tests/e2e/run.mjs pictures   takes the present ones as the kept ones.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { byView, writeContactSheet } from "./support/pictures/contact_sheet.mjs";
import { compareWithKept, keep, keepNoOthers } from "./support/pictures/kept.mjs";
import { openFolder, Studio } from "./support/pictures/studio.mjs";
import { firstViews, views } from "./support/pictures/views.mjs";
import { makeWorld } from "./support/pictures/world.mjs";

const keeping = process.env.PUFFIN_KEEP_PICTURES === "1";
const atOnce = 3;
let browser;
let world;
let studio;
const names = [];

before(async () => {
  await openFolder();
  world = await makeWorld();
  browser = await openBrowser();
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
async function photographAll(all) {
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
  const rooms = await world.furnish();
  const told = [...before, ...(await photographAll(views(rooms)))];
  await writeContactSheet(names.sort(byView));
  if (keeping) await keepNoOthers(names);
  assert.deepEqual(told, [], "kept, now and difference stand side by side in build/pictures/different");
});
