import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStop, previousStop, promptFor, walkOf } from "../../src/ui/review/walk.js";
import { lanes } from "./cards.js";

const day = (n: number) => `2026-03-0${n}T09:00:00.000Z`;
const entered = { v1: day(4), v2: day(2), p1: day(3), t1: day(5), t2: day(1) };
const board = lanes({ to_do: ["t1", "t2"], in_progress: ["p1"], verify: ["v1", "v2"], done: ["x"] }, entered);
const order = ["v2", "v1", "p1", "t2", "t1"];

test("the review walks Verify, In Progress, To Do, each oldest first, and leaves Done alone", () => {
  assert.deepEqual(
    walkOf(board).map((stop) => stop.card),
    order,
  );
});

test("an empty column is one stop: its question is asked all the same", () => {
  const walk = walkOf(lanes({ to_do: ["t1"] }));
  assert.deepEqual(
    walk.map((stop) => [stop.column, stop.card]),
    [
      ["verify", null],
      ["in_progress", null],
      ["to_do", "t1"],
    ],
  );
});

test("next and back go through the whole walk and end at its ends", () => {
  let stop = walkOf(board)[0];
  const seen = new Set<string>();
  const cards: Array<string | null> = [];
  while (stop) {
    cards.push(stop.card);
    if (stop.card) seen.add(stop.card);
    stop = nextStop(board, stop, seen) ?? undefined;
  }
  assert.deepEqual(cards, order);
  assert.deepEqual(previousStop(board, { column: "verify", card: "v1" }), { column: "verify", card: "v2" });
  assert.equal(previousStop(board, { column: "verify", card: "v2" }), null);
});

test("when the card in focus was verified, the next one not looked at follows", () => {
  const after = lanes({ to_do: ["t1", "t2"], in_progress: ["p1"], verify: ["v1"], done: ["v2"] }, entered);
  assert.deepEqual(nextStop(after, { column: "verify", card: "v2" }, new Set(["v2"])), {
    column: "verify",
    card: "v1",
  });
  const empty = lanes({ to_do: ["t1"], in_progress: ["p1"], verify: [], done: ["v1"] }, entered);
  assert.deepEqual(nextStop(empty, { column: "verify", card: "v1" }, new Set(["v1"])), {
    column: "in_progress",
    card: "p1",
  });
});

test("when the last card left the board, the walk is over", () => {
  assert.equal(nextStop(lanes({}), { column: "to_do", card: "t1" }, new Set(["t1"])), null);
});

test("both screens ask the same question of the same card", () => {
  assert.equal(promptFor(["a", "b", "c"], 4), "b");
  assert.equal(promptFor(["a", "b", "c"], null), "a");
  assert.equal(promptFor([], 3), "");
});
