import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command } from "../../../protocol/ts/messages.js";
import { newId } from "../../src/sync/ids.js";
import { type KeptCommand, MemoryShelf } from "../../src/sync/shelf.js";
import { joined, kept, pull, start } from "./support/joined.js";
import { FakeClaims, Page } from "./support/page.js";
import { wire } from "./support/world.js";

const title = (id: string, text: string, read_at?: number): Command => {
  return { type: "edit_card", card: id, set: { title: text }, ...(read_at === undefined ? {} : { read_at }) };
};

test("L2: the client speaks first; with nothing in hand it asks for the whole board", async () => {
  const { page } = await joined();
  assert.deepEqual(page.sent("join"), [{ type: "join", protocol: 1, client: "client-one", since: null }]);
  assert.equal(page.session.you.value?.name, "Learner");
  assert.equal(page.view.seq, 10);
});

test("L3: after a break it asks for what it missed, and gets each event once", async () => {
  const { server, clock, page } = await joined();
  const seen: number[] = [];
  page.session.onEvents((events) => seen.push(...events.map((event) => event.seq)));
  server.act("coach", title("a", "One"));
  await page.flow();
  page.wire.cut();
  assert.equal(page.status, "offline");
  server.act("coach", title("a", "Two"));
  server.act("coach", title("b", "Three"));
  clock.advance(1_000);
  await page.flow();
  assert.equal(page.sent("join")[0]?.since, 11);
  assert.deepEqual(seen, [11, 12, 13]);
  assert.equal(wire(page.view), wire(server.state));
  assert.equal(page.status, "live");
});

test("L3: after a break the board is whole before it says live", async () => {
  const { server, clock, page } = await joined();
  page.wire.cut();
  server.act("coach", title("a", "Meanwhile"));
  const said: Array<[string, number | undefined]> = [];
  page.session.status.subscribe((status) => said.push([status, page.session.view.peek()?.seq]));
  clock.advance(1_000);
  await page.flow();
  assert.deepEqual(
    said.filter(([status]) => status === "live"),
    [["live", 11]],
  );
});

test("L3: a gap in the order is noticed and the missing part fetched", async () => {
  const { server, page } = await joined();
  server.act("coach", title("a", "One"));
  page.wire.down.pop();
  server.act("coach", title("b", "Two"));
  await page.flow();
  assert.notEqual(page.status, "live");
  await page.pass(1_000);
  assert.equal(page.wires.all.length, 2);
  assert.equal(wire(page.view), wire(server.state));
});

test("L3: a board that was put back to an earlier state is taken whole", async () => {
  const { server, clock, page } = await joined();
  server.act("coach", title("a", "One"));
  await page.flow();
  page.wire.cut();
  server.log.pop();
  server.states.pop();
  clock.advance(1_000);
  await page.flow();
  assert.equal(wire(page.view), wire(server.state));
  assert.equal(page.status, "live");
});

test("L3: a welcome that does not lead to its own seq is not believed", async () => {
  const { clock, page } = await joined();
  page.wire.cut();
  clock.advance(1_000);
  page.wire.open();
  const you = { participant: "learner", name: "Learner", seat: "coachee" };
  page.wire.events.message(JSON.stringify({ type: "welcome", protocol: 1, seq: 7, you, presence: [], events: [] }));
  assert.notEqual(page.status, "live");
  clock.advance(2_000);
  page.wire.open();
  assert.equal(page.sent("join")[0]?.since, null, "it asks for the whole board");
});

test("L5 I7: own commands show at once and their acknowledgement changes nothing", async () => {
  const { server, page } = await joined();
  const outcome = page.send(pull("a"));
  const shown = page.view;
  assert.deepEqual(
    shown.columns.in_progress.map((one) => one.id),
    ["a", "c", "d"],
  );
  assert.equal(page.session.pendingCount.value, 1);
  assert.ok(page.session.pendingCards.value.has("a"));
  await page.flow();
  assert.ok((await outcome).accepted);
  assert.equal(page.session.pendingCount.value, 0);
  const withoutSeqs = (state: typeof shown) => wire({ ...state, seq: 0 }).replace(/"place":\d+,/g, "");
  assert.equal(withoutSeqs(page.view), withoutSeqs(shown));
  assert.equal(wire(page.view), wire(server.state));
});

test("others' events reach the view once per picture, however many come", async () => {
  const { server, page } = await joined();
  const pictures: number[] = [];
  page.session.view.subscribe((view) => pictures.push(view?.seq ?? 0));
  for (let n = 0; n < 20; n += 1) server.act("coach", title("a", `Title ${n}`));
  page.wire.moveDown();
  assert.deepEqual(pictures, [10]);
  assert.equal(page.paint(), 1);
  assert.deepEqual(pictures, [10, 30]);
});

