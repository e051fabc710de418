// Who did what: the board's history and a card's, what changed since, and the whole board at any earlier moment.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { activeEngagement } from "./support/planned_engagement.mjs";
import { Api, startServer } from "./support/server.mjs";

const pictures = process.env.PUFFIN_PICTURES;
let server;
let browser;
let coachsApi;
let learnersApi;
let coach;
let learner;
let board;
const cards = {};

before(async () => {
  if (pictures) await mkdir(pictures, { recursive: true });
  server = await startServer();
  browser = await openBrowser();
  coachsApi = new Api(server.url);
  await coachsApi.setUp(server, "Ada");
  board = await coachsApi.makeBoard("Looking back");
  const { url } = await coachsApi.invite(board);
  learnersApi = new Api(server.url);
  await learnersApi.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: "Ben" });
  for (const title of ["Call the bank", "Plan Friday", "Read a chapter"]) {
    cards[title] = await coachsApi.addCard(board, title);
  }
  await move("Call the bank", "to_do", "in_progress");
  for (const words of ["Ask", "Ask for", "Ask for the terms"]) {
    await coachsApi.command(board, { type: "edit_card", card: cards["Call the bank"], set: { description: words } });
  }
  await learnersApi.command(board, { type: "add_comment", card: cards["Plan Friday"], comment: crypto.randomUUID(), kind: "question", text: "Which room?" });
  await move("Call the bank", "in_progress", "verify", { evidence: "The letter came" });
  await coachsApi.command(board, { type: "set_wip_limit", column: "verify", limit: 2 });
  coach = await Person.sitDown(browser, "Ada");
  learner = await Person.sitDown(browser, "Ben");
  await coach.enter(coachsApi, board);
  await learner.enter(learnersApi, board);
  await learner.card("Call the bank").waitFor();
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const move = (title, from, to, more = {}) =>
  coachsApi.command(board, { type: "move_card", card: cards[title], from, to, after: null, ...more });
const bar = (person) => person.page.getByRole("region", { name: "The board at an earlier moment" });
const slider = (person) => person.page.getByRole("slider", { name: "Moment" });
const lines = (person) => person.page.locator(".history-line");
const picture = async (person, name) => {
  if (pictures) await person.page.screenshot({ path: `${pictures}/${name}.png` });
};
const chooses = async (person, item) => {
  await person.page.getByRole("button", { name: "More", exact: true }).click();
  await person.page.getByRole("button", { name: item }).click();
};

test("004-4 the board's history tells in words who did what, newest first, a burst as one line", async () => {
  await chooses(coach, "History: who did what");
  const history = coach.dialog("History");
  await history.getByText("Ada moved C-1 Call the bank from In Progress to Verify. What shows it: “The letter came”.").waitFor();
  await history.getByText("Ben asked about C-2 Plan Friday: “Which room?”").waitFor();
  assert.match(await lines(coach).first().textContent(), /Ada gave Verify a limit of 2\./);
  assert.match(
    await lines(coach).filter({ hasText: "wrote in the description" }).textContent(),
    /Ada wrote in the description of C-1 Call the bank\.\s*\(3 times\)/,
  );
  await picture(coach, "history");
  assert.deepEqual(await accessibilityFindings(coach.page), []);
});

test("004-4 it is filtered by person, kind, card and words; nothing that fits says how to go on", async () => {
  const history = coach.dialog("History");
  await history.getByLabel("Person").selectOption({ label: "Ben" });
  await history.getByText("2 lines").waitFor();
  await history.getByLabel("Kind").selectOption({ label: "Moves" });
  await history.getByText("No line fits.").waitFor();
  await history.getByRole("button", { name: "Show everything" }).click();
  await history.getByLabel("Card").selectOption({ label: "C-3 Read a chapter" });
  await history.getByText("1 line", { exact: true }).waitFor();
  await history.getByLabel("Card").selectOption({ label: "Every card" });
  await history.getByLabel("Words").fill("letter BANK");
  await history.getByText("1 line", { exact: true }).waitFor();
});

test("004-4 a line leads to its card, whose own history is folded in its sheet", async () => {
  await lines(coach).first().getByRole("button", { name: /^Ada moved C-1/ }).click();
  const sheet = coach.dialog(/C-1/);
  await sheet.locator("summary", { hasText: "History" }).click();
  await sheet.getByText("Ada added C-1 Call the bank in To Do.").waitFor();
  assert.equal(await lines(coach).filter({ hasText: "C-2" }).count(), 0);
  await sheet.getByText("Ada added C-1 Call the bank in To Do.").scrollIntoViewIfNeeded();
  await picture(coach, "card-history");
});

