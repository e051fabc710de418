// How a contract ends: the story told along its report, the coachee's words first; renewed with what is open, or ended
// with a keepsake to take home.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, openPage } from "./support/browser.mjs";
import { readyCard } from "./support/engagement.mjs";
import { field, showsWords } from "./support/fields.mjs";
import { Person } from "./support/person.mjs";
import { activeEngagement, day, terms } from "./support/planned_engagement.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let coach;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  coach = new Api(server.url);
  await coach.setUp(server, "Lou");
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const nasty = "Ask <script>alert(1)</script> first";

/** An engagement near its end: one goal reached, one open, a promise kept and a card done. */
async function nearItsEnd(title) {
  const { board, learner } = await activeEngagement(coach, title, {
    coachee: "Rea",
    set: {
      ...terms,
      start: day(-80),
      end: day(6),
      kind: "individual",
      sponsor_sees: ["dates"],
    },
  });
  const act = (who, command) => who.command(board, command);
  const goals = { asking: randomUUID(), planning: randomUUID() };
  for (const [index, goal] of [goals.asking, goals.planning].entries()) {
    await act(learner, { type: "add_goal", goal, title: index === 0 ? "I ask first" : "I plan on Fridays", contract_goal: index });
    await act(learner, { type: "adopt_goal", goal });
  }
  const measure = randomUUID();
  await act(learner, {
    type: "add_measure",
    measure,
    goal: goals.asking,
    terms: {
      name: "Turns in which I ask first",
      unit: "%",
      direction: "up",
      baseline: { date: day(-80), value: "20" },
      target: { date: day(6), value: "60" },
      band: null,
    },
  });
  for (const [ago, value] of [[-50, "35"], [-20, "48"], [-2, "62"]]) {
    await act(learner, { type: "add_point", measure, point: randomUUID(), date: day(ago), value });
  }
  const done = await readyCard(learner, board, nasty);
  await act(learner, { type: "move_card", card: done, from: "to_do", to: "in_progress", after: null });
  const commitment = randomUUID();
  await act(learner, { type: "make_commitment", commitment, card: done, due: day(2), confidence: 8 });
  await act(learner, { type: "move_card", card: done, from: "in_progress", to: "verify", after: null, evidence: "They answered" });
  const verification = { saw: "It works", criteria_met: [true] };
  await act(coach, { type: "move_card", card: done, from: "verify", to: "done", after: null, verification });
  await act(learner, { type: "settle_commitment", commitment, state: "kept", learned: "Silence is people thinking" });
  await readyCard(learner, board, "Plan the next week");
  await act(learner, { type: "close_goal", goal: goals.asking, status: "achieved", result: "They answer each other now" });
  return { board, learner };
}

const press = (person, name) => person.page.getByRole("button", { name, exact: typeof name === "string" }).first().click();
const follow = (person, name) => person.page.getByRole("link", { name, exact: true }).first().click();
const step = (person, name) => person.page.getByRole("list", { name: "Steps of the session" }).getByRole("button", { name });

async function both(board, learner) {
  const lou = await Person.sitDown(browser, "Lou");
  const rea = await Person.sitDown(browser, "Rea");
  await lou.enter(coach, board);
  await rea.enter(learner, board);
  return { lou, rea };
}

