import assert from "node:assert/strict";
import { test } from "node:test";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply } from "../../src/model/board.js";
import { carriedOn } from "../../src/model/renewal.js";
import { reportFacts, textOrDraft, waitsForCoachee } from "../../src/model/report.js";
import { aGoal, aWholeTime, engagementOf } from "../ui/ending_support.js";
import { at } from "./sessions_support.js";

const event = (part: object): PuffinEvent =>
  ({ seq: 101, at: at(11), by: "rea", client: "tab", command: "1", ...part }) as PuffinEvent;
const cameBack = event({
  type: "card_moved",
  card: "c2",
  from: "verify",
  to: "in_progress",
  rank: "V",
  reason: "The totals are missing",
  evidence: null,
  verification: null,
});

const board = aWholeTime();
const facts = reportFacts(board, engagementOf(board), [cameBack]);

test("G11 the report counts what this contract came to, and leaves out what was before", () => {
  assert.deepEqual(
    facts.goals.map(({ goal, measures }) => [goal.id, measures.length]),
    [
      ["g1", 1],
      ["g2", 1],
    ],
  );
  assert.deepEqual(
    facts.deliverables.map(({ done, of }) => [done, of]),
    [
      [1, 1],
      [0, 1],
    ],
  );
  assert.deepEqual(
    facts.finished.map((card) => card.id),
    ["c1"],
  );
  assert.deepEqual([facts.kept.count, facts.kept.of], [1, 2]);
  assert.deepEqual(facts.reasons, [{ reason: "competing_priority", count: 1 }]);
});

test("G11 learned is what promises, reviews and shared reflections say", () => {
  assert.deepEqual(
    facts.learned.map((one) => one.text),
    ["Small is quicker", "Silence is thinking", "I wait longer"],
  );
});

test("G11 what did not work yet: promises not kept, and cards that came back with their reason", () => {
  assert.deepEqual(
    facts.notKept.map((one) => one.promise.id),
    ["k2"],
  );
  assert.deepEqual(
    facts.returned.map(({ card, reason }) => [card.id, reason]),
    [["c2", "The totals are missing"]],
  );
});

test("G11 the coachee comes first, then everybody writes", () => {
  assert.equal(waitsForCoachee(board.settings), true);
  const byCoachee = apply(board, event({ type: "report_edited", set: { results: "I ask first now" } }));
  assert.equal(waitsForCoachee(byCoachee.settings), false);
  assert.deepEqual(engagementOf(byCoachee).report.text_seqs, { results: 101 });
});

test("G11 a text that was emptied on purpose stays empty; one that nobody touched is drafted", () => {
  const emptied = apply(board, event({ type: "report_edited", set: { celebrated: "" } }));
  const { report } = engagementOf(emptied);
  assert.equal(textOrDraft(report, "celebrated", "Write questions"), "");
  assert.equal(textOrDraft(report, "results", "I ask first"), "I ask first");
});

test("G10 a renewal carries on what is open", () => {
  assert.deepEqual(carriedOn(board, engagementOf(board)), {
    goals: ["Rest"],
    closedGoals: ["Ask first"],
    deliverables: ["A walk a day"],
    doneDeliverables: ["A list of questions"],
  });
});

test("G10 a goal one still works on is open, and a proposal taken back closes none", () => {
  const engagement = engagementOf(board);
  const more = [...engagement.goals, aGoal("g4", { contract_goal: 0 })];
  assert.equal(carriedOn(board, { ...engagement, goals: more }).goals.length, 2);
  const taken = [aGoal("g5", { contract_goal: 1, adopted_at: null, status: "dropped" })];
  assert.equal(carriedOn(board, { ...engagement, goals: taken }).goals.length, 2);
});
