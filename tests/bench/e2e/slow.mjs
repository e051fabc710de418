// The first load as somebody far away with an old phone has it: a processor four times slower, a line like 3G.
import { openPage } from "../../e2e/support/browser.mjs";
import { watchBoard } from "./probe.mjs";
import { median } from "./report.mjs";
import { fill, makeBoard } from "./seeds.mjs";

const markMs = 1000;
const markKiB = 120;
/** The preset browsers call "Fast 3G" or, since, "Slow 4G". */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const slowerBy = 4;

export async function measureSlowStart(report, browser, server, people, { rounds }) {
  const board = await makeBoard(people, "A pair's board");
  await fill(people, board, { to_do: 15, in_progress: 5, verify: 5, done: 10 });
  for (const [words, again] of [
    ["nothing kept from before", false],
    ["seen before, in a new window", true],
  ]) {
    const taken = [];
    for (let round = 0; round < Math.max(5, rounds); round += 1) {
      taken.push(await oneLoad(browser, server, people, board, again));
    }
    const all = (name) => taken.map((one) => one[name]);
    const visible = all("visible");
    report.heading(`First load, processor ${slowerBy}× slower, ${line.latency} ms and 1.6 Mbit/s, ${words}: ${taken.length} rounds`);
    report.rounds("address opened → the board is seen", visible, "ms", ["< 1000 ms", median(visible) < markMs]);
    report.rounds("  address opened → first paint", all("firstPaint"));
    report.rounds("  address opened → live and painted", all("usable"));
    report.rounds("scripts in all, once it is quiet, compressed", all("scripts"), "KiB", [
      `≤ ${markKiB} KiB`,
      median(all("scripts")) <= markKiB,
    ]);
    report.rounds("  in as many files", all("files"), "");
    report.rounds("style sheets, compressed", all("styles"), "KiB");
  }
}

async function oneLoad(browser, server, people, board, again) {
  const page = await openPage(browser);
  const address = `${server.url}/b/${board}`;
  await page.context().addCookies([people.coachee.cookie]);
  if (again) await lookBefore(page, address);
  await page.addInitScript(watchBoard);
  const debug = await page.context().newCDPSession(page);
  await debug.send("Network.enable");
  await debug.send("Network.emulateNetworkConditions", line);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
  await page.goto(address, { waitUntil: "commit" });
  const times = await page.evaluate(async () => ({ ...(await window.bench_live), began: performance.timeOrigin }));
  await page.waitForLoadState("networkidle");
  const seen = await page.evaluate(() => {
    const entries = performance.getEntriesByType("resource");
    const named = (end) => entries.filter((entry) => new URL(entry.name).pathname.endsWith(end));
    const kib = (list) => list.reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1024;
    return {
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      scripts: kib(named(".js")),
      files: named(".js").length,
      styles: kib(named(".css")),
    };
  });
  await page.context().close();
  return { ...seen, visible: times.visible - times.began, usable: times.usable - times.began };
}

/** Leaves behind what a first visit leaves: files in the cache and the board on the device. */
async function lookBefore(page, address) {
  await page.goto(address);
  await page.locator("[data-status=live]").waitFor();
  await page.locator("[data-card]").first().waitFor();
  await page.waitForTimeout(2500);
}
