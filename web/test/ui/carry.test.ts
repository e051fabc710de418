import assert from "node:assert/strict";
import { test } from "node:test";
import { type Carry, placeIn, preview, step } from "../../src/ui/drag/carry.js";
import { ids, lanes } from "./cards.js";

const board = lanes({ to_do: ["a", "b", "c"], in_progress: ["d", "e"] });
const held = (part: Partial<Carry>): Carry => ({ card: "b", by: "keys", column: "to_do", after: "a", ...part });

test("a card held by keys is shown where it would land, and the lanes stay as they are", () => {
  const shown = preview(board, held({ column: "in_progress", after: "d" }));
  assert.deepEqual(ids(shown.to_do), ["a", "c"]);
  assert.deepEqual(ids(shown.in_progress), ["d", "b", "e"]);
  assert.deepEqual(ids(board.to_do), ["a", "b", "c"]);
  assert.equal(shown.verify, board.verify, "a lane without a change is the same object");
});

test("a neighbour that left the column meanwhile means the bottom", () => {
  assert.deepEqual(ids(preview(board, held({ column: "in_progress", after: "gone" })).in_progress), ["d", "e", "b"]);
});

test("a card that somebody archived is not shown", () => {
  assert.equal(preview(board, held({ card: "gone" })), board);
});

test("arrows carry up and down to both ends and no further", () => {
  const top = step(board, held({}), "up");
  assert.equal(top.after, null);
  assert.equal(step(board, top, "up"), top);
  const low = step(board, held({}), "down");
  assert.equal(low.after, "c");
  assert.equal(step(board, low, "down"), low);
});

test("arrows carry left and right at the same height, and stop at the walls", () => {
  const right = step(board, held({}), "right");
  assert.deepEqual([right.column, right.after], ["in_progress", "d"]);
  assert.equal(placeIn(board, right), 1);
  const back = step(board, right, "left");
  assert.deepEqual([back.column, back.after], ["to_do", "a"]);
  assert.equal(step(board, back, "left"), back);
  assert.deepEqual(
    step(board, held({ column: "verify", after: null }), "right"),
    held({ column: "done", after: null }),
  );
});
