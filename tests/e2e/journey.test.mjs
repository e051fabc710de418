// The whole way of two people, by hand, in two browsers: invited, signed, planned, met, apart, met again, ended.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { startServer } from "./support/server.mjs";

let server;
let browser;
let lou;
let rea;
/** Everything the server ever said to the browser of each, frame by frame. */
const heard = { lou: [], rea: [] };

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  lou = await Person.sitDown(browser, "Lou");
  rea = await Person.sitDown(browser, "Rea");
  listen(lou.page, heard.lou);
  listen(rea.page, heard.rea);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

function listen(page, words) {
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => words.push(String(payload))));
  page.on("response", async (answer) => {
    words.push(await answer.text().catch(() => ""));
  });
}

const both = () => [lou, rea];
const press = (person, name) => person.page.getByRole("button", { name, exact: typeof name === "string" }).first().click();
const follow = (person, name) => person.page.getByRole("link", { name, exact: true }).first().click();
const session = (person) => person.page.getByRole("region", { name: "Session", exact: true });
const sees = (person, text) => session(person).getByText(text).first().waitFor();
const isIn = (person, step) =>
  person.page.getByRole("list", { name: "Steps of the session" }).locator("[aria-current=step]", { hasText: step }).waitFor();

async function goOnTo(person, step) {
  await session(person).getByRole("button", { name: /^Next step/ }).click();
  for (const one of both()) await isIn(one, step);
}

async function goTo(person, step) {
  await person.page.getByRole("list", { name: "Steps of the session" }).getByRole("button", { name: step }).click();
  for (const one of both()) await isIn(one, step);
}

async function begins(person, other) {
  await press(person, /^Sessions:/);
  await press(person, "Begin session");
  await press(other, "Join");
  for (const one of both()) await isIn(one, "Check-in");
}

async function closes(person) {
  await press(person, "Close session");
  await person.dialog("Close the session?").getByRole("button", { name: "Close session" }).click();
}

async function writes(person, label, text) {
  const field = person.page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Enter");
  await field.blur();
}

async function signs(person) {
  await press(person, "Sign without holding");
  await press(person, "Yes, I sign");
}

/** A card's sheet, opened from the board and closed again. */
async function onSheetOf(person, title, act) {
  await person.card(title).locator(".card-title").click();
  await act(person.page.getByRole("dialog"));
  await person.page.keyboard.press("Escape");
  await person.page.getByRole("dialog").waitFor({ state: "detached" });
}

const today = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a coach begins an engagement and invites; the coachee reads, answers and comes in", async () => {
  await lou.setUp(server.firstRun());
  await press(lou, "Begin an engagement");
  await lou.page.getByLabel("Title").fill("Asking first");
  const form = lou.page.locator(".new-board").filter({ has: lou.page.getByLabel("Time zone") });
  await form.getByLabel("What is it about?").fill("Listening before answering");
  await form.getByLabel("How do you work?").fill("questions");
  await form.getByLabel("Time zone").fill("Europe/Lisbon");
  await form.getByLabel("About you as a coach").fill("Twenty years on the floor.");
  await press(lou, "Make the engagement");
  await lou.seesBoard();
  await rea.page.goto(await lou.invite("Coachee"));
  await rea.page.getByText("Twenty years on the floor.").waitFor();
  await rea.page.getByLabel("I want this because…").fill("I miss what people tell me");
  await rea.page.getByLabel("What I could do better is…").fill("Waiting for the end of a sentence");
  await rea.page.getByLabel("Your name").fill("Rea");
  await rea.page.getByLabel("Your name").press("Enter");
  await rea.seesBoard();
});

test("the contract is written by both, signed by both, and the board opens", async () => {
  await rea.addCard("Ask one question in the morning round");
  await rea.drag("Ask one question in the morning round", "in_progress");
  await rea.page.getByText("No contract is in force just now").first().waitFor();
  for (const one of both()) await follow(one, "Open the contract");
  await press(lou, "Fill in: for one person");
  await writes(rea, "Add a goal", "I ask before I answer");
  await writes(rea, "Add a goal", "I plan my week on Friday");
  await writes(lou, "Add a deliverable", "A tally of my questions");
  await rea.page.getByLabel("Goal served by: A tally of my questions").selectOption("0");
  await writes(lou, "First day", today());
  await press(lou, "30 days");
  await press(lou, "Plan a cadence");
  await press(lou, "Rate");
  await writes(lou, "Rate: Amount", "0");
  await rea.page.getByText("Everything is there.").waitFor();
  await signs(rea);
  await signs(lou);
  for (const one of both()) await one.page.getByRole("heading", { name: "Signed. The journey begins." }).waitFor();
  await press(lou, "To the board");
  await press(rea, "To the board");
  for (const one of both()) await one.page.getByRole("region", { name: "The journey" }).waitFor();
});

