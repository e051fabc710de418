// What an engagement comes to, on the screens of the pair: the same as the server reckons (H15), always with counts.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { accessibilityFindings, openBrowser, screens } from "./support/browser.mjs";
import { activeEngagement, day } from "./support/planned_engagement.mjs";
import { Person } from "./support/person.mjs";
import { Api, startServer } from "./support/server.mjs";

const { scenarios } = JSON.parse(await readFile(new URL("../support/scenarios.json", import.meta.url)));

let browser;
let folder;

before(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), "puffin-figures-"));
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const of = ({ part, of: all }) => `${part} of ${all}`;
const figuresOf = (person) => person.dialog("How it goes");

async function openFigures(person) {
  await person.page.getByRole("link", { name: "Plan", exact: true }).click();
  await person.page.getByRole("button", { name: "How it goes" }).click();
  await figuresOf(person).waitFor();
  return figuresOf(person).innerText();
}

for (const scenario of scenarios) {
  test(`O6 O7 ${scenario.slug}: what is expected is shown with its counts, as the server reckons it`, async () => {
    const file = join(folder, `${scenario.id}.json`);
    await writeFile(file, JSON.stringify({ kind: "engagement", engagement: scenario }));
    const server = await startServer(["--demo", file]);
    try {
      const api = new Api(server.url);
      await api.setUp(server, "Anna");
      const { boards } = await api.call("GET", "/api/v1/boards");
      const coach = await Person.sitDown(browser, "Anna");
      await coach.enter(api, boards[0].id);
      const told = await openFigures(coach);
      const { expected } = scenario;
      const { kept, denominator, kept_ratio: ratio } = expected.commitments;
      assert.ok(told.includes(`Kept ${kept} of ${denominator} (${Math.round(ratio * 100)} %)`), told);
      assert.ok(told.includes(`${expected.commitments.not_kept} not kept`));
      assert.ok(told.includes(`Held ${expected.sessions.held} of ${expected.sessions.planned} planned`));
      const { proposed_by_coachee: own, agreed_coachee_cards: agreed } = expected.ownership_share;
      assert.ok(told.includes(`${own} of ${agreed} agreed cards`));
      for (const counts of Object.values(expected.deliverable_cards_done)) assert.ok(told.includes(`cards done ${counts}`));
      for (const { progress } of Object.values(expected.measures)) {
        assert.ok(told.includes(`: ${Math.round(progress * 100)} %`), `${progress} in ${told}`);
      }
      const reckoned = await api.call("GET", `/api/v1/boards/${boards[0].id}/figures`);
      for (const { kept: alike } of reckoned.commitments.by_confidence) assert.ok(told.includes(`were kept ${of(alike)}.`));
      const dots = await figuresOf(coach).locator("circle").count();
      assert.equal(dots, reckoned.commitments.kept.of, "every promise that was due is a dot");
      assert.equal(await figuresOf(coach).locator("circle.dot-kept").count(), reckoned.commitments.kept.part);
      coach.isContent();
      await coach.page.context().close();
    } finally {
      await server.end();
    }
  });
}

test("H15 the figures of an engagement grow as it is lived, on both screens, and nobody else sees them", async () => {
  const server = await startServer();
  try {
    const api = new Api(server.url);
    await api.setUp(server);
    const { board, learner: lea } = await activeEngagement(api, "Asking first");
    const proposal = crypto.randomUUID();
    await api.command(board, { type: "propose_seat", proposal, seat: "observer", who: "Otto" });
    await lea.command(board, { type: "consent_seat", proposal, consent: true });
    const { url } = await api.call("POST", `/api/v1/boards/${board}/invites`, { seat: "observer", proposal });
    const onlooker = new Api(server.url);
    await onlooker.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: "Otto" });
    const coach = await Person.sitDown(browser, "Coach");
    const learner = await Person.sitDown(browser, "Lea");
    await coach.enter(api, board);
    await learner.enter(lea, board);
    for (const one of [coach, learner]) {
      const told = await openFigures(one);
      assert.match(told, /No promise yet\./);
      assert.match(told, /Nothing is measured yet\./);
    }
    const card = await lea.addCard(board, "Ask first on Monday");
    await lea.command(board, { type: "move_card", card, from: "to_do", to: "in_progress", after: null });
    const commitment = crypto.randomUUID();
    await lea.command(board, { type: "make_commitment", commitment, card, due: day(7), confidence: 8 });
    for (const one of [coach, learner]) await figuresOf(one).getByText("No promise was due yet; 1 is open.").waitFor();
    await lea.command(board, { type: "move_card", card, from: "in_progress", to: "verify", after: null, evidence: "Done on Monday" });
    await lea.command(board, { type: "settle_commitment", commitment, state: "kept" });
    await figuresOf(learner).getByText("Your eights were kept 1 of 1.").waitFor();
    await figuresOf(coach).getByText("The eights of Lea were kept 1 of 1.").waitFor();
    const { commitments: reckoned, sessions_held: held } = await api.call("GET", `/api/v1/boards/${board}/figures`);
    for (const one of [coach, learner]) {
      await figuresOf(one).getByText(`Kept ${of(reckoned.kept)}`, { exact: true }).waitFor();
      if (held.of > 0) await figuresOf(one).getByText(`Held ${of(held)} planned`).waitFor();
      assert.deepEqual(await accessibilityFindings(one.page), []);
    }
    const guest = await Person.sitDown(browser, "Otto", { ...screens.desk });
    await guest.enter(onlooker, board);
    await guest.page.getByRole("link", { name: "Plan", exact: true }).click();
    await guest.page.getByText("No goal yet.").waitFor();
    assert.equal(await guest.page.getByRole("button", { name: "How it goes" }).count(), 0);
    await assert.rejects(onlooker.call("GET", `/api/v1/boards/${board}/figures`), /404/);
    for (const one of [coach, learner]) one.isContent();
  } finally {
    await server.end();
  }
});

test("axe finds nothing on the figures, by desk, in the dark and on a phone; the sessions lead to them", async () => {
  const file = join(folder, "look.json");
  await writeFile(file, JSON.stringify({ kind: "engagement", engagement: scenarios[0] }));
  const server = await startServer(["--demo", file]);
  try {
    const api = new Api(server.url);
    await api.setUp(server, "Anna");
    const { boards } = await api.call("GET", "/api/v1/boards");
    const looks = [
      { ...screens.desk, colorScheme: "light" },
      { ...screens.desk, colorScheme: "dark" },
      { ...screens.phone, colorScheme: "light" },
    ];
    for (const look of looks) {
      const coach = await Person.sitDown(browser, "Anna", { ...look, reducedMotion: "reduce" });
      await coach.enter(api, boards[0].id);
      await coach.page.getByRole("button", { name: /^Sessions:/ }).click();
      await coach.page.getByRole("button", { name: "How it goes" }).click();
      await figuresOf(coach).waitFor();
      assert.deepEqual(await accessibilityFindings(coach.page), []);
      const wide = await coach.page.evaluate(() => {
        const body = document.querySelector("dialog[open] .dialog-body");
        return body.scrollWidth > body.clientWidth;
      });
      assert.equal(wide, false, "nothing runs out of the sheet");
      if (process.env.PUFFIN_PICTURES) {
        const name = `${process.env.PUFFIN_PICTURES}/figures-${look.colorScheme}-${look.viewport.width}`;
        await coach.page.screenshot({ path: `${name}.png` });
      }
      coach.isContent();
      await coach.page.context().close();
    }
  } finally {
    await server.end();
  }
});
