import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import plain from "../../../protocol/examples/fold.json";
import engagement from "../../../protocol/examples/fold_engagement.json";
import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, type Settings } from "../../src/model/board.js";
import { inverseOf } from "../../src/model/undo.js";
import { firstEvents, type Journal, journalAfter, noDeeds } from "../../src/model/undo_journal.js";
import { journalOf } from "../../src/model/undo_rebuild.js";

// The journal read from whole logs: every kind of act the examples know.

const logs = [plain, engagement].map(({ events }) => events as unknown as PuffinEvent[]);
const schema = JSON.parse(readFileSync(new URL("../../../protocol/protocol.schema.json", import.meta.url), "utf8"));
const command = new Ajv2020({ strict: false, allErrors: true, formats: {} })
  .addSchema(schema, "p")
  .compile({ $ref: "p#/$defs/Command" });

/** Each act of a log with the board before and after it. */
function actsOf(log: readonly PuffinEvent[]): { events: PuffinEvent[]; before: BoardState; after: BoardState }[] {
  const columns = { to_do: [], in_progress: [], verify: [], done: [] };
  let state: BoardState = { seq: 0, settings: {} as Settings, cards: new Map(), columns };
  const acts: { events: PuffinEvent[]; before: BoardState; after: BoardState }[] = [];
  for (const event of log) {
    const last = acts.at(-1);
    const before = state;
    state = apply(state, event);
    if (last?.events[0]?.command === event.command && last.events[0].client === event.client) {
      last.events.push(event);
      last.after = state;
    } else acts.push({ events: [event], before, after: state });
  }
  return acts;
}

const longId = "3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8";

/** The examples use short ids for what a client makes under long ones. */
function withLongId(back: Command): Command {
  if (back.type === "add_point") return { ...back, point: longId };
  return back.type === "add_measure" ? { ...back, measure: longId } : back;
}

test("C22 every act of the examples has an opposite the protocol knows, or a reason why not", () => {
  const turned = new Set<string>();
  for (const { events, before, after } of logs.flatMap(actsOf)) {
    const you = events[0]?.by ?? "";
    const journal = journalAfter(noDeeds, before, events);
    const deed = journal.deeds.at(-1);
    if (!deed) continue;
    const newId = () => longId;
    const at = Date.parse(events[0]?.at ?? "");
    const back = inverseOf(deed, journal, { now: after, you, at, reason: "Taken back", newId }, after.seq);
    if (!Array.isArray(back)) continue;
    assert.ok(back.length > 0);
    for (const one of back.map(withLongId)) {
      assert.ok(command(one), `${JSON.stringify(one)}: ${JSON.stringify(command.errors?.[0])}`);
    }
    for (const event of firstEvents(deed)) turned.add(event.type);
  }
  for (const type of [
    "card_added",
    "goal_added",
    "measure_added",
    "session_planned",
    "contract_edited",
    "policies_set",
  ]) {
    assert.ok(turned.has(type), `${type}, of ${[...turned]}`);
  }
});

test("C22 the journal read from the log is the one that was kept while it grew", () => {
  for (const log of logs) {
    for (const you of new Set(log.map((event) => event.by))) {
      let kept: Journal = noDeeds;
      for (const { events, before } of actsOf(log)) {
        if (events[0]?.by === you) kept = journalAfter(kept, before, events);
      }
      assert.deepEqual(journalOf(log, you), { ...kept, seq: log.length });
    }
  }
});