test("what was signed becomes a goal of one's own, with a measure and a card", async () => {
  await follow(rea, "Plan");
  await press(rea, "Put into practice: I ask before I answer");
  await rea.page.getByRole("dialog").getByRole("button", { name: "Propose" }).click();
  await press(rea, "Adopt");
  await press(rea, "Add a measure");
  const measure = rea.dialog("A measure for this goal");
  await measure.getByLabel("What is counted or measured?").fill("Questions asked a day");
  await measure.getByLabel("Where it stands").fill("2");
  await measure.getByLabel("Where it shall be").fill("10");
  await measure.getByLabel("By which day?").fill(today(30));
  await measure.getByRole("button", { name: "Save" }).click();
  await writes(rea, "New value of Questions asked a day", "6");
  await press(rea, "Add a card to: A tally of my questions");
  const field = rea.page.getByLabel("New card for: A tally of my questions");
  await field.fill("Tally every question for a week");
  await field.press("Enter");
  await field.press("Escape");
  await follow(rea, "Board");
  await lou.sees("Tally every question for a week", "to_do");
});

test("the first session: checked in, pulled with both looking, promised, reflected, summed up", async () => {
  await begins(lou, rea);
  await press(lou, "Give Rea the word");
  await session(rea).getByLabel("For yourself").fill("Nightjar: I slept badly over this");
  await press(rea, "I have said it");
  await press(lou, "I have said it");
  await goOnTo(rea, "Pull");
  await session(rea).getByRole("button", { name: /Tally every question/ }).last().click();
  for (const one of both()) await session(one).getByRole("button", { name: /^I looked/ }).click();
  await rea.page.locator("body").press("d");
  await lou.sees("Tally every question for a week", "in_progress");
  await goOnTo(rea, "Commit");
  const promise = (person) => session(person).getByRole("listitem").filter({ hasText: "Tally every question" });
  await promise(rea).getByRole("radio", { name: "8" }).check();
  await promise(rea).getByRole("button", { name: "Promise", exact: true }).click();
  await promise(lou).getByRole("button", { name: "Agree", exact: true }).click();
  await promise(rea).getByText("Agreed by both").waitFor();
  await goOnTo(lou, "Reflect");
  await session(rea).getByLabel("What do you take with you?").fill("Silence is an answer");
  await press(rea, "I'm ready");
  await session(lou).getByText("1 of 2 ready").waitFor();
  assert.ok(!heard.lou.join("").includes("Silence is an answer"));
  await press(lou, "I'm ready");
  await sees(lou, "Silence is an answer");
  await closes(lou);
  for (const one of both()) {
    await press(one, "It is right");
    await one.page.getByText(/^Confirmed by/).waitFor();
    await one.page.keyboard.press("Escape");
  }
});

test("between the sessions the server is restarted, the coachee works on, and writes for themself", async () => {
  await rea.page.locator("body").press("p");
  await press(rea, "New entry");
  await rea.page.keyboard.type("Nightjar: nobody noticed that I waited.");
  await rea.page.locator("[data-saving=saved]").first().waitFor();
  await rea.page.keyboard.press("Escape");
  await lou.page.locator("body").press("p");
  await lou.page.getByLabel("Notes only I see").fill("Wagtail: let Rea speak first.");
  await lou.page.locator("[data-saving=saved]").first().waitFor();
  await lou.page.keyboard.press("Escape");
  await server.stop("SIGKILL");
  await server.start();
  for (const one of both()) await one.seesBoard();
  await rea.deliver("Tally every question for a week", "Five days, forty ticks");
  await lou.sees("Tally every question for a week", "verify");
  await rea.drag("Ask one question in the morning round", "in_progress");
  await lou.sees("Ask one question in the morning round", "in_progress");
});

