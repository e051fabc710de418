// A board of 1,000 cards while 200 moves a second come in from elsewhere and a card is held by the mouse.
import { openPage } from "../../e2e/support/browser.mjs";
import { Person } from "../../e2e/support/person.mjs";
import { watchFrames } from "./probe.mjs";
import { Remote } from "./remote.mjs";
import { fill, makeBoard } from "./seeds.mjs";
import { countTasks } from "./tasks.mjs";

const rate = 200;
const perColumn = 250;
const longMs = 50;

export async function measureStream(report, browser, people, { seconds, rounds }) {
  const board = await makeBoard(people, "Many cards");
  people.large = board;
  const counts = { to_do: perColumn, in_progress: perColumn, verify: perColumn, done: perColumn };
  await fill(people, board, counts);
  const control = await openPage(browser);
  await control.addInitScript(watchFrames);
  await control.goto(`${people.coach.url}/icon.svg`);
  const taken = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await oneRound(browser, people, board, control, seconds));
  await control.context().close();

  const tasks = taken.map((one) => one.page.tasks);
  const longest = tasks.map((all) => Math.max(0, ...all));
  report.heading(`${4 * perColumn} cards, ${rate} moves/s from elsewhere, a card held: ${rounds} × ${seconds} s`);
  report.rounds("long tasks over 50 ms", tasks.map((all) => all.length), "", ["none", tasks.flat().length === 0]);
  report.rounds("the longest task over 50 ms (0: none)", longest);
  report.rounds("the longest task in processor time", taken.map((one) => one.own.longest));
  report.rounds("processor time of the page", taken.map((one) => one.own.busy / seconds), "ms/s");
  report.rounds("tasks longer than a frame, processor time", taken.map((one) => one.own.overFrame / seconds), "/s");
  report.rounds("frames a second", taken.map((one) => one.page.fps), "/s");
  report.rounds("the longest wait for a frame", taken.map((one) => one.page.longestGap));
  report.rounds("an empty page beside it: frames a second", taken.map((one) => one.empty.fps), "/s");
  report.rounds("an empty page beside it: tasks over 50 ms", taken.map((one) => one.empty.tasks.length), "");
  report.rounds("moves that came in", taken.map((one) => one.moves), "/s");
  report.rounds("moves that were refused", taken.map((one) => one.refused), "");
  report.rounds("cards in the emptiest column at the end", taken.map((one) => one.fewest), "");
  const survived = taken.filter((one) => one.survived).length;
  const lost = taken.filter((one) => !one.survived).map((one) => one.how);
  report.rounds("rounds in which the drag survived", [survived], `of ${rounds}`, ["all", survived === rounds]);
  for (const how of lost) report.heading(`  the drag did not survive: ${how}`);
}

async function oneRound(browser, people, board, control, seconds) {
  const { board: now } = await people.coach.board(board);
  const lanes = lanesOf(now);
  const lines = new Map(now.cards.map((one) => [one.id, one.done_when.length]));
  const card = lanes.to_do[2];
  const person = await Person.sitDown(browser, "Lea");
  const { page } = person;
  await page.addInitScript(watchFrames);
  await person.enter(people.coachee, board);
  await page.locator(`#card-${card}`).waitFor();
  await page.waitForTimeout(1000);
  await pickUp(page, card);
  const remote = new Remote(people, board, lanes, lines, [card]);
  const stream = remote.run(rate);
  await page.waitForTimeout(500);
  const begin = () => window.frames_bench.begin();
  const stopCounting = await countTasks(browser);
  await Promise.all([page.evaluate(begin), control.evaluate(begin)]);
  const held = await walkAndDrop(page, seconds);
  const end = () => window.frames_bench.end();
  const [figures, empty] = await Promise.all([page.evaluate(end), control.evaluate(end)]);
  const own = await stopCounting();
  remote.stop();
  await stream;
  const standing = await whereItStands(people, board, card);
  await page.context().close();
  return {
    page: figures,
    empty,
    own,
    moves: remote.moved / remote.seconds,
    refused: remote.refused,
    fewest: fewestCards(remote.lanes),
    ...outcome(held, standing),
  };
}

/** The card's column on the server, a few seconds after the drop at most. */
async function whereItStands(people, board, id) {
  for (let look = 0; ; look += 1) {
    const { column } = (await people.coach.board(board)).board.cards.find((card) => card.id === id);
    if (column !== "to_do" || look === 30) return column;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function outcome(held, column) {
  const how = held ? `dropped on in_progress, it stands in ${column}` : "the held card was gone from the hand";
  return { survived: held && column === "in_progress", how };
}

/** Before the stream begins: in it a card stands still for too short a time to be aimed at by coordinates. */
async function pickUp(page, card) {
  const body = await page.locator(`#card-${card} .card-body`).boundingBox();
  await page.mouse.move(body.x + body.width / 2, body.y + 14);
  await page.mouse.down();
  await page.mouse.move(body.x + body.width / 2 + 20, body.y + 20, { steps: 3 });
  await page.locator(".ghost").waitFor();
}

/** Walks the held card over the board for a while and drops it in another column; false when it was lost on the way. */
async function walkAndDrop(page, seconds) {
  const target = await page.locator("section[data-column=in_progress]").boundingBox();
  const end = performance.now() + seconds * 1000;
  for (let step = 0; performance.now() < end; step += 1) {
    await page.mouse.move(640 + 500 * Math.sin(step / 40), 400 + 180 * Math.cos(step / 23));
    await page.waitForTimeout(8);
  }
  const held = (await page.locator(".ghost").count()) === 1;
  await page.mouse.move(target.x + target.width / 2, target.y + 200, { steps: 6 });
  await page.mouse.up();
  return held;
}

const fewestCards = (lanes) => Math.min(...Object.values(lanes).map((cards) => cards.length));

function lanesOf(board) {
  const lanes = { to_do: [], in_progress: [], verify: [], done: [] };
  const order = (a, b) => (a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1);
  for (const card of [...board.cards].sort(order)) if (!card.archived) lanes[card.column].push(card.id);
  return lanes;
}
