// A drag with the mouse on one screen, and the frame that shows it on the other.
import { Person } from "../../e2e/support/person.mjs";
import { watchMoves } from "./probe.mjs";
import { fill, makeBoard } from "./seeds.mjs";

const restMs = 450;

export async function measureDrags(report, browser, people, { drags }) {
  const board = await makeBoard(people, "Drags");
  const own = Math.ceil(drags / 2);
  const cards = await fill(people, board, { to_do: 15, in_progress: 5, verify: 5, done: 10 });
  const carried = [];
  const left = await sit(browser, "Coach", people.coach, board);
  const right = await sit(browser, "Lea", people.coachee, board);
  const trips = [];
  try {
    while (carried.length < own) {
      // A few at a time, so that the columns stay as long as a board in use.
      const batch = (await fill(people, board, { to_do: Math.min(6, own - carried.length) })).to_do;
      carried.push(...batch);
      for (const card of batch) {
        for (const column of ["in_progress", "verify"]) {
          if (trips.length < drags) trips.push(await trip(left.page, right.page, card, column));
        }
        await people.coach.command(board, { type: "archive_card", card });
      }
    }
  } finally {
    await left.page.context().close();
    await right.page.context().close();
  }
  const times = trips.map(({ mine, theirs }) => ({
    ...mine,
    heard: theirs.heard,
    theirs: theirs.drawn,
    arrived: theirs.painted,
  }));
  const between = (from, to) => times.map((one) => one[to] - one[from]);
  report.heading(`Drag to painted: ${trips.length} drags, ${Object.values(cards).flat().length} other cards on the board`);
  report.times("let go → painted on the other screen", between("released", "arrived"), 50);
  report.times("drop applied → painted on the other screen", between("drawn", "arrived"));
  report.times("let go → painted on the own screen", between("released", "painted"), 50);
  report.times("  let go → drop drawn", between("released", "drawn"));
  report.times("  drop drawn → sent", between("drawn", "sent"));
  report.times("  sent → heard by the other", between("sent", "heard"));
  report.times("  heard → drawn", between("heard", "theirs"));
  report.times("  drawn → painted", between("theirs", "arrived"));
}

async function sit(browser, name, api, board) {
  const person = await Person.sitDown(browser, name);
  await person.page.addInitScript(watchMoves);
  await person.enter(api, board);
  return person;
}

/** One drag; the times of both pages. */
async function trip(here, there, card, column) {
  for (const page of [here, there]) {
    await page.locator(`#card-${card}`).waitFor();
    await page.evaluate(([id, to]) => window.bench.expect(id, to), [card, column]);
  }
  await carry(here, card, column);
  const [mine, theirs] = await Promise.all([here, there].map((page) => page.evaluate(() => window.bench.seen())));
  // Not in step with the frames, and after the last motion.
  await here.waitForTimeout(restMs + Math.random() * 50);
  return { mine, theirs };
}

async function carry(page, card, column) {
  const body = page.locator(`#card-${card} .card-body`);
  await body.scrollIntoViewIfNeeded();
  const from = await body.boundingBox();
  const to = await page.locator(`section[data-column=${column}]`).boundingBox();
  await page.mouse.move(from.x + from.width / 2, from.y + 14);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 150, { steps: 15 });
  await page.mouse.up();
}
