import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { changeBetween } from "../../src/model/text_change.js";
import { board, card } from "./boards.js";

const start = () => board([{ ...card("a", "to_do"), description: "Ask", text_seqs: { description: 4 } }]);
const change = (read_at: number, from: string, to: string) =>
  ({
    type: "change_text",
    doc: "card/a/description",
    read_at,
    changes: [changeBetween(from, to)],
  }) as unknown as Command;
const happened = (seq: number, from: string, to: string) =>
  ({
    seq,
    at: "2026-11-22T18:00:00.000Z",
    by: "coach",
    client: "client-of-coach",
    command: "c",
    type: "text_changed",
    doc: "card/a/description",
    changes: [changeBetween(from, to)],
  }) as unknown as PuffinEvent;

test("T2: words show at once where nobody else wrote meanwhile", () => {
  const said = predict(start(), change(4, "Ask", "Ask Ada"), "learner", 0);
  assert.ok("events" in said && said.events[0]);
  const after = apply(start(), said.events[0]);
  assert.equal(after.cards.get("a")?.description, "Ask Ada");
  assert.equal(after.cards.get("a")?.text_seqs.description, 4);
});

test("T2: where others wrote meanwhile the server finds the place, and nothing is refused here", () => {
  assert.deepEqual(predict(start(), change(3, "As", "As Ada"), "learner", 0), { events: [] });
});

test("T2: an event brings the text to its new wording and tells its seq", () => {
  const before = start();
  const after = apply(before, happened(before.seq + 1, "Ask", "Ask 😀"));
  assert.equal(after.cards.get("a")?.description, "Ask 😀");
  assert.equal(after.cards.get("a")?.text_seqs.description, before.seq + 1);
});

test("T1: an event that does not fit means that this is not the fold of the log", () => {
  assert.throws(() => apply(start(), happened(11, "Another text", "x")));
});

test("T5: not from a seat that looks on, not on an archived card", () => {
  const archived = { by: "learner", at: "2026-11-22T18:00:00.000Z", reason: null };
  const shelf = board([{ ...card("a", "to_do"), archived }]);
  assert.ok("rejection" in predict(shelf, change(4, "", "x"), "learner", 0));
});
