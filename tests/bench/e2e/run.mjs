// Measures the board as two people feel it: a real server, two real browser contexts, the marks beside the figures.
//   node tests/bench/e2e/run.mjs [--drags 60] [--seconds 15] [--rounds 3] [--events 10000] [--only NAME]
// NAME: drags, acts, stream, scroll, slow, start or past.
// PUFFIN_PROGRAM names the program, else build/release/puffin. A bench, not a test: it ends with 0 unless it could not run.
import { parseArgs } from "node:util";
import { openBrowser } from "../../e2e/support/browser.mjs";
import { startServer } from "../../e2e/support/server.mjs";
import { measureActs } from "./acts.mjs";
import { measureDrags } from "./drags.mjs";
import { measurePast } from "./past.mjs";
import { Report, loadWords } from "./report.mjs";
import { measureScroll } from "./scroll.mjs";
import { settle } from "./seeds.mjs";
import { measureSlowStart } from "./slow.mjs";
import { measureStart } from "./start.mjs";
import { measureStream } from "./stream.mjs";

const { values } = parseArgs({
  options: {
    drags: { type: "string", default: "60" },
    seconds: { type: "string", default: "15" },
    rounds: { type: "string", default: "3" },
    events: { type: "string", default: "10000" },
    only: { type: "string", default: "" },
  },
});
const wanted = {
  drags: atLeastOne("drags", 1000),
  seconds: atLeastOne("seconds", 300),
  rounds: atLeastOne("rounds", 20),
  events: atLeastOne("events", 100_000),
};

const server = await startServer();
let browser;
try {
  browser = await openBrowser();
  const report = new Report();
  const people = await settle(server);
  const runs = (name) => values.only === "" || values.only === name;
  console.log(`load at the start: ${loadWords()}`);
  if (runs("drags")) await measureDrags(report, browser, people, wanted);
  if (runs("acts")) await measureActs(report, browser, people);
  if (runs("stream")) await measureStream(report, browser, people, wanted);
  if (runs("scroll")) await measureScroll(report, browser, people, wanted);
  if (runs("slow")) await measureSlowStart(report, browser, server, people, wanted);
  if (runs("start")) await measureStart(report, browser, server, people, wanted);
  if (runs("past")) await measurePast(report, browser, people, wanted);
  console.log(`load at the end:   ${loadWords()}\n`);
  report.print();
} finally {
  await browser?.close();
  await server.end();
}

function atLeastOne(name, most) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  console.error(`--${name} takes a whole number from 1 to ${most}`);
  process.exit(2);
}
