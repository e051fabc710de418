import assert from "node:assert/strict";
import { test } from "node:test";
import { agreedByBoth, moveName, needOf, swapTarget, verifiers, waysFrom } from "../../src/ui/acts/moves.js";
import { columnIds } from "../../src/ui/types.js";
import { aBoard, aCard, person } from "./cards.js";

const pair = aBoard([person("ann", "coach"), person("ben", "coachee"), person("eve", "observer")]);
const ann = { participant: "ann", seat: "coach" as const };

test("C9 there are six moves between columns and no others", () => {
  const ways = columnIds.flatMap((from) => waysFrom(from).map((to) => moveName(from, to)));
  assert.deepEqual(ways.sort(), ["deliver", "pull", "put_back", "reopen", "return", "verify"]);
  assert.equal(moveName("to_do", "done"), null);
  assert.equal(moveName("verify", "verify"), "place");
});

test("C9 a move asks for what it needs before it is sent", () => {
  const at = (column: (typeof columnIds)[number], part = {}) => aCard("c1", { column, owner: "ben", ...part });
  assert.equal(needOf(pair, ann, at("to_do"), "in_progress"), "nothing");
  assert.equal(needOf(pair, ann, at("in_progress"), "verify"), "evidence");
  assert.equal(needOf(pair, ann, at("in_progress", { evidence: ["seen"] }), "verify"), "nothing");
  assert.equal(needOf(pair, ann, at("verify"), "done"), "verification");
  assert.equal(needOf(pair, ann, at("verify", { owner: "ann" }), "done"), "not_own_card");
  assert.equal(needOf(pair, ann, at("verify"), "in_progress"), "reason");
  assert.equal(needOf(pair, ann, at("in_progress"), "to_do"), "reason");
  assert.equal(needOf(pair, ann, at("done"), "in_progress"), "reason");
  assert.equal(needOf(pair, ann, at("to_do"), "done"), "not_a_step");
  assert.equal(needOf(pair, { participant: "eve", seat: "observer" }, at("to_do"), "in_progress"), "not_your_seat");
});

test("solo practice lets the owner verify", () => {
  const solo = aBoard([person("ann", "coach")], { verify_policy: "self_with_evidence" });
  assert.equal(needOf(solo, ann, aCard("c1", { column: "verify", owner: "ann" }), "done"), "verification");
});

test("those who could verify are named: seated, of the pair, not the owner", () => {
  const board = aBoard([
    person("ann", "coach"),
    person("ben", "coachee"),
    person("old", "coachee", false),
    person("eve", "observer"),
  ]);
  assert.deepEqual(
    verifiers(board, aCard("c1", { owner: "ann" })).map((one) => one.id),
    ["ben"],
  );
});

test("W4 a swap sends the other card one step back", () => {
  assert.equal(swapTarget("in_progress"), "to_do");
  assert.equal(swapTarget("verify"), "in_progress");
  assert.equal(swapTarget("to_do"), null);
});

test("a card is dashed until coach and coachee have agreed; proposing is agreeing", () => {
  assert.equal(agreedByBoth(pair, aCard("c1", { proposed_by: "ann" })), false);
  assert.equal(agreedByBoth(pair, aCard("c1", { proposed_by: "ann", agreed: [{ by: "ben", at: "" }] })), true);
  assert.equal(agreedByBoth(pair, aCard("c1", { proposed_by: "ann", agreed: [{ by: "eve", at: "" }] })), false);
  assert.equal(
    agreedByBoth(aBoard([person("ann", "coach")]), aCard("c1")),
    true,
    "alone there is nobody to agree with",
  );
});
