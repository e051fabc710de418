// A board of 1,000 cards under the hand: scrolling a column, and carrying a card over all of them.
import { Person } from "../../e2e/support/person.mjs";
import { watchFrames } from "./probe.mjs";
import { fill, makeBoard } from "./seeds.mjs";
import { countTasks } from "./tasks.mjs";

const perColumn = 250;

export async function measureScroll(report, browser, people, { seconds, rounds }) {
  const board = await makeBoard(people, "Many cards to look through");
  await fill(people, board, { to_do: perColumn, in_progress: perColumn, verify: perColumn, done: perColumn });
  for (const [words, hand] of [
    ["scrolled", scroll],
    ["a card carried", carry],
  ]) {
    const taken = [];
    for (let round = 0; round < rounds; round += 1) taken.push(await oneRound(browser, people, board, hand, seconds));
    report.heading(`${4 * perColumn} cards, ${words}: ${rounds} × ${seconds} s`);
    report.rounds("frames a second", taken.map((one) => one.fps), "/s", [
      "≥ 58 /s",
      taken.every((one) => one.fps >= 58),
    ]);
    report.rounds("the longest wait for a frame", taken.map((one) => one.longestGap));
    report.rounds("long tasks over 50 ms", taken.map((one) => one.tasks.length), "", [
      "none",
      taken.every((one) => one.tasks.length === 0),
    ]);
    report.rounds("the longest task in processor time", taken.map((one) => one.own.longest));
    report.rounds("tasks longer than a frame, processor time", taken.map((one) => one.own.overFrame / seconds), "/s");
  }
}

async function oneRound(browser, people, board, hand, seconds) {
  const person = await Person.sitDown(browser, "Lea");
  const { page } = person;
  await page.addInitScript(watchFrames);
  await person.enter(people.coachee, board);
  await page.waitForTimeout(1500);
  const stop = await countTasks(browser);
  await page.evaluate(() => window.frames_bench.begin());
  await hand(page, seconds);
  const figures = await page.evaluate(() => window.frames_bench.end());
  const own = await stop();
  await page.keyboard.press("Escape");
  await page.context().close();
  return { ...figures, own };
}

async function scroll(page, seconds) {
  const column = await page.locator("section[data-column=to_do]").boundingBox();
  await page.mouse.move(column.x + column.width / 2, column.y + 200);
  const end = performance.now() + seconds * 1000;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.wheel(0, step % 200 < 150 ? 60 : -180);
    await page.waitForTimeout(8);
  }
}

async function carry(page, seconds) {
  const card = await page.locator("section[data-column=to_do] .card-body").nth(2).boundingBox();
  await page.mouse.move(card.x + card.width / 2, card.y + 14);
  await page.mouse.down();
  await page.mouse.move(card.x + card.width / 2 + 20, card.y + 20, { steps: 3 });
  const end = performance.now() + seconds * 1000;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(640 + 500 * Math.sin(step / 40), 400 + 180 * Math.cos(step / 23));
    await page.waitForTimeout(8);
  }
}
