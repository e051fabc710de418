// The plan on two screens: goals, measures, deliverables and the cards that work towards them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { activeEngagement, day } from "./support/planned_engagement.mjs";
import { field, showsWords } from "./support/fields.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let engagement;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  engagement = await activeEngagement(api, "Asking first");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, engagement.board);
  await learner.enter(engagement.learner, engagement.board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const pages = () => [coach.page, learner.page];
const goal = (page, title) => page.locator("section.goal", { hasText: title });

test("004-11 both see the journey: from the start to the end, and the days left", async () => {
  for (const page of pages()) {
    const journey = page.getByRole("region", { name: "The journey" });
    await journey.getByText("60 days left").waitFor();
    await journey.getByRole("img", { name: "On board: Coach, Lea" }).waitFor();
    assert.ok((await journey.boundingBox()).height < 40, "the journey is one thin line");
  }
});

test("004-11 the journey is folded away and stays so", async () => {
  const { page } = learner;
  await page.getByRole("button", { name: "Fold the journey away" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Journey", exact: true }).waitFor();
  assert.equal(await page.locator(".road").count(), 0);
  await page.getByRole("button", { name: "Journey", exact: true }).click();
  await page.locator(".road").waitFor();
});

test("004-37 the plan opens from the header and offers what was signed", async () => {
  for (const page of pages()) {
    await page.getByRole("link", { name: "Plan", exact: true }).click();
    await page.getByRole("heading", { name: "Plan", exact: true }).waitFor();
    await page.getByText("No goal yet.").waitFor();
  }
  assert.equal(await learner.page.getByText("Nothing works towards this yet").count(), 3);
});

test("a goal half written is there again after a click away and a reload, until it is sent or given up", async () => {
  const { page } = coach;
  const dialog = coach.dialog("Propose a goal");
  const open = () => page.getByRole("button", { name: "Propose a goal" }).click();
  await open();
  await dialog.getByLabel("Goal", { exact: true }).fill("I hear people out");
  await dialog.getByLabel("Why does it matter?").fill("Half a sen");
  await page.mouse.click(4, 4);
  await dialog.waitFor({ state: "detached" });
  await page.reload();
  await open();
  assert.equal(await dialog.getByLabel("Goal", { exact: true }).inputValue(), "I hear people out");
  assert.equal(await dialog.getByLabel("Why does it matter?").inputValue(), "Half a sen");
  await dialog.getByText("This is what you had typed before.").waitFor();
  await dialog.getByRole("button", { name: "Begin anew" }).click();
  assert.equal(await dialog.getByLabel("Goal", { exact: true }).inputValue(), "");
  await page.keyboard.press("Escape");
  await open();
  assert.equal(await dialog.getByText("This is what you had typed before.").count(), 0);
  await page.keyboard.press("Escape");
});

/** While it is proposed both say what it is for, at once. */
async function sayWhyTogether() {
  const why = "Why does it matter?";
  for (const one of [coach, learner]) await goal(one.page, "I ask before I answer").getByRole("button", { name: "Reword" }).click();
  await field(coach, why).fill("They answer each other");
  await showsWords(learner, why, "They answer each other");
  const types = async (one, end, text) => {
    await field(one, why).focus();
    await one.page.keyboard.press(`Control+${end}`);
    for (const letter of text) await one.page.keyboard.insertText(letter);
  };
  await Promise.all([types(coach, "Home", "Soon: "), types(learner, "End", " 🙂 and me")]);
  for (const one of [coach, learner]) await showsWords(one, why, "Soon: They answer each other 🙂 and me");
  await learner.page.locator("[data-field=goal-why] .caret-name", { hasText: "Coach" }).waitFor();
  await learner.dialog("Reword the goal").getByRole("button", { name: "Save" }).click();
  await coach.dialog("Reword the goal").getByRole("button", { name: "Cancel" }).click();
  for (const page of pages()) await goal(page, "I ask before I answer").getByText("Soon: They answer each other 🙂 and me").waitFor();
}

test("003-07 the coach proposes a goal, the coachee alone adopts it", async () => {
  await coach.page.getByRole("button", { name: "Put into practice: Let the team find its own answers" }).click();
  const dialog = coach.dialog("Put a signed goal into practice");
  await dialog.getByLabel("Goal", { exact: true }).fill("I ask before I answer");
  await dialog.getByRole("button", { name: "Propose" }).click();
  for (const page of pages()) await goal(page, "I ask before I answer").getByText("proposed by Coach").waitFor();
  await goal(coach.page, "I ask before I answer").getByText("It counts once Lea adopts it.").waitFor();
  assert.equal(await coach.page.getByRole("button", { name: "Adopt" }).count(), 0);
  await sayWhyTogether();
  await learner.page.getByRole("button", { name: "Adopt" }).click();
  for (const page of pages()) await goal(page, "I ask before I answer").getByText(/adopted/).waitFor();
  assert.equal(await goal(coach.page, "I ask before I answer").getByRole("button", { name: "Reword" }).count(), 0);
});

test("004-03 a measure and its points are seen on both screens, with a comma as people type it", async () => {
  const mine = goal(learner.page, "I ask before I answer");
  await mine.getByRole("button", { name: "Add a measure" }).click();
  const dialog = learner.dialog("A measure for this goal");
  await dialog.getByLabel("What is counted or measured?").fill("Questions asked");
  await dialog.getByLabel("Unit").fill("%");
  await dialog.getByLabel("Where it stands").fill("20");
  await dialog.getByLabel("On which day?").fill(day(-30));
  await dialog.getByLabel("Where it shall be").fill("60");
  await dialog.getByLabel("By which day?").fill(day(60));
  await dialog.getByRole("button", { name: "Save" }).click();
  const value = learner.page.getByLabel("New value of Questions asked", { exact: true });
  await value.fill("soon");
  await value.press("Enter");
  await learner.page.getByText("A number, please, like 12 or 3,5.").waitFor();
  await value.fill("44,0");
  await value.press("Enter");
  for (const page of pages()) {
    await page.getByText("44.0 of 60 %, from 20: 60 %").first().waitFor();
    await page.getByText("on the way").waitFor();
  }
});

test("O7 past the start it is asked what would help", async () => {
  const value = learner.page.getByLabel("New value of Questions asked", { exact: true });
  await value.fill("15");
  await value.press("Enter");
  await coach.page.getByText("15 of 60 %, from 20: −13 %, beyond the start").first().waitFor();
  await coach.page.getByText("what would help?").waitFor();
  await coach.page.getByText("2 points").click();
  await coach.page.getByRole("button", { name: /^Remove 15 % of/ }).click();
  await learner.page.getByText("44.0 of 60 %, from 20: 60 %").first().waitFor();
});

test("004-37 a card is added to a deliverable nothing works towards, and stands on the board", async () => {
  const { page } = learner;
  await page.getByRole("button", { name: "Add a card to: Ten rounds of asking first" }).click();
  const field = page.getByLabel("New card for: Ten rounds of asking first");
  await field.fill("Ask first in Monday's round");
  await field.press("Enter");
  await field.press("Escape");
  const row = coach.page.locator("[data-plan-card]", { hasText: "Ask first in Monday's round" });
  await row.getByText("To Do").waitFor();
  assert.equal(await coach.page.getByText("Nothing works towards this yet").count(), 2);
  await coach.page.getByRole("link", { name: "Board", exact: true }).click();
  await coach.sees("Ask first in Monday's round", "to_do");
  await coach.card("Ask first in Monday's round").getByText("Serves goal 1: I ask before I answer").waitFor({ state: "attached" });
});

test("004-20 a card's goal and size are said on its sheet, and a large one is asked whether it could be smaller", async () => {
  await coach.addCard("Read a book about questions");
  await coach.card("Read a book about questions").locator(".card-title").click();
  const sheet = coach.page.getByRole("dialog");
  await sheet.getByLabel("Expected days").fill("12");
  await sheet.getByLabel("Expected days").press("Enter");
  await sheet.getByText("Could it be smaller?").waitFor();
  await sheet.getByRole("button", { name: "Leave it so" }).click();
  await sheet.getByText("Could it be smaller?").waitFor({ state: "detached" });
  await sheet.getByLabel("Outside the contract because…").fill("Lea asked for it");
  await sheet.getByLabel("Outside the contract because…").press("Enter");
  await sheet.getByLabel("Add what is needed").fill("An hour of quiet");
  await sheet.getByLabel("Add what is needed").press("Enter");
  await coach.page.keyboard.press("Escape");
  const shelf = learner.page.getByRole("region", { name: "Outside the contract" });
  await shelf.getByText("because Lea asked for it").waitFor();
  await shelf.getByRole("button", { name: "Choose the goal of: Read a book about questions" }).click();
  await shelf.getByLabel("Goal", { exact: true }).selectOption({ label: "I ask before I answer" });
  await goal(learner.page, "I ask before I answer").getByText("Read a book about questions").waitFor();
});

test("the plan by keyboard: a card opens over it and gives the place back", async () => {
  const { page } = learner;
  const open = page.getByRole("button", { name: /Ask first in Monday's round/ }).first();
  await open.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.match(page.url(), /\/plan$/);
  await page.waitForFunction(() => document.activeElement?.textContent?.includes("Monday's round"));
});

test("003-07 the owner closes the goal with a sentence", async () => {
  await goal(learner.page, "I ask before I answer").getByRole("button", { name: "Close", exact: true }).click();
  const dialog = learner.dialog("How did this goal end?");
  await dialog.getByLabel("achieved", { exact: true }).check();
  await dialog.getByLabel("In a sentence: what came of it?").fill("The team answers by itself now.");
  await dialog.getByRole("button", { name: "Close the goal" }).click();
  await coach.page.getByRole("link", { name: "Plan", exact: true }).click();
  await coach.page.getByText("1 closed goal").click();
  await coach.page.getByText("The team answers by itself now.").waitFor();
});

test("axe finds nothing on the plan and under the journey, in every look", async () => {
  const looks = [
    { ...screens.desk, colorScheme: "light" },
    { ...screens.desk, colorScheme: "dark" },
    { ...screens.phone, colorScheme: "light" },
  ];
  for (const look of looks) {
    const guest = await Person.sitDown(browser, "Lea", { ...look, reducedMotion: "reduce" });
    await guest.enter(engagement.learner, engagement.board);
    await guest.page.locator(".road").waitFor();
    assert.ok((await guest.page.locator(".journey").boundingBox()).height < 72, "the journey is two lines at most");
    assert.deepEqual(await accessibilityFindings(guest.page), []);
    await guest.page.getByRole("link", { name: "Plan", exact: true }).click();
    await guest.page.getByText("1 closed goal").click();
    assert.deepEqual(await accessibilityFindings(guest.page), []);
    guest.isContent();
    await guest.page.context().close();
  }
});

test("no browser complained", () => {
  coach.isContent();
  learner.isContent();
});
