// The review inside a session in eight windows: one leads, the others follow or not, and every outcome is one press.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { openBrowser, screens } from "./support/browser.mjs";
import { activeEngagement, readyCard } from "./support/engagement.mjs";
import { Person } from "./support/person.mjs";
import { startServer } from "./support/server.mjs";

let server;
let browser;
let engagement;
let lou;
let rea;
let all;
const meeting = randomUUID();

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  engagement = await activeEngagement(server);
  const { board, coach, learner } = engagement;
  const move = (card, from, to, more = {}) => learner.command(board, { type: "move_card", card, from, to, after: null, ...more });
  for (const title of ["First seen", "Then seen"]) {
    const card = await readyCard(learner, board, title);
    await move(card, "to_do", "in_progress");
    await move(card, "in_progress", "verify", { evidence: "A photo" });
  }
  for (const title of ["Running", "Also running"]) await move(await readyCard(learner, board, title), "to_do", "in_progress");
  for (const title of ["Comes next", "Comes after", "Comes last"]) await readyCard(learner, board, title);
  await coach.command(board, {
    type: "plan_session",
    session: meeting,
    session_type: "coaching",
    planned_start: new Date(Date.now() + 3_600_000).toISOString(),
    planned_minutes: 45,
  });
  await coach.command(board, { type: "open_session", session: meeting });
  await learner.command(board, { type: "join_session", session: meeting });
  all = [];
  for (let index = 0; index < 8; index += 1) {
    const [name, api] = index % 2 === 0 ? ["Lou", coach] : ["Rea", learner];
    const person = await Person.sitDown(browser, name, index > 5 ? screens.phone : screens.desk);
    await person.enter(api, board);
    all.push(person);
  }
  [lou, rea] = all;
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const session = (person) => person.page.getByRole("region", { name: "Session", exact: true });
const press = (person, name) => session(person).getByRole("button", { name }).first().click();
const key = (person, pressed) => person.page.locator("body").press(pressed);
const goTo = (person, step) => person.page.getByRole("list", { name: "Steps of the session" }).getByRole("button", { name: step }).click();
const isAt = (person, title) => session(person).locator(".session-card .card-line", { hasText: title }).waitFor();
const lit = (person) => person.page.locator("li[data-review=focus] .card-title");
const outcomes = async () => {
  const { board: state } = await engagement.coach.board(engagement.board);
  const title = (id) => state.cards.find((card) => card.id === id).title;
  return state.engagement.sessions.find((one) => one.id === meeting).outcomes.map((one) => `${title(one.card)} ${one.outcome}`);
};
async function came(outcome) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await outcomes()).includes(outcome)) return;
    await lou.page.waitForTimeout(50);
  }
  assert.fail(`no outcome "${outcome}" among ${await outcomes()}`);
}

test("one enters Verify: the oldest card is lit in all eight windows, the rest is dimmed, the column asks", async () => {
  await goTo(lou, "Verify");
  for (const one of all) {
    await isAt(one, "First seen");
    await session(one).getByRole("heading", { name: /\?$/ }).waitFor();
  }
  for (const one of [rea, all[3]]) {
    await lit(one).filter({ hasText: "First seen" }).waitFor();
    assert.ok((await one.page.locator("li[data-review=rest]").count()) > 3);
  }
});

test("return with what is missing is one key, and the card stands in progress everywhere", async () => {
  await key(lou, "b");
  const dialog = lou.dialog("Not yet – here is what is missing.");
  await dialog.getByLabel("What is missing?").fill("The totals");
  await dialog.getByRole("button", { name: "Return the card" }).click();
  for (const one of all) await one.sees("First seen", "in_progress");
  await came("First seen returned");
});

test("anyone may stop following and come back; the others stay with the leader", async () => {
  await press(lou, /^Next →|^Next$/);
  for (const one of all) await isAt(one, "Then seen");
  await press(rea, /^Stop following/);
  await lit(rea).waitFor({ state: "detached" });
  await press(rea, /^Return to focus/);
  await lit(rea).filter({ hasText: "Then seen" }).waitFor();
  await key(rea, "Escape");
  await lit(rea).waitFor({ state: "detached" });
  await key(rea, "f");
  await lit(rea).waitFor();
});

