import assert from "node:assert/strict";
import { test } from "node:test";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { EventLog } from "../../src/sync/event_log.js";
import { chunkSize, type EventShelf } from "../../src/sync/event_shelf.js";

/** A server that gives pages of its log, and counts what it was asked. */
class Server {
  log: PuffinEvent[] = [];
  asked: number[] = [];
  down = false;

  write(count: number, type: PuffinEvent["type"] = "reflection_revealed"): this {
    for (let n = 0; n < count; n += 1) {
      const seq = this.log.length + 1;
      this.log.push({
        seq,
        at: `t${seq}`,
        by: "ada",
        client: "tab",
        command: `k${seq}`,
        type,
        lines: ["secret"],
      } as unknown as PuffinEvent);
    }
    return this;
  }

  /** G9: the words go from every earlier event. */
  erase(): this {
    this.log = this.log.map((event) => ({ ...event, lines: [] }) as unknown as PuffinEvent);
    return this.write(1, "texts_erased");
  }

  read = async (since: number, limit: number): Promise<readonly PuffinEvent[]> => {
    this.asked.push(since);
    if (this.down) throw new Error("no answer");
    return this.log.slice(since, since + limit);
  };
}

class Shelf implements EventShelf {
  readonly chunks = new Map<number, readonly PuffinEvent[]>();
  chunk = async (since: number) => this.chunks.get(since) ?? null;
  keep = async (since: number, events: readonly PuffinEvent[]) => void this.chunks.set(since, events);
  forget = async () => this.chunks.clear();
}

const holdsSecrets = (events: readonly PuffinEvent[]) =>
  events.some((event) => event.type !== "texts_erased" && JSON.stringify(event).includes("secret"));

test("H7: a log is read in pages up to where it is, and the next visit goes on from there", async () => {
  const server = new Server().write(2_300);
  const shelf = new Shelf();
  const log = new EventLog(server.read, shelf);
  await log.catchUp(2_300);
  assert.equal(log.now.value.state, "whole");
  assert.deepEqual(log.now.value.events, server.log);
  assert.deepEqual(server.asked, [0, 1000, 2000]);
  server.asked = [];
  const next = new EventLog(server.read, shelf);
  await next.catchUp(2_300);
  assert.deepEqual(next.now.value.events, server.log);
  assert.deepEqual(server.asked, [4 * chunkSize - 1], "only what no whole chunk holds");
});

test("live events are appended; a gap is read", async () => {
  const server = new Server().write(10);
  const log = new EventLog(server.read, new Shelf());
  await log.catchUp(10);
  const { events } = log.now.value;
  server.write(3);
  log.take(server.log.slice(10));
  assert.equal(log.now.value.events, events, "the same log, longer");
  server.write(5);
  log.take(server.log.slice(15));
  await log.catchUp(18);
  assert.deepEqual(log.now.value.events, server.log);
});

test("G9: nothing of what was erased stays, neither in the page nor in the browser", async () => {
  const server = new Server().write(1_200);
  const shelf = new Shelf();
  const log = new EventLog(server.read, shelf);
  await log.catchUp(1_200);
  assert.ok(holdsSecrets(log.now.value.events));
  server.erase();
  log.take(server.log.slice(-1));
  await log.catchUp(1_201);
  assert.equal(log.now.value.events.length, 1_201);
  assert.ok(!holdsSecrets(log.now.value.events));
  assert.ok(![...shelf.chunks.values()].some(holdsSecrets));
});

test("G9: an erasure while nobody looked reaches what the browser kept", async () => {
  const server = new Server().write(1_200);
  const shelf = new Shelf();
  await new EventLog(server.read, shelf).catchUp(1_200);
  server.erase().write(20);
  const log = new EventLog(server.read, shelf);
  await log.catchUp(1_221);
  assert.ok(!holdsSecrets(log.now.value.events.slice(0, 1_200)));
  assert.ok(!holdsSecrets([...shelf.chunks.values()].flat()));
  assert.equal(log.now.value.state, "whole");
});

test("G9: an erasure between two pages of one reading is heeded", async () => {
  const server = new Server().write(1_500);
  const reads = server.read;
  const log = new EventLog(async (since, limit) => {
    const page = await reads(since, limit);
    if (server.asked.length === 1) server.erase();
    return page;
  }, new Shelf());
  await log.catchUp(1_500);
  assert.equal(log.now.value.events.length, 1_501);
  assert.ok(!holdsSecrets(log.now.value.events));
});

test("a log that the server no longer has is not gone on with", async () => {
  const server = new Server().write(1_100);
  const shelf = new Shelf();
  await new EventLog(server.read, shelf).catchUp(1_100);
  const restored = new Server().write(1_050);
  restored.log = restored.log.map((event) => ({ ...event, command: `other ${event.seq}` }));
  const log = new EventLog(restored.read, shelf);
  await log.catchUp(1_050);
  assert.deepEqual(log.now.value.events, restored.log);
});

test("without an answer it is said, and tried again from where it was", async () => {
  const server = new Server().write(1_500);
  const log = new EventLog(server.read, new Shelf());
  server.down = true;
  await log.catchUp(1_500);
  assert.equal(log.now.value.state, "unread");
  server.down = false;
  await log.catchUp(1_500);
  assert.equal(log.now.value.state, "whole");
  assert.equal(log.now.value.events.length, 1_500);
});
