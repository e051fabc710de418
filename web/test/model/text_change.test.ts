import assert from "node:assert/strict";
import { test } from "node:test";
import vectors from "../../../protocol/examples/text_changes.json";
import { applyChange, changeBetween, mapChange, type TextChange } from "../../src/model/text_change.js";

type Vector = readonly [string, TextChange, TextChange, TextChange, TextChange, string, string];

/** Without empty and divided pieces. */
const inShort = (change: TextChange) => mapChange(change, kept(change), false);
const kept = (change: TextChange): TextChange => {
  const length = change.reduce<number>((sum, piece) => sum + (typeof piece === "number" ? piece : piece[0]), 0);
  return length === 0 ? [] : [length];
};

test("T1 T2: changes meet as in the shared vectors", () => {
  const all = vectors.vectors as unknown as readonly Vector[];
  assert.ok(all.length >= 2000);
  for (const [before, a, b, aAfterB, bAfterA, withA, withBoth] of all) {
    assert.deepEqual(inShort(mapChange(a, b, false)), inShort(aAfterB));
    assert.deepEqual(inShort(mapChange(b, a, true)), inShort(bAfterA));
    assert.equal(applyChange(before, a), withA);
    assert.equal(applyChange(applyChange(before, b) ?? "", mapChange(a, b, false)), withBoth);
    assert.equal(applyChange(applyChange(before, a) ?? "", mapChange(b, a, true)), withBoth);
  }
});

test("T1: a change for another text, or through a surrogate pair, does nothing", () => {
  const misfits: TextChange[] = [[5], [7], [6, [1]], [], [2, [0, "x"], 4], [1, [1], 4]];
  for (const change of misfits) assert.equal(applyChange("a😀b\nc", change), null);
  assert.throws(() => mapChange([3], [2], false));
});

test("T4: what lies between two texts is one replacement that never cuts a pair", () => {
  assert.deepEqual(changeBetween("one two three", "one 2 three"), [4, [3, "2"], 6]);
  assert.deepEqual(changeBetween("a😀b", "a😁b"), [1, [2, "😁"], 1]);
  assert.deepEqual(changeBetween("😀", "😀😀"), [2, [0, "😀"]]);
  assert.deepEqual(changeBetween("aa", "aaa"), [2, [0, "a"]]);
  assert.deepEqual(changeBetween("same", "same"), [4]);
  assert.deepEqual(changeBetween("", ""), []);
  assert.deepEqual(changeBetween("x", ""), [[1]]);
  assert.deepEqual(changeBetween("a", "a\nb\n"), [1, [0, "", "b", ""]]);
});