test("the lead goes over by one press, and all follow the new one", async () => {
  await key(rea, "l");
  for (const one of all.filter((one) => one !== rea)) await session(one).getByText("Rea leads").waitFor();
  await session(rea).getByText("You lead").waitFor();
  assert.equal(await session(lou).getByRole("button", { name: /^Next →/ }).count(), 0, "only who leads walks");
});

test("in progress: blocked, lifted and put back, each with its word; what nobody looked at stays lit", async () => {
  await goTo(rea, "In Progress");
  for (const one of all) await isAt(one, "Running");
  await key(rea, "b");
  const block = rea.dialog("What stands in the way?");
  await block.getByRole("textbox").first().fill("Tom is away");
  await block.getByRole("button", { name: "Mark as blocked" }).click();
  for (const one of all) await session(one).getByText("In the way: Tom is away").waitFor();
  await came("Running blocked");
  await key(rea, "b");
  await rea.dialog("No longer blocked").getByRole("button", { name: "Lift the block" }).click();
  for (const one of all) await session(one).getByText("In the way: Tom is away").waitFor({ state: "detached" });
  await came("Running unblocked");
  for (const one of all) await session(one).locator(".chip.lit", { hasText: "Also running" }).waitFor();
  await press(rea, /^Next →/);
  await key(rea, "p");
  const back = rea.dialog("Back to To Do");
  await back.getByLabel("Why put it back?").fill("Not now");
  await back.getByRole("button", { name: "Put it back" }).click();
  for (const one of all) await one.sees("Also running", "to_do");
  await came("Also running put_back");
});

test("one who drops out in the middle comes back to where the others are", async () => {
  const away = all[5];
  await away.page.goto("about:blank");
  await goTo(rea, "Pull");
  await isAt(lou, "Comes next");
  await away.page.goBack();
  await away.seesBoard();
  await session(away).locator(".session-card").waitFor();
  await isAt(away, "Comes next");
});

test("pull: within the free seats at once; beyond them by a swap, or over the limit on purpose with a reason", async () => {
  await session(all[6]).getByText("One free seat").waitFor();
  await key(rea, "d");
  for (const one of all) await one.sees("Comes next", "in_progress");
  for (const one of all) await session(one).getByText("All seats are taken. What could we finish first?").waitFor();
  await came("Comes next pulled");
  await session(rea).locator(".session-chips").getByRole("button", { name: /Comes after/ }).click();
  await isAt(lou, "Comes after");
  await key(rea, "d");
  const full = rea.dialog("All seats are taken. What could we finish first?");
  await full.getByRole("button", { name: /Swap/ }).first().click();
  await full.getByLabel("Why put that one back?").fill("This one first");
  await full.getByRole("button", { name: "Swap the two" }).click();
  for (const one of all) await one.sees("Comes after", "in_progress");
  await came("Comes after pulled");
  assert.ok((await outcomes()).some((one) => one.endsWith(" swapped")));
  await session(rea).locator(".session-chips").getByRole("button", { name: /Comes last/ }).click();
  await isAt(lou, "Comes last");
  await key(rea, "d");
  await full.locator("summary").click();
  await rea.page.getByLabel("Going over the limit, on purpose. Why today?").fill("The audit is tomorrow");
  await rea.page.getByRole("dialog").getByRole("button", { name: "Go over the limit" }).click();
  for (const one of all) await one.sees("Comes last", "in_progress");
  await came("Comes last pulled");
});

test("any step may be skipped and come back to, and the ring of a step fills in silence", async () => {
  await goTo(lou, "Reflect");
  for (const one of all) await one.page.locator("[aria-current=step]", { hasText: "Reflect" }).waitFor();
  await goTo(rea, "Verify");
  for (const one of all) await isAt(one, "Then seen");
  assert.equal(await session(rea).locator(".session-ring").count(), 7);
  assert.equal(await rea.page.getByRole("dialog").count(), 0);
  await key(rea, "d");
  const dialog = rea.dialog(/Is it done\?|Someone else has to see it/);
  await dialog.waitFor();
  await rea.page.keyboard.press("Escape");
  await key(lou, "d");
  const done = lou.dialog("Is it done?");
  await done.getByRole("radio", { name: "yes", exact: true }).check();
  await done.getByRole("button", { name: "Done", exact: true }).click();
  for (const one of all) await session(one).getByText("Done, and seen by both.").waitFor();
});

test("none of the browsers complained", () => {
  for (const one of all) one.isContent();
});