test("C2: a refusal that can be seen here shows without the network", async () => {
  const { page } = await joined();
  page.send(pull("a"));
  await page.flow();
  page.wire.cut();
  const outcome = await page.send(pull("b"));
  assert.equal(!outcome.accepted && outcome.rejection.code, "wip_full");
  assert.equal(page.session.pendingCount.value, 0);
});

test("L6 I11: the server's refusal rolls the view back and is told once, with its details", async () => {
  const { server, page } = await joined();
  server.act("coach", pull("b"));
  const outcome = page.send(pull("a"));
  assert.equal(page.view.columns.in_progress.length, 3);
  await page.flow();
  const known = await outcome;
  assert.equal(!known.accepted && known.rejection.code, "wip_full");
  assert.equal(wire(page.view), wire(server.state));
  assert.equal(page.settled.length, 1);
});

test("L6: a refusal alone, with no event beside it, takes the predicted effect away", async () => {
  const { page } = await joined();
  const outcome = page.send(pull("a"));
  await kept();
  const [sent] = page.sent("command");
  const refusal = { code: "stale", message: "It moved.", details: {} };
  page.wire.events.message(JSON.stringify({ type: "rejected", command: sent?.id, ...refusal }));
  assert.deepEqual(await outcome, { accepted: false, rejection: refusal });
  assert.equal(page.view.columns.in_progress.length, 2);
});

test("a slow store holds no command up", async () => {
  const shelf = new MemoryShelf();
  shelf.keep = () => new Promise(() => undefined);
  const { server, page } = await joined({ shelf });
  const outcome = page.send(pull("a"));
  assert.equal(page.sent("command").length, 1);
  await page.flow();
  assert.ok((await outcome).accepted);
  assert.equal(wire(page.view), wire(server.state));
});

test("C3: a command whose answer was lost is sent again under its id and done once", async () => {
  const { server, clock, page } = await joined();
  const outcome = page.send(pull("a"));
  await kept();
  page.wire.moveUp();
  const [first] = page.sent("command");
  page.wire.down.length = 0;
  page.wire.cut();
  server.keptSince = 100;
  clock.advance(1_000);
  await page.flow();
  assert.deepEqual(page.sent("command"), [first]);
  const known = await outcome;
  assert.deepEqual(known.accepted && known.events.map((event) => event.seq), [11]);
  assert.deepEqual([...server.applied.values()], [1]);
});

test("C8: storage_failed keeps the command and tries again with the same id, later and later", async () => {
  const { server, page } = await joined();
  server.failures = 3;
  const outcome = page.send(pull("a"));
  await page.pass(1_000);
  assert.equal(page.session.pendingCount.value, 1);
  assert.equal(page.view.columns.in_progress.length, 3, "it stays shown");
  await page.pass(5_000);
  assert.ok((await outcome).accepted);
  assert.equal(page.sent("command").length, 4);
  assert.equal(new Set(page.sent("command").map((frame) => frame.id)).size, 1);
});

test("ten minutes offline, a reload and a server restart lose no command; they leave in order and not too fast", async () => {
  const { server, clock } = start();
  const shelf = new MemoryShelf();
  const claims = new FakeClaims();
  const page = new Page(server, clock, { shelf, claims });
  await page.flow();
  server.bye();
  await page.flow();
  page.wire.cut();
  for (let n = 0; n < 100; n += 1) {
    page.send({ type: "add_comment", card: "a", comment: `comment-${n}`, text: `Thought ${n}` });
    clock.advance(6_000);
  }
  await kept();
  assert.equal(page.status, "offline");
  assert.equal(page.session.pendingCount.value, 100);
  page.session.close();

  const again = new Page(server, clock, { shelf, claims });
  const late: boolean[] = [];
  again.session.onLateOutcome((_, outcome) => late.push(outcome.accepted));
  await again.flow();
  assert.ok(again.session.pendingCount.value >= 90);
  assert.equal(again.view.cards.get("a")?.comments.length, 100, "shown from the first picture on");
  assert.ok(again.sent("command").length <= 10, "a handful at once");
  await again.pass(1_000, 25);
  assert.ok(again.sent("command").length <= 50, "then 40 a second");
  await again.pass(2_500, 25);
  assert.deepEqual(
    server.state.cards.get("a")?.comments.map((one) => one.id),
    Array.from({ length: 100 }, (_, n) => `comment-${n}`),
  );
  assert.deepEqual(late, Array(100).fill(true));
  assert.equal((await shelf.commands("board")).length, 0);
  assert.equal(again.status, "live");
});

