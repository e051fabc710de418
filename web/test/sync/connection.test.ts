import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, kept, pull } from "./support/joined.js";
import { Page } from "./support/page.js";

test("the status says catching up when an answer takes over a second, and live when it came", async () => {
  const { clock, page } = await joined();
  page.send(pull("a"));
  await kept();
  clock.advance(900);
  assert.equal(page.status, "live");
  clock.advance(200);
  assert.equal(page.status, "catching_up");
  await page.flow();
  assert.equal(page.status, "live");
});

test("L8: a ping every 10 s; 25 s of silence and the connection is given up", async () => {
  const { clock, page } = await joined();
  clock.advance(10_000);
  assert.equal(page.sent("ping").length, 1);
  await page.flow();
  clock.advance(10_000);
  assert.equal(page.sent("ping").length, 2);
  page.wire.cut(true);
  clock.advance(14_000);
  assert.equal(page.status, "live");
  clock.advance(1_500);
  assert.equal(page.status, "offline");
  clock.advance(1_000);
  assert.equal(page.wires.all.length, 2);
});

test("a hint that the network changed finds a dead connection within 5 s, and dials at once when there is none", async () => {
  const { clock, page } = await joined();
  page.wire.cut(true);
  page.hint();
  clock.advance(4_100);
  assert.equal(page.status, "offline");
  const before = page.wires.all.length;
  page.hint();
  assert.equal(page.wires.all.length, before + 1);
  await page.flow();
  assert.equal(page.status, "live");
});

test("reconnecting waits with full jitter, 0.5 s doubling to 30 s", async () => {
  const { clock, page } = await joined({ random: 1 });
  page.wire.cut();
  const waits: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const dials = page.wires.all.length;
    const from = clock.now();
    while (page.wires.all.length === dials) clock.advance(100);
    waits.push((clock.now() - from) / 1_000);
    page.wire.cut();
  }
  assert.deepEqual(waits, [0.5, 1, 2, 4, 8, 16, 30, 30, 30]);
});

test("L9 L10: too slow or too fast (4429) is not answered by coming straight back", async () => {
  const { clock, page } = await joined({ random: 1 });
  page.wire.closeFromServer(4429);
  clock.advance(3_900);
  assert.equal(page.wires.all.length, 1);
  clock.advance(200);
  assert.equal(page.wires.all.length, 2);
});

test("L10 L11: login or seat gone (4401, 4404) is the end, and commands are refused from then on", async () => {
  for (const code of [4401, 4404]) {
    const { clock, page } = await joined();
    page.wire.closeFromServer(code);
    assert.equal(page.status, "gone");
    clock.advance(120_000);
    assert.equal(page.wires.all.length, 1);
    const outcome = await page.send(pull("a"));
    assert.equal(!outcome.accepted && outcome.rejection.code, "not_permitted");
  }
});

test("H9: an upgrade refused for want of a seat is told from a lost network by asking over HTTP", async () => {
  const { page } = await joined();
  page.wire.cut();
  page.clock.advance(1_000);
  page.seated = "gone";
  page.wire.cut();
  await kept();
  assert.equal(page.status, "gone");
});

test("L10: who is replaced (4409) goes on under a new client id, and what it had sent is still settled once", async () => {
  const { server, page } = await joined();
  const outcome = page.send(pull("a"));
  await kept();
  page.wire.moveUp();
  page.wire.down.length = 0;
  page.wire.closeFromServer(4409);
  await page.pass(2_000);
  assert.equal(page.session.client, "client-one-again-1");
  assert.ok((await outcome).accepted);
  assert.deepEqual([...server.applied.values()], [1]);
});

test("L7: presence goes out at most 20 times a second, the last state always, and again after a break", async () => {
  const { server, clock, page } = await joined();
  const other = new Page(server, clock, { client: "client-two", participant: "coach" });
  await other.flow();
  for (let n = 0; n < 100; n += 1) {
    page.session.setPresence({ looking: `card-${n}` });
    clock.advance(10);
  }
  clock.advance(50);
  const said = page.sent("presence");
  assert.ok(said.length <= 22, `${said.length}`);
  assert.deepEqual(said.at(-1)?.state, { looking: "card-99" });
  await page.flow();
  await other.flow();
  assert.deepEqual(
    other.session.presence.value.map((entry) => entry.state),
    [{ looking: "card-99" }],
  );
  page.wire.cut();
  assert.equal(page.session.presence.value.length, 0);
  await page.pass(1_000);
  assert.deepEqual(page.sent("presence")[0]?.state, { looking: "card-99" });
});

test("a server that answers pings but never a command is left after half a minute", async () => {
  const { clock, page } = await joined();
  page.send(pull("a"));
  await kept();
  for (let n = 0; n < 32; n += 1) {
    clock.advance(1_000);
    page.wire.events.message(JSON.stringify({ type: "pong", t: 0 }));
  }
  assert.ok(page.wires.all.length > 1);
});
