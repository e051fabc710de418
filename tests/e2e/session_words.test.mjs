// What one writes for oneself in a session: kept through reloads, other devices and lost connections, read by nobody else.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { activeEngagement } from "./support/engagement.mjs";
import { Person } from "./support/person.mjs";
import { startServer } from "./support/server.mjs";

let server;
let browser;
let engagement;
let lou;
let rea;
const meeting = randomUUID();
const heardByLou = [];

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  engagement = await activeEngagement(server);
  const { board, coach, learner } = engagement;
  const planned_start = new Date(Date.now() + 3_600_000).toISOString();
  await coach.command(board, { type: "plan_session", session: meeting, session_type: "closing", planned_start, planned_minutes: 45 });
  await coach.command(board, { type: "open_session", session: meeting });
  await learner.command(board, { type: "join_session", session: meeting });
  lou = await Person.sitDown(browser, "Lou");
  lou.page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => heardByLou.push(String(payload))));
  lou.page.on("response", async (response) => heardByLou.push(await response.text().catch(() => "")));
  rea = await Person.sitDown(browser, "Rea");
  await lou.enter(coach, board);
  await rea.enter(learner, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const session = (person) => person.page.getByRole("region", { name: "Session", exact: true });
const field = (person, label) => session(person).getByLabel(label);
const press = (person, name) => session(person).getByRole("button", { name }).first().click();
const goTo = (person, step) => person.page.getByRole("list", { name: "Steps of the session" }).getByRole("button", { name: step }).click();

/** Rea on a further device; what she wrote elsewhere has arrived there when `label` shows it. */
async function otherDevice(options) {
  const other = await Person.sitDown(browser, "Rea", options);
  await other.enter(engagement.learner, engagement.board);
  return other;
}
async function shows(person, label, text) {
  await session(person).getByLabel(label).waitFor();
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await field(person, label).inputValue()) === text) return;
    await person.page.waitForTimeout(50);
  }
  assert.equal(await field(person, label).inputValue(), text);
}
/** Until the server has it: nothing waits on this device any more. */
const isHome = (person) =>
  person.page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes("/private/")), null, { timeout: 40_000 });

test("S3: words for the check-in are there after a reload and on another device", async () => {
  await press(lou, "Give Rea the word");
  await field(rea, "For yourself").fill("Quincewhistle: I slept badly");
  await isHome(rea);
  await rea.page.reload();
  await rea.seesBoard();
  await shows(rea, "For yourself", "Quincewhistle: I slept badly");
  const phone = await otherDevice(screens.phone);
  await shows(phone, "For yourself", "Quincewhistle: I slept badly");
  assert.deepEqual(await accessibilityFindings(phone.page), []);
  await phone.page.context().close();
  await press(rea, "Pass");
});

test("S7: lines typed without a connection stay, come home with it, and join what another device wrote meanwhile", async () => {
  await goTo(rea, "Reflect");
  await field(rea, "What do you take with you?").fill("Quincewhistle one");
  await isHome(rea);
  const phone = await otherDevice(screens.phone);
  await shows(phone, "What do you take with you?", "Quincewhistle one");
  await rea.page.context().setOffline(true);
  await rea.says("offline");
  await field(rea, "What do you take with you?").fill("Quincewhistle one, from the train");
  await field(phone, "Which question do you carry?").fill("Quincewhistle two?");
  await isHome(phone);
  await rea.page.context().setOffline(false);
  await rea.says("live");
  await shows(rea, "Which question do you carry?", "Quincewhistle two?");
  await shows(rea, "What do you take with you?", "Quincewhistle one, from the train");
  await isHome(rea);
  await phone.page.context().close();
});

test("on stage one's own words are put away, and the lines show when it is left", async () => {
  await rea.page.evaluate(() => document.activeElement?.blur());
  await rea.page.locator("body").press("s");
  await session(rea).getByText("Others see this window, so your own words are put away.").first().waitFor();
  assert.ok(!(await rea.page.content()).includes("Quincewhistle"));
  await rea.page.locator("body").press("s");
  await shows(rea, "Which question do you carry?", "Quincewhistle two?");
});

test("S7: nothing of it reached anybody else before; then any device of hers shows the lines", async () => {
  await field(lou, "What do you take with you?").fill("I asked less than I wanted");
  await press(lou, "I'm ready");
  await session(lou).getByText("1 of 2 ready").waitFor();
  assert.ok(!heardByLou.some((heard) => heard.includes("Quincewhistle")));
  await press(rea, "I'm ready");
  for (const one of [lou, rea]) {
    await session(one).getByText("Quincewhistle one, from the train").waitFor();
    await session(one).getByText("Quincewhistle two?").waitFor();
    await session(one).getByText("I asked less than I wanted").waitFor();
  }
});

test("celebrate: what was finished stands there, and each writes what they are proud of", async () => {
  await goTo(lou, "Celebrate");
  for (const one of [lou, rea]) await session(one).getByText("Finished since the contract began").waitFor();
  await session(lou).getByText("What are you proud of?").waitFor();
  assert.deepEqual(await accessibilityFindings(lou.page), []);
});

test("keep alive: one line each, and nobody is held up", async () => {
  await goTo(lou, "Keep alive");
  await session(rea).getByText("What will keep it alive when nobody asks about it?").waitFor();
  await field(rea, "Your line, for both to read").fill("A walk on Fridays");
  await press(rea, "Write it down");
  await session(rea).getByText("Waits for Lou.").waitFor();
  assert.equal(await field(rea, "Your line, for both to read").count(), 0);
  await field(lou, "Your line, for both to read").fill("A card in May");
  await press(lou, "Write it down");
  for (const one of [lou, rea]) await session(one).getByText("Everybody wrote theirs.").waitFor();
});

test("the summary tells that the check-in took place, the lines of the steps, and to Rea alone what she kept", async () => {
  await press(lou, "Close session");
  await lou.dialog("Close the session?").getByRole("button", { name: "Close session" }).click();
  const summary = (person) => person.page.getByRole("dialog", { name: /^Closing session, / });
  for (const one of [lou, rea]) {
    for (const text of ["It took place.", "Rea: A walk on Fridays", "Lou: A card in May"]) await summary(one).getByText(text).waitFor();
  }
  await summary(rea).getByText("Your own words, for your eyes only").click();
  await summary(rea).getByText("Quincewhistle: I slept badly").waitFor();
  assert.deepEqual(await accessibilityFindings(rea.page), []);
  await rea.page.emulateMedia({ media: "print" });
  assert.ok(await summary(rea).getByText("Rea: A walk on Fridays").isVisible());
  for (const part of ["Your own words, for your eyes only", "It is right"]) {
    assert.equal(await summary(rea).getByText(part).isVisible(), false, `${part} is not on paper`);
  }
  assert.equal(await rea.page.locator(".board-header").isVisible(), false);
  await rea.page.emulateMedia({ media: null });
  assert.equal(await summary(lou).getByText("Your own words, for your eyes only").count(), 0);
  assert.ok(!heardByLou.some((heard) => heard.includes("slept badly")));
});

test("neither browser complained", () => {
  lou.isContent();
  rea.isContent();
});