/** What a click on a download button brings, as text. */
async function takes(person, name) {
  const [download] = await Promise.all([person.page.waitForEvent("download"), press(person, name)]);
  await person.page.getByText("Your keepsake is on this device now.").waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("the closing session: the story along the report, the coachee first, then a renewal with what is open", async (t) => {
  const { board, learner } = await nearItsEnd("Growing into the role");
  const { lou, rea } = await both(board, learner);

  await t.test("it was planned with the contract, and is begun and joined", async () => {
    await press(lou, /^Sessions:/);
    const closing = lou.dialog("Sessions").getByRole("listitem").filter({ hasText: "Closing session" });
    await closing.getByRole("button", { name: "Begin session" }).click();
    await press(rea, "Join");
    await step(lou, "The story").click();
    for (const one of [lou, rea]) await one.page.getByText("How did it begin, and what is different today?").waitFor();
    assert.deepEqual(await accessibilityFindings(lou.page), []);
  });

  await t.test("both read the draft; the coach's words wait for the coachee's", async () => {
    for (const one of [lou, rea]) await follow(one, "Open the report");
    await lou.page.getByText("Rea comes first: your words come once they have written").waitFor();
    await lou.page.getByText("Turns in which I ask first: from 20 %, aimed at 60 %, now 62 %").waitFor();
    assert.equal(await lou.page.getByRole("textbox").count(), 0);
    for (const one of [lou, rea]) assert.deepEqual(await accessibilityFindings(one.page), []);
  });

  await t.test("what the coachee types is there for both, and then both write in one text", async () => {
    await field(rea, "What keeps it alive").fill("A question on the door");
    await rea.page.reload();
    await rea.seesBoard();
    await showsWords(rea, "What keeps it alive", "A question on the door");
    await showsWords(lou, "What keeps it alive", "A question on the door");
    await field(lou, "What keeps it alive").fill("A question on the door, every Friday");
    await rea.page.getByText("Written by Rea, Lou").waitFor();
    await showsWords(rea, "What keeps it alive", "A question on the door, every Friday");
  });

  await t.test("each way on is told in a sentence; the renewal holds the open goal, and every card stays", async () => {
    for (const one of [lou, rea]) await follow(one, "Back to the board");
    await step(rea, "Choose").click();
    for (const way of [/^A new contract begins with the goals/, /^The cards rest where they are/, /^The contract is closed for both/]) {
      await rea.page.getByText(way).waitFor();
    }
    await lou.page.getByText("Rea alone can pause").waitFor();
    assert.deepEqual(await accessibilityFindings(rea.page), []);
    await press(rea, "Renew…");
    const dialog = rea.dialog("Renew the contract");
    await dialog.getByRole("region", { name: "Goes on" }).getByText("Plan the week before it begins").waitFor();
    await dialog.getByRole("region", { name: "Left behind" }).getByText("Let the team find its own answers").waitFor();
    await dialog.getByRole("button", { name: "30 days" }).click();
    await dialog.getByRole("button", { name: "Renew the contract" }).click();
    await showsWords(rea, "Goals 1", "Plan the week before it begins");
    assert.equal(await field(rea, "Goals 2").count(), 0);
    await showsWords(rea, "Deliverables 1", "A planning hour every Friday");
    await lou.page.getByText("The next contract is being written.").waitFor();
    await lou.sees("Plan the next week", "to_do");
    const { contract, past } = (await coach.board(board)).board.engagement;
    assert.deepEqual(contract.terms.goals, ["Plan the week before it begins"]);
    assert.equal(past[0].report.kept_going, "A question on the door, every Friday");
  });
  for (const one of [lou, rea]) {
    one.isContent();
    await one.page.context().close();
  }
});

test("an engagement that ends: a keepsake for each with their own private texts alone, and one sentence for the sponsor", async (t) => {
  const { board, learner } = await nearItsEnd("Asking first");
  const sponsor = await sponsorOf(board, learner);
  await learner.command(board, { type: "release_sentence", release: randomUUID(), text: "My team decides more by itself" });
  await writesPrivately(learner, board, "journal:0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b", "I was afraid of silence");
  await writesPrivately(coach, board, "coach_notes", "I talked too much");
  const { lou, rea } = await both(board, learner);

  await t.test("the coachee says the draft is right, and the contract is ended with a reason", async () => {
    await follow(lou, "Contract");
    await follow(lou, "Open the report");
    await follow(rea, "Contract");
    await follow(rea, "Open the report");
    await press(rea, "It is right as it is");
    await showsWords(lou, "What we celebrate", nasty);
    await follow(lou, "To the contract");
    await press(lou, "End early…");
    await lou.dialog("End the contract early").getByLabel("Why does it end now?").fill("It is done");
    await press(lou, "End the contract early");
    await lou.page.getByRole("heading", { name: "After its time" }).waitFor();
    await lou.page.getByRole("button", { name: "Renew…" }).waitFor();
    assert.deepEqual(await accessibilityFindings(lou.page), []);
  });

  await t.test("the page opens anywhere, tells it all, and holds nobody else's private words", async () => {
    const own = await takes(rea, "Download as a page");
    const others = await takes(lou, "Download as a page");
    assert.match(own.name, /^Asking-first-keepsake-[\d-]+\.html$/);
    assert.ok(own.text.includes("I was afraid of silence") && !own.text.includes("I talked too much"));
    assert.ok(others.text.includes("I talked too much") && !others.text.includes("I was afraid of silence"));
    const page = await openPage(browser);
    let ran = false;
    page.on("dialog", (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    await page.setContent(own.text);
    for (const part of ["Report", "Goals and measures", "Promises", "What was learned", "Cards", "Contract", "Only yours"]) {
      await page.getByRole("heading", { name: part, level: 2, exact: true }).waitFor();
    }
    for (const told of ["I plan on Fridays", "Kept 1 of 1", "Silence is people thinking", "My team decides more by itself"]) {
      await page.getByText(told).first().waitFor();
    }
    await page.getByRole("heading", { name: `C-1 ${nasty}` }).waitFor();
    await page.getByRole("img", { name: /^Turns in which I ask first/ }).waitFor();
    assert.equal(ran, false);
    assert.deepEqual(await accessibilityFindings(page), []);
    await page.context().close();
  });

  await t.test("the data is JSON of the same", async () => {
    const { name, text } = await takes(rea, "Download as data");
    const data = JSON.parse(text);
    assert.match(name, /\.json$/);
    assert.equal(data.puffin_keepsake, 1);
    assert.equal(data.board.engagement.report.celebrated, nasty);
    assert.deepEqual(data.own_private.map((one) => one.text), ["I was afraid of silence"]);
    assert.equal(data.figures.commitments.kept.part, 1);
  });

  await t.test("the sponsor's page has the released sentence and nothing of the report", async () => {
    const seen = await Person.sitDown(browser, "Dana");
    await seen.page.context().addCookies([sponsor.cookie]);
    await seen.page.goto(`${server.url}/b/${board}`);
    await seen.page.getByText("My team decides more by itself").waitFor();
    const all = await seen.page.locator("body").innerText();
    for (const hidden of ["Silence is people thinking", "They answer each other now", "Plan the next week", "Kept 1"]) {
      assert.ok(!all.includes(hidden), hidden);
    }
    await seen.page.context().close();
  });
  for (const one of [lou, rea]) {
    one.isContent();
    await one.page.context().close();
  }
});

/** A sponsor whose seat the coachee agreed to. */
async function sponsorOf(board, learner) {
  const proposal = randomUUID();
  await coach.command(board, { type: "propose_seat", proposal, seat: "sponsor", who: "Dana" });
  await learner.command(board, { type: "consent_seat", proposal, consent: true });
  const { token } = await coach.call("POST", `/api/v1/boards/${board}/invites`, { seat: "sponsor", proposal });
  const api = new Api(server.url);
  await api.call("POST", "/api/v1/invites/accept", { token, name: "Dana" });
  return api;
}

async function writesPrivately(api, board, key, text) {
  const { name, value } = api.cookie;
  const answer = await fetch(`${server.url}/api/v1/boards/${board}/private/${key}`, {
    method: "PUT",
    headers: { "content-type": "application/json", "puffin-client": "a-story-of-its-own", cookie: `${name}=${value}` },
    body: JSON.stringify({ text, version: 0 }),
  });
  assert.equal(answer.status, 200);
}
