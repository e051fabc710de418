import assert from "node:assert/strict";
import { test } from "node:test";
import { finishedIn } from "../../src/model/celebration.js";
import { newContract } from "../../src/model/fold_contract.js";
import { isFar } from "../../src/model/promises.js";
import { lineTurn } from "../../src/model/step_lines.js";
import { aCard, anEngagement, aSession, at, engaged } from "./sessions_support.js";

function written(...by: string[]) {
  const notes = by.map((who, index) => ({ step: "retro" as const, by: who, at: at(10, index), text: "A line" }));
  return lineTurn(aSession("s", { attendees: ["lou", "rea"], notes }), "retro", 2);
}

test("S11: the next question comes when both have written to this one", () => {
  assert.deepEqual([written().question, written().waitsFor], [0, ["lou", "rea"]]);
  assert.deepEqual([written("rea").question, written("rea").waitsFor], [0, ["lou"]]);
  assert.deepEqual([written("rea", "lou").question, written("rea", "lou").waitsFor], [1, ["lou", "rea"]]);
});

test("S11: after the last question nobody is waited for, and its question stays", () => {
  const over = written("rea", "lou", "lou", "rea");
  assert.deepEqual([over.over, over.question, over.waitsFor], [true, 1, []]);
});

test("S11: one who is away holds nobody up, and lines of other steps do not count", () => {
  assert.equal(written("rea", "rea").question, 1);
  const notes = [{ step: "celebrate" as const, by: "rea", at: at(10), text: "Proud" }];
  assert.equal(lineTurn(aSession("s", { attendees: ["rea"], notes }), "retro", 2).lines.length, 0);
});

const contract = { ...newContract(), terms: { ...newContract().terms, start: "2026-03-02" } };
const goal = (id: string, status: "adopted" | "achieved") => ({
  id,
  title: `Goal ${id}`,
  why: "",
  org_goal: "",
  learning_intent: "",
  owner: "rea",
  proposed_by: "rea",
  adopted_at: at(2),
  contract_goal: null,
  target_date: null,
  status,
  result: "",
});

test("celebrated is what was done since the contract began, goal by goal, on the archive shelf too", () => {
  const engagement = anEngagement({ contract, goals: [goal("g1", "adopted"), goal("g2", "achieved")] });
  const done = { column: "done", goal: "g1" } as const;
  const cards = [
    aCard("late", { ...done, finished_at: at(9) }),
    aCard("shelf", { ...done, finished_at: at(5), archived: { by: "rea", at: at(8), reason: null } }),
    aCard("before", { ...done, finished_at: "2026-03-01T23:00:00.000Z" }),
    aCard("free", { column: "done", finished_at: at(6) }),
    aCard("open", { column: "in_progress", goal: "g1" }),
  ];
  assert.deepEqual(
    finishedIn(engaged(engagement, cards)).map((one) => [one.goal?.id ?? null, one.cards.map((card) => card.id)]),
    [
      ["g1", ["shelf", "late"]],
      ["g2", []],
      [null, ["free"]],
    ],
  );
});

test("a day is far from the fifteenth day on, in the engagement's zone", () => {
  const now = Date.parse("2026-03-10T23:30:00.000Z");
  assert.equal(isFar(anEngagement(), "2026-03-24", now), false);
  assert.equal(isFar(anEngagement(), "2026-03-25", now), true);
  const tokyo = anEngagement({ intent: { ...anEngagement().intent, time_zone: "Asia/Tokyo" } });
  assert.equal(isFar(tokyo, "2026-03-25", now), false, "it is the 11th there already");
});