test("commands of another person in the same browser are neither sent nor lost", async () => {
  const { server, clock } = start();
  const shelf = new MemoryShelf();
  const theirs: KeptCommand = {
    ...{ board: "board", client: "client-one", id: "theirs", participant: "coach" },
    ...{ command: pull("a"), issuedAt: 1, order: 1 },
  };
  await shelf.keep(theirs);
  const page = new Page(server, clock, { shelf });
  await page.flow();
  assert.equal(page.sent("command").length, 0);
  assert.equal(page.session.pendingCount.value, 0);
  assert.deepEqual(await shelf.commands("board"), [theirs]);
});

test("what a closed tab left behind is brought home under its own client id", async () => {
  const { server, clock } = start();
  const shelf = new MemoryShelf();
  const claims = new FakeClaims();
  const left = { board: "board", participant: "learner", command: pull("a"), issuedAt: 1, order: 1 };
  await shelf.keep({ ...left, client: "client-gone", id: "left" });
  claims.held.add("client-alive");
  await shelf.keep({ ...left, client: "client-alive", id: "busy", command: pull("b") });
  const page = new Page(server, clock, { shelf, claims });
  const late: string[] = [];
  page.session.onLateOutcome((command, outcome) => late.push(`${command.type} ${outcome.accepted}`));
  await page.flow();
  await page.flow();
  assert.deepEqual(late, ["move_card true"]);
  assert.deepEqual(
    server.log.map((event) => [event.client, event.command]),
    [["client-gone", "left"]],
  );
  assert.deepEqual(
    (await shelf.commands("board")).map((one) => one.id),
    ["busy"],
  );
  assert.deepEqual([...claims.held].sort(), ["client-alive", "client-one"]);
});

test("B3: own edits one after the other do not make each other stale, another's does", async () => {
  const { server, page } = await joined();
  const readAt = page.view.seq;
  const edits = [page.send(title("a", "One", readAt)), page.send(title("a", "Two", readAt))];
  assert.equal(page.view.cards.get("a")?.title, "Two");
  await page.flow();
  assert.deepEqual(
    (await Promise.all(edits)).map((outcome) => outcome.accepted),
    [true, true],
  );
  const third = page.send(title("a", "Three", readAt));
  await page.flow();
  assert.ok((await third).accepted, "a read_at from before own edits still counts");

  server.act("coach", title("a", "Theirs"));
  const late = page.send(title("a", "Four", page.view.seq));
  await page.flow();
  const outcome = await late;
  assert.equal(!outcome.accepted && outcome.rejection.code, "stale");
  assert.equal(server.state.cards.get("a")?.title, "Theirs");
});

test("X1: a command too large for one frame is refused here, not repeated for ever", async () => {
  const { page } = await joined();
  const lines = Array.from({ length: 20 }, () => "\u20ac".repeat(1_100));
  const outcome = await page.send({ type: "edit_card", card: "a", set: { evidence: lines } });
  assert.equal(!outcome.accepted && outcome.rejection.code, "too_long");
});

test("where nothing lasts, the session says so and works on", async () => {
  const { page } = await joined({ shelf: new MemoryShelf() });
  const outcome = page.send(pull("a"));
  await page.flow();
  assert.ok((await outcome).accepted);
  assert.equal(page.session.durable.value, false);
});

test("C4: new ids are lower-case random UUIDs without a secure context", () => {
  const ids = new Set(Array.from({ length: 1_000 }, newId));
  assert.equal(ids.size, 1_000);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("L13: the stage is told at once, and with every later join", async () => {
  const { clock, page } = await joined();
  assert.equal(page.sent("join")[0]?.stage, undefined);
  page.session.setStage(true);
  page.session.setStage(true);
  assert.deepEqual(page.sent("stage"), [{ type: "stage", on: true }]);
  page.wire.cut();
  clock.advance(1_000);
  await page.flow();
  assert.equal(page.sent("join")[0]?.stage, true);
  assert.deepEqual(page.sent("stage"), []);
  page.session.setStage(false);
  assert.deepEqual(page.sent("stage"), [{ type: "stage", on: false }]);
  page.wire.cut();
  page.session.setStage(true);
  clock.advance(1_000);
  await page.flow();
  assert.equal(page.sent("join")[0]?.stage, true, "set while nothing was connected");
});
