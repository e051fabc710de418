// From starting the server on a data directory in use to a usable board in a browser that has never seen it.
import { openPage } from "../../e2e/support/browser.mjs";
import { watchBoard } from "./probe.mjs";
import { median } from "./report.mjs";
import { fill, makeBoard } from "./seeds.mjs";

const markMs = 1000;
const now = () => performance.timeOrigin + performance.now();

export async function measureStart(report, browser, server, people, { rounds }) {
  const small = await makeBoard(people, "A pair's board");
  await fill(people, small, { to_do: 15, in_progress: 5, verify: 5, done: 10 });
  const boards = [["35 cards", small], ...(people.large ? [["1000 cards", people.large]] : [])];
  for (const [words, board] of boards) {
    const taken = [];
    for (let round = 0; round < Math.max(5, rounds); round += 1) taken.push(await oneStart(browser, server, people, board));
    const all = (name) => taken.map((one) => one[name]);
    const usable = all("usable");
    report.heading(`Server start to a usable board, ${words}, cold cache: ${taken.length} rounds`);
    report.rounds("spawned → usable in the browser", usable, "ms", ["< 1000 ms", median(usable) < markMs]);
    report.rounds("  spawned → listening", all("listening"));
    report.rounds("  address opened → first paint", all("firstPaint"));
    report.rounds("  address opened → live connection asked for", all("dialed"));
    report.rounds("  asked for → the board has come", all("welcomed"));
    report.rounds("  come → live and painted", all("painted"));
    report.rounds("loaded before that, compressed", all("loaded"), "KiB");
    report.rounds("  of it scripts", all("scripts"), "KiB");
  }
}

async function oneStart(browser, server, people, board) {
  const page = await openPage(browser);
  await page.context().addCookies([people.coachee.cookie]);
  await page.addInitScript(watchBoard);
  await server.stop();
  const spawned = now();
  await server.start();
  const listening = now();
  await page.goto(`${server.url}/b/${board}`, { waitUntil: "commit" });
  const { dialed, welcomed, usable } = await page.evaluate(() => window.bench_live);
  const seen = await page.evaluate(() => {
    const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const kib = (list) => list.reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1024;
    return {
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      loaded: kib(entries),
      scripts: kib(entries.filter((entry) => new URL(entry.name).pathname.endsWith(".js"))),
    };
  });
  await page.context().close();
  return {
    ...seen,
    usable: usable - spawned,
    listening: listening - spawned,
    dialed: dialed - listening,
    welcomed: welcomed - dialed,
    painted: usable - welcomed,
  };
}
