// Where both agree before a limit is passed (C15): one asks, the other answers, and both see it at once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;
let board;
let lea;
let coach;
let learner;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
  board = await api.makeBoard("One thing at a time");
  const { url } = await api.invite(board);
  lea = new Api(server.url);
  await lea.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: "Lea" });
  await api.command(board, { type: "set_wip_limit", column: "in_progress", limit: 1 });
  const first = await lea.addCard(board, "Under way");
  await lea.command(board, { type: "move_card", card: first, from: "to_do", to: "in_progress", after: null });
  await lea.addCard(board, "Ask first");
  coach = await Person.sitDown(browser, "Coach");
  learner = await Person.sitDown(browser, "Lea");
  await coach.enter(api, board);
  await learner.enter(lea, board);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const bar = (person) => person.page.getByRole("region", { name: "Over the limit?" });

async function asks(reason) {
  await learner.drag("Ask first", "in_progress");
  const dialog = learner.page.getByRole("dialog");
  await dialog.getByText("Ask Coach to go over the limit").click();
  await dialog.getByLabel("Going over the limit, on purpose. Why today?").fill(reason);
  await dialog.getByRole("button", { name: "Ask", exact: true }).click();
}

test("C15 it is chosen in the settings of the board", async () => {
  await api.command(board, { type: "set_policies", set: { override_mode: "never" } });
  await coach.page.getByRole("button", { name: "More", exact: true }).click();
  await coach.page.getByRole("menuitem", { name: /settings/i }).or(coach.page.getByRole("button", { name: /settings/i })).first().click();
  await coach.page.getByLabel("Over the limit when both agree to it").check();
  const save = coach.page.getByRole("dialog").getByRole("button", { name: "Save" });
  if ((await save.count()) > 0) await save.click();
  else await coach.page.keyboard.press("Escape");
  await coach.page.getByRole("dialog").waitFor({ state: "detached" });
  const { policies } = (await api.board(board)).board;
  assert.equal(policies.override_mode, "both_agree");
});

test("C15 one asks with a reason; the other declines, and the card stays", async () => {
  await asks("Guests come tomorrow");
  await bar(learner).getByText("You asked to take “Ask first” into In Progress, over the limit.").waitFor();
  await bar(coach).getByText("Lea would like to take “Ask first” into In Progress, over the limit.").waitFor();
  await bar(coach).getByText("Guests come tomorrow").waitFor();
  await coach.card("Ask first").getByText("asks to go over the limit").waitFor();
  assert.deepEqual(await accessibilityFindings(coach.page), []);
  await bar(coach).getByRole("button", { name: "Not now: Ask first" }).click();
  for (const one of [coach, learner]) await bar(one).waitFor({ state: "detached" });
  await learner.sees("Ask first", "to_do");
});

test("C15 who asked takes it back", async () => {
  await asks("Guests come tomorrow");
  await bar(coach).waitFor();
  await bar(learner).getByRole("button", { name: "Take it back" }).click();
  await bar(coach).waitFor({ state: "detached" });
});

test("C15 with the yes of the other the card goes over the limit on both screens, marked", async () => {
  await asks("Guests come tomorrow");
  if (process.env.PUFFIN_PICTURES) {
    await bar(coach).waitFor();
    await coach.page.screenshot({ path: `${process.env.PUFFIN_PICTURES}/both-agree.png` });
    const phone = await Person.sitDown(browser, "Coach", { ...screens.phone, colorScheme: "dark" });
    await phone.enter(api, board);
    await bar(phone).waitFor();
    await phone.page.screenshot({ path: `${process.env.PUFFIN_PICTURES}/both-agree-390.png` });
    await phone.page.context().close();
  }
  await bar(coach).getByRole("button", { name: "Agree: Ask first goes over the limit" }).click();
  for (const one of [coach, learner]) {
    await one.sees("Ask first", "in_progress");
    await one.card("Ask first").getByText(/over the limit/).first().waitFor();
    await bar(one).waitFor({ state: "detached" });
    one.isContent();
  }
});
