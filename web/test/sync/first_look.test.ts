import assert from "node:assert/strict";
import { test } from "node:test";
import type { FirstLook } from "../../src/sync/first_look.js";
import { settle } from "./support/clock.js";
import { pull, start } from "./support/joined.js";
import { Page } from "./support/page.js";
import { wire } from "./support/world.js";

const learner = { participant: "learner", name: "Learner", seat: "coachee" } as const;

function later() {
  let come: (look: FirstLook | null) => void = () => undefined;
  return {
    look: new Promise<FirstLook | null>((resolve) => (come = resolve)),
    come: (it: FirstLook | null) => come(it),
  };
}

test("H7: the board is seen before the live connection stands, and joined from there", async () => {
  const { server, clock } = start();
  const look = { state: server.state, you: learner };
  const page = new Page(server, clock, { firstLook: Promise.resolve(look) });
  await settle(10);
  assert.equal(wire(page.view), wire(server.state));
  assert.equal(page.status, "catching_up");
  server.act("coach", pull("a"));
  await page.flow();
  assert.equal(page.sent("join")[0]?.since, look.state.seq);
  assert.equal(wire(page.view), wire(server.state));
  assert.equal(page.status, "live");
});

test("H7: a look that comes after the join is shown until the board comes, and nothing is taken twice", async () => {
  const { server, clock } = start();
  const { look, come } = later();
  const page = new Page(server, clock, { firstLook: look });
  await settle(10);
  page.wire.open();
  come({ state: server.state, you: learner });
  await settle(10);
  assert.equal(wire(page.view), wire(server.state));
  server.act("coach", pull("a"));
  await page.flow();
  assert.equal(page.sent("join")[0]?.since, null);
  assert.equal(wire(page.view), wire(server.state));
});

test("H7: a look that comes when the board is live is not looked at", async () => {
  const { server, clock } = start();
  const { look, come } = later();
  const old = { state: server.state, you: learner };
  const page = new Page(server, clock, { firstLook: look });
  await page.flow();
  server.act("coach", pull("a"));
  await page.flow();
  come(old);
  await page.flow();
  assert.equal(wire(page.view), wire(server.state));
});

test("what is done on a board that was only looked at is sent once it is live", async () => {
  const { server, clock } = start();
  const look = { state: server.state, you: learner };
  const page = new Page(server, clock, { firstLook: Promise.resolve(look) });
  await settle(10);
  page.send(pull("a"));
  await page.flow();
  assert.equal(server.state.cards.get("a")?.column, "in_progress");
  assert.equal(page.settled[0]?.accepted, true);
});