test("004-4 a line shows the board right after it, to this person alone", async () => {
  const then = coach.dialog(/C-1/).getByRole("button", { name: /Show the board right after: Ada moved C-1 Call the bank from To Do/ });
  await then.click();
  await bar(coach).getByRole("heading", { name: /^The board on / }).waitFor();
  await coach.sees("Call the bank", "in_progress");
  await bar(coach).getByText("Only you see this. Nothing can be changed here.").waitFor();
  await bar(coach).getByText("Ada moved C-1 Call the bank from To Do to In Progress.").waitFor();
  await learner.sees("Call the bank", "verify");
  await picture(coach, "past");
  assert.deepEqual(await accessibilityFindings(coach.page), []);
});

test("004-4 the keys step an event, go a day and to the ends", async () => {
  await slider(coach).focus();
  const stands = (place) => bar(coach).getByText(place, { exact: true }).waitFor();
  const [, now, all] = /(\d+) of (\d+)/.exec(await bar(coach).locator(".past-says .soft").textContent());
  await slider(coach).press("ArrowLeft");
  await coach.sees("Call the bank", "to_do");
  await stands(`${now - 1} of ${all}`);
  await slider(coach).press("ArrowRight");
  await coach.sees("Call the bank", "in_progress");
  await slider(coach).press("End");
  await coach.sees("Call the bank", "verify");
  await stands(`${all} of ${all}`);
  await slider(coach).press("Home");
  await coach.card("Call the bank").waitFor({ state: "detached" });
  await stands(`1 of ${all}`);
  await slider(coach).press("PageUp");
  await stands(`${all} of ${all}`);
  assert.match(await slider(coach).getAttribute("aria-valuetext"), /Ada gave Verify a limit of 2\./);
});

test("004-4 the days on a card are counted up to the moment that is shown", async () => {
  const later = await Person.sitDown(browser, "Ada");
  await later.page.clock.setFixedTime(Date.now() + 20 * 86_400_000);
  await later.enter(coachsApi, board);
  await later.card("Plan Friday").getByText("20 days here").waitFor();
  await later.page.locator("body").press("t");
  await bar(later).waitFor();
  await later.card("Plan Friday").getByText("20 days here").waitFor({ state: "detached" });
  await later.card("Plan Friday").waitFor();
  later.isContent();
  await later.page.context().close();
});

test("004-4 live events go on arriving underneath and disturb no moment; nothing can be done in the past", async () => {
  await slider(coach).press("Home");
  for (let step = 0; step < 8; step += 1) await slider(coach).press("ArrowRight");
  await bar(coach).getByText(/^9 of \d+$/).waitFor();
  const place = await bar(coach).locator(".past-says .soft").textContent();
  await learnersApi.command(board, { type: "add_card", card: crypto.randomUUID(), column: "to_do", title: "Come lately" });
  await learner.card("Come lately").waitFor();
  const longer = place.replace(/of (\d+)/, (_, all) => `of ${Number(all) + 1}`);
  await bar(coach).getByText(longer).waitFor();
  assert.equal(await coach.card("Come lately").count(), 0);
  const before = (await coachsApi.board(board)).seq;
  const face = coach.card("Plan Friday").locator(".card-body");
  await face.focus();
  await coach.page.keyboard.press("Delete");
  await coach.page.locator(".toast", { hasText: "This is the past. Back to now to change things." }).waitFor();
  await coach.page.keyboard.press("Control+z");
  await coach.drag("Plan Friday", "in_progress");
  assert.equal((await coachsApi.board(board)).seq, before);
  await face.press("Enter");
  const sheet = coach.dialog(/C-2/);
  await sheet.getByText("This is the past. Back to now to change things.").waitFor();
  assert.equal(await sheet.getByText("Which room?").count(), 0, "the card as it was");
  await picture(coach, "past-card");
  await coach.page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
});

test("004-4 it plays by itself, stops at the end, and Escape leads back to now", async () => {
  await slider(coach).focus();
  await slider(coach).press("Home");
  await bar(coach).getByLabel("Speed").selectOption({ label: "All in 20 seconds" });
  await bar(coach).getByRole("button", { name: "Play" }).click();
  await coach.sees("Call the bank", "in_progress");
  await bar(coach).getByRole("button", { name: "Pause" }).click();
  await slider(coach).press("End");
  await coach.sees("Come lately", "to_do");
  await slider(coach).press("Escape");
  await bar(coach).waitFor({ state: "detached" });
  await coach.sees("Come lately", "to_do");
  await coach.drag("Plan Friday", "in_progress");
  await learner.sees("Plan Friday", "in_progress");
});

test("004-4 T opens the past and leads back; who only looks gets there, too", async () => {
  await learner.page.keyboard.press("t");
  await bar(learner).getByText(/^(\d+) of \1$/).waitFor();
  await learner.sees("Plan Friday", "in_progress");
  await learner.page.keyboard.press("t");
  await bar(learner).waitFor({ state: "detached" });
  await chooses(learner, "Go back in time");
  await bar(learner).getByRole("button", { name: "Back to now" }).click();
  await bar(learner).waitFor({ state: "detached" });
});

