import assert from "node:assert/strict";
import { test } from "node:test";
import type { Engagement, Goal } from "../../../protocol/ts/messages.js";
import { type BoardState, stateOf } from "../../src/model/board.js";
import { goalNumber, goalOfDeliverable, planOf } from "../../src/model/plan.js";
import type { Card } from "../../src/ui/types.js";
import { aBoard, aCard, ids } from "../ui/cards.js";

function aGoal(id: string, part: Partial<Goal> = {}): Goal {
  return {
    id,
    title: id,
    why: "",
    org_goal: "",
    learning_intent: "",
    owner: "ben",
    proposed_by: "ben",
    adopted_at: null,
    contract_goal: null,
    target_date: null,
    status: "adopted",
    result: "",
    ...part,
  };
}

/** Two signed goals; the first one is promised a talk and a plan, nobody in particular a summary. */
function engaged(goals: Goal[]): Engagement {
  const deliverables = [
    { id: "talk", what: "A talk", goal: 0 },
    { id: "plan", what: "A plan", goal: 0 },
    { id: "summary", what: "A summary", goal: null },
  ];
  return { goals, contract: { terms: { goals: ["Ask more", "Plan better"], deliverables } } } as unknown as Engagement;
}

function board(cards: Card[]): BoardState {
  return stateOf({ ...aBoard([]), cards }, 0);
}

test("a deliverable stands under the goal that serves the same signed goal, with its cards", () => {
  const plan = planOf(
    board([aCard("c1", { deliverable: "talk", goal: "g1" })]),
    engaged([aGoal("g1", { contract_goal: 0 })]),
  );
  const [talk, other] = plan.goals[0]?.deliverables ?? [];
  assert.deepEqual(ids(talk?.cards ?? []), ["c1"]);
  assert.equal(talk?.uncovered, false);
  assert.equal(other?.uncovered, true);
});

test("a signed goal without a goal is offered, and one whose goal was dropped is offered again", () => {
  const signed = (goals: Goal[]) => planOf(board([]), engaged(goals)).signed.map((one) => one.index);
  assert.deepEqual(signed([]), [0, 1]);
  assert.deepEqual(signed([aGoal("g1", { contract_goal: 0 })]), [1]);
  assert.deepEqual(signed([aGoal("g1", { contract_goal: 0, status: "dropped" })]), [0, 1]);
  assert.deepEqual(signed([aGoal("g1", { contract_goal: 0, status: "achieved" })]), [1]);
});

test("a card that serves a goal without a deliverable stands under the goal itself", () => {
  const plan = planOf(board([aCard("c1", { goal: "g1" })]), engaged([aGoal("g1", { contract_goal: 1 })]));
  assert.deepEqual(ids(plan.goals[0]?.cards ?? []), ["c1"]);
});

test("a card of a shared deliverable that names no goal stands once", () => {
  const goals = [aGoal("g1", { contract_goal: 0 }), aGoal("g2", { contract_goal: 0 })];
  const plan = planOf(
    board([aCard("c1", { deliverable: "talk" }), aCard("c2", { deliverable: "talk", goal: "g2" })]),
    engaged(goals),
  );
  assert.deepEqual(
    plan.goals.map((one) => ids(one.deliverables[0]?.cards ?? [])),
    [["c1"], ["c2"]],
  );
});

test("cards outside the contract have a shelf, cards without a word another, archived ones none", () => {
  const cards = [
    aCard("c1", { outside_contract: "Asked for by the team" }),
    aCard("c2"),
    aCard("c3", { archived: { at: "2026-03-01T09:00:00.000Z", by: "ann", reason: "", from: "to_do" } as never }),
    aCard("c4", { deliverable: "summary" }),
    aCard("c5", { goal: "gone" }),
  ];
  const plan = planOf(board(cards), engaged([]));
  assert.deepEqual(ids(plan.outside), ["c1"]);
  assert.deepEqual(ids(plan.unlinked), ["c2", "c5"]);
  assert.deepEqual(ids(plan.whole[0]?.cards ?? []), ["c4"]);
});

test("a deliverable names its goal when only one living goal serves it", () => {
  const one = aGoal("g1", { contract_goal: 0 });
  assert.equal(goalOfDeliverable(engaged([one]), "talk"), "g1");
  assert.equal(goalOfDeliverable(engaged([one, aGoal("g2", { contract_goal: 0 })]), "talk"), null);
  assert.equal(goalOfDeliverable(engaged([one]), "summary"), null);
  assert.equal(goalOfDeliverable(engaged([{ ...one, status: "dropped" }]), "talk"), null);
  assert.equal(goalNumber(engaged([one]), "g1"), 1);
  assert.equal(goalNumber(engaged([one]), null), 0);
});
