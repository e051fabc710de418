// A whole session of two people: begun by one, joined by the other, gone through step by step, and what stays of it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { activeEngagement, readyCard } from "./support/engagement.mjs";
import { Person } from "./support/person.mjs";
import { startServer } from "./support/server.mjs";

let server;
let browser;
let engagement;
let lou;
let rea;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  engagement = await activeEngagement(server);
  const { board, coach, learner } = engagement;
  const move = (card, from, to, more = {}) =>
    learner.command(board, { type: "move_card", card, from, to, after: null, ...more });
  const report = await readyCard(learner, board, "Weekly report by Tom");
  await move(report, "to_do", "in_progress");
  await move(report, "in_progress", "verify", { evidence: "Tom sent it on Friday" });
  await move(await readyCard(learner, board, "Ask the team"), "to_do", "in_progress");
  await move(await readyCard(learner, board, "Keep my door open"), "to_do", "in_progress");
  await readyCard(learner, board, "Give away one decision");
  lou = await Person.sitDown(browser, "Lou");
  rea = await Person.sitDown(browser, "Rea");
  await lou.enter(coach, board);
  await rea.enter(learner, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const press = (person, name) => person.page.getByRole("button", { name, exact: typeof name === "string" }).first().click();
const session = (person) => person.page.getByRole("region", { name: "Session", exact: true });
const sees = (person, text) => session(person).getByText(text).first().waitFor();
const steps = (person) => person.page.getByRole("list", { name: "Steps of the session" });
const isIn = (person, step) => steps(person).locator("[aria-current=step]", { hasText: step }).waitFor();

/** One goes on, both are there. */
async function goOnTo(person, step) {
  await session(person).getByRole("button", { name: /^Next step/ }).click();
  for (const one of [lou, rea]) await isIn(one, step);
}

/** What the server holds, as either of them could read it. */
async function everythingKept() {
  const { board, coach } = engagement;
  const events = await coach.call("GET", `/api/v1/boards/${board}/events?since=0&limit=1000`);
  return JSON.stringify([await coach.board(board), events]);
}

const present = async () => (await engagement.coach.board(engagement.board)).board.engagement.sessions;

test("the next session counts down in the header; one is cancelled and the next one moved, each with a reason", async () => {
  await press(lou, /^Sessions: Next session Tue/);
  const list = lou.dialog("Sessions");
  await list.getByRole("listitem").filter({ hasText: "First session" }).getByRole("button", { name: "Cancel session" }).click();
  await lou.dialog("Cancel the session").getByLabel("Why does it not take place?").fill("We met already");
  await press(lou, "Cancel it");
  await press(lou, /^Sessions: Next session/);
  await list.getByText("Cancelled: We met already").waitFor();
  await list.getByRole("listitem").filter({ hasText: "Coaching session" }).first().getByRole("button", { name: "Move" }).click();
  const move = lou.dialog("Move the session");
  await move.getByLabel("Time").fill("17:30");
  await move.getByLabel("Why does it move?").fill("A train to catch");
  await press(lou, "Move it");
  await rea.page.getByRole("button", { name: /^Sessions: Next session .*17:30/ }).waitFor();
});

test("either begins it, the other is asked to join by a calm banner, and both are in its first step", async () => {
  await press(lou, /^Sessions:/);
  await press(lou, "Begin session");
  await rea.page.getByText("Lou began the session. Join when you are ready.").first().waitFor();
  await press(rea, "Join");
  for (const one of [lou, rea]) await isIn(one, "Check-in");
  assert.deepEqual(await accessibilityFindings(rea.page), []);
});

test("check-in: one voice at a time; what is not shared is seen by nobody else", async () => {
  await press(lou, "Give Rea the word");
  await session(rea).getByLabel("For yourself").fill("I slept badly over this");
  await sees(lou, "Rea speaks. Listen. Your turn comes.");
  assert.equal(await session(lou).getByLabel("For yourself").count(), 0);
  await press(rea, "I have said it");
  await session(lou).getByLabel("For yourself").fill("Glad to be here");
  await session(lou).getByLabel("Share in the summary").check();
  await press(lou, "I have said it");
  for (const one of [lou, rea]) await sees(one, "Everybody had a turn.");
  const kept = await everythingKept();
  assert.ok(kept.includes("Glad to be here"));
  assert.ok(!kept.includes("slept badly"));
  assert.ok(!(await lou.page.content()).includes("slept badly"));
});

test("since last time: what moved, in plain sentences on both screens", async () => {
  await goOnTo(lou, "Since last time");
  for (const one of [lou, rea]) {
    await sees(one, "Weekly report by Tom: new in Verify");
    await sees(one, "No promise is due now.");
  }
});

test("verify: the card in focus is the same, one key says done, and both see it celebrated", async () => {
  await goOnTo(lou, "Verify");
  for (const one of [lou, rea]) await session(one).locator(".session-card", { hasText: "Weekly report by Tom" }).waitFor();
  await lou.page.keyboard.press("d");
  const dialog = lou.dialog("Is it done?");
  await dialog.getByRole("radio", { name: "yes", exact: true }).check();
  await dialog.getByRole("button", { name: "Done", exact: true }).click();
  for (const one of [lou, rea]) await sees(one, "Done, and seen by both.");
});

test("in progress: notes, what was learned and a card cut in two; the other may drop out and come back", async () => {
  await goOnTo(lou, "In Progress");
  await session(rea).locator(".session-card", { hasText: "Ask the team" }).waitFor();
  await rea.page.goto("about:blank");
  await sees(lou, "Rea is reconnecting. Nothing is lost.");
  await lou.page.keyboard.press("a");
  await lou.dialog("What do you know now that you did not?").getByLabel("What we learned").fill("Asking is quicker than guessing");
  await press(lou, "Keep it");
  await session(lou).getByRole("button", { name: /^Next →/ }).click();
  await rea.page.goBack();
  await rea.seesBoard();
  await isIn(rea, "In Progress");
  await session(rea).locator(".session-card", { hasText: "Keep my door open" }).waitFor();
  await sees(rea, "Not looked at yet");
  await session(rea).getByRole("button", { name: /^Lead/ }).click();
  await sees(lou, "Rea leads");
  await rea.page.keyboard.press("c");
  const split = rea.dialog("Cut it in two");
  await split.getByLabel("The new card").fill("Open hours on Tuesday");
  await press(rea, "Cut");
  await lou.sees("Open hours on Tuesday", "to_do");
  for (const one of [lou, rea]) await sees(one, "Every card here was looked at.");
});

test("pull: as many as there are seats, looked at by both, pulled by one", async () => {
  await goOnTo(rea, "Pull");
  await sees(lou, "One free seat");
  await session(rea).getByRole("button", { name: /Give away one decision/ }).last().click();
  for (const one of [lou, rea]) {
    await session(one).locator(".session-card", { hasText: "Give away one decision" }).waitFor();
    await session(one).getByRole("button", { name: /^I looked/ }).click();
  }
  for (const one of [lou, rea]) await sees(one, "2 of 2 looked");
  assert.deepEqual(await accessibilityFindings(lou.page), []);
  await rea.page.locator("body").press("d");
  await lou.sees("Give away one decision", "in_progress");
  await sees(lou, "All seats are taken. What could we finish first?");
});

test("commit: by the next session, how sure, and the other agrees", async () => {
  await goOnTo(lou, "Commit");
  const mine = (person) => session(person).getByRole("listitem").filter({ hasText: "Give away one decision" });
  await mine(rea).getByRole("radio", { name: "7" }).check();
  await mine(rea).getByLabel("What would make it a nine?").fill("I tell Tom today");
  await mine(rea).getByRole("button", { name: "Promise", exact: true }).click();
  await mine(lou).getByText("Waits for Lou to agree").waitFor();
  await mine(lou).getByRole("button", { name: "Agree", exact: true }).click();
  for (const one of [lou, rea]) await mine(one).getByText("Agreed by both").waitFor();
});

test("reflect: nothing is seen before both are ready; then all lines at once, and the pulse when it is sent", async () => {
  await goOnTo(rea, "Reflect");
  await session(rea).getByLabel("What do you take with you?").fill("Silence is an answer");
  await press(rea, "I'm ready");
  await session(lou).getByText("1 of 2 ready").waitFor();
  assert.ok(!(await everythingKept()).includes("Silence is an answer"));
  await session(lou).getByLabel("What do you take with you?").fill("I asked less than I wanted");
  await press(lou, "I'm ready");
  for (const one of [lou, rea]) {
    await sees(one, "Silence is an answer");
    await sees(one, "I asked less than I wanted");
  }
  await session(rea).getByRole("radio", { name: /^4/ }).check();
  assert.ok((await present()).every((one) => one.pulses.length === 0));
  await press(rea, "Send");
  await sees(lou, "Rea found it useful: 4 of 5");
});

test("closing shows the summary to both; the coachee corrects it, both confirm, and it can be taken home", async () => {
  await press(lou, "Close session");
  await lou.dialog("Close the session?").getByRole("button", { name: "Close session" }).click();
  const summary = (person) => person.page.getByRole("dialog", { name: /^Coaching session, / });
  for (const one of [lou, rea]) {
    await summary(one).getByText("Weekly report by Tom", { exact: true }).waitFor();
    await summary(one).getByText("Ask the team: Asking is quicker than guessing").waitFor();
    await summary(one).getByText("Lou: Glad to be here").waitFor();
    await summary(one).getByText(/^Rea: Give away one decision, by .* sure 7 of 10$/).waitFor();
  }
  assert.deepEqual(await accessibilityFindings(rea.page), []);
  await press(rea, "Correct");
  const field = rea.page.getByLabel("The summary in your words");
  await field.fill(`${await field.inputValue()}\n- And we laughed`);
  await press(rea, "Keep these words");
  await summary(lou).getByText("And we laughed").waitFor();
  for (const one of [lou, rea]) await press(one, "It is right");
  for (const one of [lou, rea]) await summary(one).getByText("Confirmed by 2 of 2").waitFor();
  assert.equal(await summary(rea).getByRole("button", { name: "Correct" }).count(), 0, "what both confirmed stays");
  const [download] = await Promise.all([lou.page.waitForEvent("download"), press(lou, "Download")]);
  assert.match(download.suggestedFilename(), /^Coaching-session-.*\.md$/);
  assert.match(await readFile(await download.path(), "utf8"), /^# Coaching session, [\s\S]*- And we laughed/);
  for (const one of [lou, rea]) await one.page.keyboard.press("Escape");
});

test("two who begin it at once are in the same session, the second by joining", async () => {
  await server.stop("SIGKILL");
  await server.start();
  for (const one of [lou, rea]) await one.seesBoard();
  await rea.page.context().setOffline(true);
  await rea.says("offline");
  for (const one of [rea, lou]) {
    await press(one, /^Sessions: Next session/);
    await press(one, "Begin session");
  }
  await isIn(lou, "Check-in");
  await rea.page.context().setOffline(false);
  await isIn(rea, "Check-in");
  assert.equal((await present()).filter((one) => one.state === "open").length, 1);
});

test("after a restart of the server the next session finds the promise of the last one", async () => {
  await goOnTo(rea, "Since last time");
  const promise = (person) => session(person).getByRole("article").filter({ hasText: "Give away one decision" });
  await promise(rea).getByRole("button", { name: "Not kept", exact: true }).click();
  await promise(rea).getByLabel("What got in the way?").selectOption("underestimated");
  await promise(rea).getByLabel("What did we learn?").fill("One talk is not enough");
  await promise(rea).getByRole("button", { name: "Settle it" }).click();
  await sees(lou, "Kept so far: 0 of 1");
  await sees(lou, "No promise is due now.");
});

test("a retrospective is planned and held; both write in turn, one question after the other", async () => {
  await press(rea, "Close session");
  await rea.dialog("Close the session?").getByRole("button", { name: "Close session" }).click();
  for (const one of [lou, rea]) {
    await one.page.getByRole("dialog", { name: /^Coaching session, / }).waitFor();
    await one.page.keyboard.press("Escape");
  }
  await press(rea, /^Sessions:/);
  await press(rea, "Plan a session");
  await rea.page.getByRole("radio", { name: "Retrospective" }).check();
  await press(rea, "Plan it");
  await press(lou, /^Sessions: Next session .* tomorrow$/);
  await press(lou, "Begin session");
  await press(rea, "Join");
  await steps(rea).getByRole("button", { name: "Retrospective" }).click();
  await isIn(lou, "Retrospective");
  const writes = async (person, line) => {
    await session(person).getByLabel("Your line, for both to read").fill(line);
    await press(person, "Write it down");
  };
  for (const one of [lou, rea]) await sees(one, "What did I do that helped, what got in your way?");
  await writes(rea, "You waited until I had finished");
  await sees(lou, "You waited until I had finished");
  await sees(rea, "Waits for Lou.");
  await writes(lou, "Ask one question at a time");
  for (const one of [lou, rea]) await sees(one, "What would you like more of, and what less?");
  await session(rea).getByLabel("Your line, for both to read").fill("More silence");
  await rea.page.reload();
  await rea.seesBoard();
  assert.equal(await session(rea).getByLabel("Your line, for both to read").inputValue(), "More silence");
  assert.deepEqual(await accessibilityFindings(rea.page), []);
  await rea.page.locator("body").press("[");
  await isIn(lou, "Since last time");
  await press(lou, "Close session");
  await lou.dialog("Close the session?").getByRole("button", { name: "Close session" }).click();
  const summary = (person) => person.page.getByRole("dialog", { name: /^Retrospective, / });
  for (const one of [lou, rea]) await summary(one).getByText("Lou: Ask one question at a time").waitFor();
  await summary(lou).getByText("Add a note", { exact: true }).click();
  await summary(lou).getByLabel("What came up afterwards?").fill("It was lighter than I feared");
  await summary(lou).getByRole("button", { name: "Add it" }).click();
  await summary(rea).getByText("Lou: It was lighter than I feared").waitFor();
  for (const one of [lou, rea]) await one.page.keyboard.press("Escape");
  await press(rea, /^Sessions:/);
  assert.equal(await rea.dialog("Sessions").getByRole("button", { name: "Summary" }).count(), 3);
  assert.deepEqual(await accessibilityFindings(rea.page), []);
  await press(rea, "Begin session");
  await press(lou, "Join");
  for (const one of [lou, rea]) await isIn(one, "Check-in");
});

test("the keys of a session stand among the others", async () => {
  await rea.page.locator("body").press("?");
  await rea.dialog("Keys").locator("[data-keys=session]").getByText("Cut in two").waitFor();
  await rea.page.keyboard.press("Escape");
});

test("the session fits a phone, and the stage of a shared screen", async () => {
  await rea.page.setViewportSize(screens.phone.viewport);
  for (const step of ["Pull", "Commit", "Since last time"]) {
    await steps(rea).getByRole("button", { name: step }).click();
    await isIn(rea, step);
    const widths = await session(rea).evaluate((part) => [part.scrollWidth, part.clientWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1] && widths[1] < widths[2], `${step}: nothing runs out of the page`);
  }
  assert.deepEqual(await accessibilityFindings(rea.page), []);
  await lou.page.locator("body").press("s");
  await lou.page.getByRole("button", { name: /Leave stage/ }).waitFor();
  await isIn(lou, "Since last time");
});

test("neither browser complained", () => {
  lou.isContent();
  rea.isContent();
});
