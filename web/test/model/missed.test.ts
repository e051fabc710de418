import assert from "node:assert/strict";
import { test } from "node:test";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { sinceText } from "../../src/languages/en/since.js";
import { missedIn } from "../../src/model/missed.js";
import { aCard, anEngagement, aPromise, at, engaged } from "./sessions_support.js";

const board = engaged(anEngagement({ commitments: [aPromise("p1", { card: "c2" })] }), [
  aCard("c1", { column: "verify" }),
  aCard("c2"),
]);

let seq = 0;
function event(by: string, type: PuffinEvent["type"], fields: object): PuffinEvent {
  seq += 1;
  return { seq, at: at(4), by, client: "tab-of-somebody", command: `k${seq}`, type, ...fields } as PuffinEvent;
}

test("what others did is counted and gathered by card, the last touched first; own deeds are not told", () => {
  const missed = missedIn(
    board,
    [
      event("lou", "card_moved", { card: "c1", from: "to_do", to: "in_progress" }),
      event("lou", "card_moved", { card: "c1", from: "in_progress", to: "verify" }),
      event("rea", "comment_added", { card: "c1" }),
      event("lou", "comment_added", { card: "c2" }),
      event("lou", "commitment_settled", { commitment: "p1" }),
      event("lou", "point_added", { measure: "m1" }),
    ],
    "rea",
  );
  assert.deepEqual(
    [...missed.counts],
    [
      ["moved", 2],
      ["commented", 1],
      ["settled", 1],
      ["measured", 1],
    ],
  );
  assert.deepEqual(
    missed.cards.map(({ card, deeds }) => [card.id, deeds.map((one) => one.deed)]),
    [
      ["c2", ["commented", "settled"]],
      ["c1", ["moved"]],
    ],
  );
  assert.deepEqual(missed.others, [{ by: "lou", deed: "measured" }]);
});

test("who wrote in a text, letter by letter, changed the card once", () => {
  const written = (by: string, card: string) => event(by, "text_changed", { doc: `card/${card}/why`, changes: [] });
  const missed = missedIn(
    board,
    [written("lou", "c1"), written("lou", "c1"), written("rea", "c1"), written("lou", "c2")],
    "rea",
  );
  assert.deepEqual([...missed.counts], [["edited", 2]]);
  assert.deepEqual(
    missed.cards.map(({ card }) => card.id),
    ["c2", "c1"],
  );
});

test("a card put elsewhere in its column, an inspection and a card nobody has any more are not told", () => {
  const missed = missedIn(
    board,
    [
      event("lou", "card_moved", { card: "c1", from: "verify", to: "verify" }),
      event("lou", "card_inspected", { card: "c1" }),
    ],
    "rea",
  );
  assert.equal(missed.counts.size, 0);
  assert.equal(missed.cards.length, 0);
});

test("the line says one and many in words", () => {
  const { counts, line } = sinceText;
  assert.equal(
    line([counts.moved(1), counts.commented(2), counts.blocked(1)]),
    "Since you were here: 1 move, 2 comments, 1 blocker.",
  );
});

test("thanks and answered questions are told; a question opened again is not", () => {
  const missed = missedIn(
    board,
    [
      event("lou", "card_thanked", { card: "c1", text: "It helped" }),
      event("lou", "comment_answered", { card: "c2", comment: "m1", answered: true }),
      event("lou", "comment_answered", { card: "c2", comment: "m1", answered: false }),
    ],
    "rea",
  );
  assert.deepEqual(
    [...missed.counts],
    [
      ["thanked", 1],
      ["answered", 1],
    ],
  );
});