test("the second session: promises first, then right to left; a lost connection in the middle costs nothing", async () => {
  await begins(rea, lou);
  await goTo(lou, "Since last time");
  await sees(lou, "Tally every question for a week: from In Progress to Verify");
  await press(lou, "Kept");
  await press(lou, "Settle it");
  await sees(rea, "Kept so far: 1 of 1");
  await goOnTo(lou, "Verify");
  await session(rea).locator(".session-card", { hasText: "Tally every question" }).waitFor();
  await rea.page.context().setOffline(true);
  await rea.says("offline");
  await rea.addCard("Ask on the train");
  await lou.page.keyboard.press("d");
  const dialog = lou.page.getByRole("dialog", { name: "Is it done?" });
  for (const yes of await dialog.getByRole("radio", { name: "yes", exact: true }).all()) await yes.check();
  if (await dialog.getByLabel("What I saw").isVisible()) await dialog.getByLabel("What I saw").fill("The sheet on the wall");
  await dialog.getByRole("button", { name: "Done", exact: true }).click();
  await rea.page.context().setOffline(false);
  await rea.seesBoard();
  await isIn(rea, "Verify");
  await rea.sees("Tally every question for a week", "done");
  await lou.sees("Ask on the train", "to_do");
  await goOnTo(rea, "In Progress");
  await session(lou).locator(".session-card", { hasText: "Ask one question in the morning" }).waitFor();
  await lou.page.keyboard.press("a");
  await lou.dialog("What do you know now that you did not?").getByLabel("What we learned").fill("Three seconds are enough");
  await press(lou, "Keep it");
  await goTo(lou, "Reflect");
  await session(rea).getByRole("radio", { name: /^5/ }).check();
  assert.ok(!heard.lou.some((words) => words.includes(`"type":"pulse_sent"`)));
  await press(rea, "Send");
  await sees(lou, "Rea found it useful: 5 of 5");
  assert.ok(heard.lou.some((words) => words.includes(`"type":"pulse_sent"`)));
  await closes(rea);
  for (const one of both()) {
    await one.page.getByText("Ask one question in the morning round: Three seconds are enough").first().waitFor();
    await one.page.keyboard.press("Escape");
  }
});

test("the closing session: the story along the report, the coachee's words first; then it ends", async () => {
  await press(lou, /^Sessions:/);
  await press(lou, "Plan a session");
  await lou.page.getByRole("radio", { name: "Closing session" }).check();
  await press(lou, "Plan it");
  await lou.page.getByRole("button", { name: /^Sessions: Next session .* tomorrow$/ }).waitFor();
  await begins(lou, rea);
  await goTo(lou, "The story");
  for (const one of both()) await follow(one, "Open the report");
  await lou.page.getByText("Questions asked a day: from 2, aimed at 10, now 6").waitFor();
  assert.equal(await lou.page.getByRole("textbox").count(), 0);
  await rea.page.getByLabel("What keeps it alive", { exact: true }).fill("A question on the door");
  await rea.page.getByLabel("What was reached", { exact: true }).focus();
  await lou.page.getByText("Written by Rea").waitFor();
  for (const one of both()) await follow(one, "Back to the board");
  await goTo(rea, "Choose");
  await press(rea, "End here…");
  await rea.dialog("Complete the contract").getByRole("button", { name: "Complete the contract" }).click();
  for (const one of both()) await one.page.getByRole("button", { name: "Download as a page" }).waitFor();
});

async function takesHome(person, what) {
  const [download] = await Promise.all([person.page.waitForEvent("download"), press(person, what)]);
  return readFile(await download.path(), "utf8");
}

test("each takes a keepsake home: all they did together, and of the private words their own alone", async () => {
  const [mine, theirs] = [await takesHome(rea, "Download as a page"), await takesHome(lou, "Download as a page")];
  for (const told of ["I ask before I answer", "Kept 1 of 1", "Three seconds are enough", "A question on the door"]) {
    assert.ok(mine.includes(told) && theirs.includes(told), told);
  }
  assert.ok(mine.includes("Nightjar") && !mine.includes("Wagtail"));
  assert.ok(theirs.includes("Wagtail") && !theirs.includes("Nightjar"));
  const { puffin_keepsake, board } = JSON.parse(await takesHome(rea, "Download as data"));
  assert.equal(puffin_keepsake, 1);
  assert.equal(board.engagement.state, "closed");
});

test("H13 L13 nothing private of one ever reached the browser of the other", () => {
  assert.ok(heard.lou.length > 20 && heard.lou.some((words) => words.includes("Silence is an answer")));
  assert.deepEqual(heard.lou.filter((words) => words.includes("Nightjar")), []);
  assert.deepEqual(heard.rea.filter((words) => words.includes("Wagtail")), []);
  assert.ok(!server.log.includes("Nightjar") && !server.log.includes("Wagtail"));
});

test("neither browser complained", () => {
  for (const one of both()) one.isContent();
});
