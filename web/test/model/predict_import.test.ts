import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, type BoardState, type ColumnId } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import type { ImportCard } from "../../src/model/predict_import.js";
import { board, card } from "./boards.js";

const now = Date.UTC(2025, 2, 4);

function brought(id: string, column: ColumnId, part: Partial<ImportCard> = {}): ImportCard {
  const empty = { description: "", done_when: [], owner: null, due: null, comments: [] };
  return { type: "import_card", card: id, column, title: `Card ${id}`, ...empty, ...part };
}

/** The board afterwards, or the code of the refusal. */
function after(state: BoardState, command: ImportCard, by = "coach"): BoardState | string {
  const answer = predict(state, command, by, now);
  if ("rejection" in answer) return answer.rejection.code;
  return answer.events.reduce((before, event, index) => apply(before, { ...event, seq: state.seq + index + 1 }), state);
}

function played(state: BoardState, command: ImportCard): BoardState {
  const next = after(state, command);
  assert.ok(typeof next !== "string", String(next));
  return next;
}

test("C23: a card comes in whole, at the bottom, and its clocks begin with the import", () => {
  const comments = [{ comment: "k", text: "Mia, 2026-03-02:\nGladly." }];
  const before = board([card("a", "done")]);
  const state = played(
    before,
    brought("b", "done", { description: "Old", done_when: ["Seen"], due: "2026-12-01", comments }),
  );
  assert.deepEqual(
    state.columns.done.map((one) => one.id),
    ["a", "b"],
  );
  const one = state.cards.get("b");
  const at = new Date(now).toISOString();
  assert.deepEqual([one?.description, one?.done_when, one?.due, one?.number], ["Old", ["Seen"], "2026-12-01", 2]);
  assert.deepEqual([one?.started_at, one?.finished_at, one?.proposed_by], [at, at, "coach"]);
  assert.deepEqual(one?.comments, [
    { id: "k", by: "coach", at, kind: "plain", answered: null, taken_back: null, text: comments[0]?.text },
  ]);
  assert.deepEqual(Object.keys(one?.text_seqs ?? {}), ["title", "place", "description", "done_when"]);
});

test("C23, W2, W8: limits hold, without an override", () => {
  const full = board(["a", "b", "c"].map((id) => card(id, "verify")));
  assert.equal(after(full, brought("d", "verify")), "wip_full");
  const mine = board([card("a", "in_progress", { owner: "learner" })], { person_limit: 1 });
  assert.equal(after(mine, brought("d", "in_progress", { owner: "learner" })), "person_wip_full");
  assert.notEqual(typeof after(mine, brought("d", "in_progress")), "string");
});

test("C23, C4, E3: an id is used once; who looks on brings nothing and owns nothing", () => {
  const here = board([card("a", "to_do")]);
  assert.equal(after(here, brought("a", "to_do")), "id_taken");
  assert.equal(after(here, brought("b", "to_do"), "watcher"), "not_permitted");
  assert.equal(after(here, brought("b", "to_do", { owner: "watcher" })), "not_found");
  const twice = ["one", "two"].map((text) => ({ comment: "k", text }));
  assert.equal(after(here, brought("b", "to_do", { comments: twice })), "id_taken");
});

test("C23, C14: a hard ready gate holds for what comes into In Progress", () => {
  const here = board([]);
  const policies = { ...here.settings.policies, ready_gate: "hard" as const };
  const gated = { ...here, settings: { ...here.settings, policies } };
  assert.equal(after(gated, brought("a", "in_progress", { owner: "coach" })), "not_ready");
  const ready = { owner: "coach", done_when: ["Seen"], first_step: "Look" };
  assert.notEqual(typeof after(gated, brought("a", "in_progress", ready)), "string");
});