test("004-4 on a plain board changed cards are lit since yesterday; the card says what changed", async () => {
  await chooses(learner, "History: who did what");
  await learner.dialog("History").getByRole("button", { name: "Since yesterday" }).click();
  await learner.page.getByText("4 cards changed since yesterday at this time.").waitFor();
  await learner.page.locator("li[data-since]").nth(3).waitFor();
  assert.equal(await learner.page.locator("li[data-since]").count(), 4);
  await learner.card("Call the bank").locator(".card-body").press("Enter");
  await learner.page.getByRole("region", { name: "Changed since yesterday at this time" }).getByText("Ada moved C-1 Call the bank from To Do to In Progress.").waitFor();
  await learner.page.keyboard.press("Escape");
  await learner.page.getByRole("button", { name: "Put out the lights" }).click();
  await learner.page.locator("li[data-since]").first().waitFor({ state: "detached" });
});

test("004-4 since our last session: its end is the marker; the others are dimmed", async () => {
  const { board: journey, learner: rea } = await activeEngagement(coachsApi, "A journey", { coachee: "Rea" });
  const old = await rea.addCard(journey, "Known already");
  const session = crypto.randomUUID();
  const planned_start = new Date(Date.now() + 3_600_000).toISOString();
  await coachsApi.command(journey, { type: "plan_session", session, session_type: "coaching", planned_start, planned_minutes: 45 });
  await coachsApi.command(journey, { type: "open_session", session });
  await rea.command(journey, { type: "join_session", session });
  await coachsApi.command(journey, { type: "close_session", session });
  const fresh = await rea.addCard(journey, "Thought of since");
  const person = await Person.sitDown(browser, "Rea");
  await person.enter(rea, journey);
  await chooses(person, "History: who did what");
  const history = person.dialog("History");
  await history.getByText("Ada closed the coaching session.").waitFor();
  await history.getByText("The contract came into force.").waitFor();
  await picture(person, "history-engagement");
  await history.getByRole("button", { name: /^Since our last session/ }).click();
  await person.page.getByText(/^1 card changed since our last session/).waitFor();
  await person.page.locator("li[data-since]").waitFor();
  assert.equal(await person.page.locator("li[data-since]").getAttribute("data-card"), fresh);
  const paper = (card) => person.page.locator(`#card-${card}`).evaluate((face) => getComputedStyle(face).backgroundColor);
  assert.notEqual(await paper(old), await paper(fresh), "the others are dimmed");
  await picture(person, "lit");
  assert.deepEqual(await accessibilityFindings(person.page), []);
  await person.page.getByRole("button", { name: "Put out the lights" }).click();
  await person.page.keyboard.press("t");
  await bar(person).waitFor();
  await person.page.locator(".past-ticks .session").waitFor({ state: "attached" });
  person.isContent();
  await person.page.context().close();
});

test("004-4 in the closing session the story is told along the board, from its first day", async () => {
  const { board: journey, learner: rea } = await activeEngagement(coachsApi, "The last mile", { coachee: "Rea" });
  await rea.addCard(journey, "The first step");
  const session = crypto.randomUUID();
  const planned_start = new Date(Date.now() + 3_600_000).toISOString();
  await coachsApi.command(journey, { type: "plan_session", session, session_type: "closing", planned_start, planned_minutes: 45 });
  await coachsApi.command(journey, { type: "open_session", session });
  await rea.command(journey, { type: "join_session", session });
  await coachsApi.command(journey, { type: "enter_step", session, step: "tell_the_story" });
  const person = await Person.sitDown(browser, "Rea");
  await person.enter(rea, journey);
  await person.page.getByRole("button", { name: "Tell it on the board: go back in time" }).click();
  await bar(person).getByText(/^1 of \d+$/).waitFor();
  await picture(person, "past-session");
  await slider(person).press("End");
  await person.card("The first step").waitFor();
  person.isContent();
  await person.page.context().close();
});

test("axe finds nothing in the dark and on a phone, and it fits", async () => {
  for (const look of [
    { ...screens.desk, colorScheme: "dark" },
    { ...screens.phone, colorScheme: "light" },
  ]) {
    const name = `${look.colorScheme}-${look.viewport.width}`;
    const person = await Person.sitDown(browser, "Ben", { ...look, reducedMotion: "reduce" });
    await person.enter(learnersApi, board);
    const fits = async () => {
      assert.deepEqual(await accessibilityFindings(person.page), []);
      assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    };
    await chooses(person, "History: who did what");
    await lines(person).first().waitFor();
    await picture(person, `history-${name}`);
    await fits();
    await lines(person).first().getByRole("button", { name: /^Show the board right after/ }).click();
    await slider(person).waitFor();
    await picture(person, `past-${name}`);
    await fits();
    await bar(person).getByRole("button", { name: "Back to now" }).click();
    await chooses(person, "History: who did what");
    await person.dialog("History").getByRole("button", { name: "Since last week" }).click();
    await person.page.getByRole("button", { name: "Put out the lights" }).waitFor();
    await picture(person, `lit-${name}`);
    await fits();
    person.isContent();
    await person.page.context().close();
  }
  coach.isContent();
  learner.isContent();
});
