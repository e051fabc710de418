import assert from "node:assert/strict";
import { test } from "node:test";
import { asksOf, movesOf, standing, stopOf } from "../../src/ui/select/moves_of_many.js";
import { between, Selection } from "../../src/ui/select/selection.js";
import { aBoard, aCard, ids, lanes, person } from "./cards.js";

const order = ["a", "b", "c", "d", "e"];
const pair = aBoard([person("ann", "coach"), person("ben", "coachee")]);
const ben = { participant: "ben", seat: "coachee" as const, name: "Ben" };

test("a range is both ends and all between, whichever comes first", () => {
  assert.deepEqual(between(order, "b", "d"), ["b", "c", "d"]);
  assert.deepEqual(between(order, "d", "b"), ["b", "c", "d"]);
  assert.deepEqual(between(order, "gone", "c"), ["c"]);
  assert.deepEqual(between(order, "b", "gone"), []);
});

test("a card is taken up and left; a range begins where the last one was taken; going back makes it smaller", () => {
  const selection = new Selection();
  selection.toggle("b");
  selection.extend(order, "d");
  assert.deepEqual([...selection.cards.value], ["b", "c", "d"]);
  selection.extend(order, "c");
  assert.deepEqual([...selection.cards.value], ["b", "c"]);
  selection.toggle("b");
  assert.deepEqual([...selection.cards.value], ["c"]);
});

test("a range without a beginning begins where the hand is", () => {
  const selection = new Selection();
  selection.extend(order, "c", "b");
  assert.deepEqual([...selection.cards.value], ["b", "c"]);
});

test("clearing says whether there was anything, and ends the taps", () => {
  const selection = new Selection();
  assert.equal(selection.clear(), false);
  selection.tapping.value = true;
  assert.equal(selection.any.value, true);
  assert.equal(selection.clear(), true);
  assert.equal(selection.any.value, false);
});

test("cards that were put away meanwhile are not acted on; the others come in the order of the board", () => {
  const board = lanes({ to_do: ["a", "b"], in_progress: ["c"] });
  assert.deepEqual(ids(standing(board, ["c", "gone", "a"])), ["a", "c"]);
});

test("C3 twenty cards move in one act; one more is refused before anything happens", () => {
  const many = Array.from({ length: 21 }, (_, index) => aCard(`c${index}`));
  assert.equal(stopOf(pair, ben, many.slice(1), "in_progress"), null);
  assert.deepEqual(stopOf(pair, ben, many, "in_progress"), { kind: "too_many", count: 21 });
});

test("C9 all must have the step, and verifying stays an act of its own for each", () => {
  const [doing, open] = [aCard("d", { column: "in_progress" }), aCard("o")];
  assert.deepEqual(stopOf(pair, ben, [doing, open], "verify"), { kind: "not_a_step", cards: [open] });
  const checked = aCard("v", { column: "verify" });
  assert.deepEqual(stopOf(pair, ben, [checked], "done"), { kind: "one_by_one", cards: [checked] });
});

test("each card lands below the one before, the first below the card that stays", () => {
  const board = lanes({ to_do: ["a", "b", "c", "d"] });
  const wish = { cards: ["d", "b"], to: "to_do" as const, after: "b" };
  assert.deepEqual(
    movesOf(pair, ben, board, wish).map(({ card, after }) => [card, after]),
    [
      ["b", "a"],
      ["d", "b"],
    ],
  );
});

test("C9 words go with the cards that need them, and only with those", () => {
  const shown = aCard("s", { column: "in_progress", evidence: ["seen"] });
  const bare = aCard("t", { column: "in_progress" });
  const board = { ...lanes({}), in_progress: [shown, bare] };
  assert.deepEqual([...asksOf(pair, ben, [shown, bare], "verify")], ["evidence"]);
  const moves = movesOf(pair, ben, board, { cards: ["s", "t"], to: "verify", after: null }, { evidence: "a list" });
  assert.deepEqual(
    moves.map((move) => move.evidence),
    [undefined, "a list"],
  );
});
