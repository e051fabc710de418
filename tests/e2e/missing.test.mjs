// What is still missing leads to the field that wants it: in the contract, on a card, and in a pause.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser } from "./support/browser.mjs";
import { activeEngagement } from "./support/planned_engagement.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

let server;
let browser;
let api;

before(async () => {
  server = await startServer();
  browser = await openBrowser();
  api = new Api(server.url);
  await api.setUp(server);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

test("G4 every missing term of the contract leads into its field, for the coachee to the two questions too", async () => {
  const { id: board } = await api.call("POST", "/api/v1/boards", { title: "Not signed yet", kind: "engagement" });
  const { url } = await api.invite(board, "coachee");
  const lea = new Api(server.url);
  await lea.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: "Lea" });
  const learner = await Person.sitDown(browser, "Lea");
  await learner.enter(lea, board);
  const { page } = learner;
  await page.goto(`${server.url}/b/${board}/contract`);
  const missing = page.getByRole("region", { name: "Still to come" }).or(page.locator(".missing"));
  await missing.first().waitFor();
  const entries = missing.first().getByRole("button");
  const count = await entries.count();
  assert.equal(count, await missing.first().getByRole("listitem").count(), "every entry can be pressed");
  const fields = new Set();
  for (let at = 0; at < count - 1; at += 1) {
    await entries.nth(at).click();
    const field = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.matches("input, textarea, select, button") ? focused.closest(".term")?.id : null;
    });
    assert.ok(field, `${await entries.nth(at).innerText()} leads into a field`);
    fields.add(field);
  }
  assert.equal(fields.size, count - 1, "each into its own");
  await entries.nth(count - 1).click();
  await learner.dialog("Two questions, in your own words").waitFor();
  learner.isContent();
  await page.context().close();
});

test("C14 G2 what a pull lacks leads into the card's field, the goal's too; a pause says who ends it", async () => {
  const { board, learner: lea } = await activeEngagement(api, "Signed");
  const card = await lea.addCard(board, "Ask first");
  await api.command(board, { type: "set_policies", set: { ready_gate: "hard" } });
  const learner = await Person.sitDown(browser, "Lea");
  const coach = await Person.sitDown(browser, "Coach");
  await learner.enter(lea, board);
  await coach.enter(api, board);
  const { page } = learner;
  for (const [what, field] of [
    ["a goal, or why it stands outside the contract", "goal"],
    ["a first step", "first_step"],
    ["a done-when line", "done_when"],
  ]) {
    await learner.drag("Ask first", "in_progress");
    await learner.dialog("Nearly ready to be pulled").getByRole("button", { name: `Add ${what}` }).click();
    await page.waitForFunction((name) => document.activeElement?.closest(`[data-field="${name}"]`), field);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await lea.command(board, { type: "edit_card", card, set: { outside_contract: "It came up", first_step: "Ask", done_when: ["Seen"] } });
  await lea.command(board, { type: "pause_engagement", reason: "" });
  await learner.page.getByText("Lea can resume it at any time").first().waitFor();
  await coach.page.getByText("Lea has paused the engagement. Cards rest where they are; Lea can resume it at any time.").waitFor();
  await learner.drag("Ask first", "in_progress");
  await page.getByText("The engagement is paused and cards wait in the first column; Lea can resume it at any time.").first().waitFor();
  for (const one of [coach, learner]) one.isContent();
});
