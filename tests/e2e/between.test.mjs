// Between sessions: who moves what, what a pull needs, blocked cards that free a seat, help.
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = (await api.call("POST", "/api/v1/boards", { title: "Between", kind: "engagement" })).id;
  const invite = await api.invite(board);
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.join(invite.url);
  await begin();
});
after(async () => {
  await browser?.close();
  await server?.end();
});

/** Lea wishes something without a view for it. */
function leaSends(command) {
  return learner.page.evaluate(
    async ([id, wish]) => {
      const body = JSON.stringify({ id: crypto.randomUUID(), command: wish });
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`/api/v1/boards/${id}/commands`, { method: "POST", headers, body });
      if (!answer.ok) throw new Error(await answer.text());
    },
    [board, command],
  );
}

/** A contract both have signed. */
async function begin() {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const set = {
    goals: ["Ask before telling"],
    deliverables: [{ id: "d1", what: "A question first", goal: 0 }],
    start: day(-1),
    end: day(60),
    rate: { price: { amount_minor: 0, currency: "EUR" }, per: "none" },
    role_is: ["asking"],
    role_is_not: ["telling"],
  };
  await api.command(board, { type: "edit_contract", set });
  await leaSends({ type: "answer_readiness", want: "I want this", improve: "I can improve" });
  await api.command(board, { type: "sign_contract", version: 1 });
  await leaSends({ type: "sign_contract", version: 1 });
}

test("C13 the coach cannot move the coachee's card outside a session, and can in one", async () => {
  await learner.addCard("Mine to move");
  await coach.drag("Mine to move", "in_progress");
  await coach.page.getByText("in a session you can move it together").first().waitFor();
  await coach.sees("Mine to move", "to_do");
  const session = crypto.randomUUID();
  const planned_start = new Date(Date.now() + 3_600_000).toISOString();
  await api.command(board, { type: "plan_session", session, session_type: "coaching", planned_start, planned_minutes: 45 });
  await api.command(board, { type: "open_session", session });
  await coach.drag("Mine to move", "in_progress");
  await learner.sees("Mine to move", "in_progress");
});

test("C14 a hard ready gate shows what is missing", async () => {
  await api.command(board, { type: "set_policies", set: { ready_gate: "hard" } });
  await learner.addCard("Not ready yet");
  await learner.drag("Not ready yet", "in_progress");
  await learner.page.getByRole("button", { name: "Add a first step" }).click();
  await learner.page.getByText("To be pulled it still needs").waitFor();
  await learner.page.keyboard.press("Escape");
  await learner.sees("Not ready yet", "to_do");
  await api.command(board, { type: "set_policies", set: { ready_gate: "nudge" } });
});

test("W7 a blocked card that does not count frees its seat", async () => {
  await api.command(board, { type: "set_wip_limit", column: "in_progress", limit: 1 });
  await api.command(board, { type: "set_policies", set: { count_blocked: false } });
  const { cards } = await api.board(board).then((answer) => answer.board ?? answer);
  const held = cards.find((one) => one.title === "Mine to move").id;
  await api.command(board, { type: "block_card", card: held, reason: "no key" });
  await learner.card("Mine to move").getByText("takes no seat").waitFor();
  await learner.drag("Not ready yet", "in_progress");
  await coach.sees("Not ready yet", "in_progress");
});

test("help is asked of somebody, who sees it lit, and answered", async () => {
  await learner.card("Mine to move").locator(".card-body").click();
  const sheet = learner.page.getByRole("dialog");
  await sheet.getByText("Ask for help").click();
  await sheet.getByLabel("Whom?").selectOption({ label: "Coach" });
  await sheet.getByLabel("What would help?").fill("Who has the key?");
  await sheet.getByRole("button", { name: "Ask", exact: true }).click();
  await coach.card("Mine to move").locator(".mark.help.lit").waitFor();
  await coach.card("Mine to move").locator(".card-body").click();
  await coach.page.getByRole("button", { name: "Help has come" }).click();
  await learner.card("Mine to move").locator(".mark.help").waitFor({ state: "detached" });
});
