import assert from "node:assert/strict";
import { test } from "node:test";
import { engagementFigures, promiseFigures } from "../../src/model/engagement_figures.js";
import { besideWords, confidenceWords, countWords, shareWords } from "../../src/ui/figures/figure_words.js";
import { aCard, anEngagement, aPromise, aSession, engaged } from "../model/sessions_support.js";

/** O6 of the domain, with what got in the way. */
const promises = (
  [
    [8, "kept"],
    [9, "kept"],
    [7, "kept"],
    [6, "not_kept", "avoided"],
    [9, "late", "underestimated"],
    [5, "kept"],
    [8, "kept"],
    [4, "not_kept", "avoided"],
    [7, "kept"],
    [8, "renegotiated"],
    [3, "dropped_agreed"],
    [10, "open"],
  ] as const
).map(([confidence, state, reason = null], index) => aPromise(`p${index}`, { confidence, state, reason }));

test("O6 promises kept are told with their counts, and what stands beside them", () => {
  const figures = promiseFigures(promises);
  assert.equal(shareWords(figures.kept), "6 of 9 (67 %)");
  const beside = "1 late, 2 not kept, 1 open, 1 renegotiated before the day, 1 dropped by agreement";
  assert.equal(besideWords(figures), beside);
  assert.deepEqual(figures.reasons, [
    ["avoided", 2],
    ["underestimated", 1],
  ]);
});

test("O6 each confidence is told by its counts, never by a number alone", () => {
  const { byConfidence } = promiseFigures(promises);
  assert.deepEqual(
    byConfidence.map((one) => [one.confidence, countWords(one.kept)]),
    [
      [4, "0 of 1"],
      [5, "1 of 1"],
      [6, "0 of 1"],
      [7, "2 of 2"],
      [8, "2 of 2"],
      [9, "1 of 2"],
    ],
  );
  const nines = byConfidence[5];
  assert.ok(nines);
  assert.equal(confidenceWords(nines, { kind: "own" }), "Your nines were kept 1 of 2.");
  assert.equal(confidenceWords(nines, { kind: "one", name: "Rea" }), "The nines of Rea were kept 1 of 2.");
  assert.equal(confidenceWords(nines, { kind: "several" }), "Nines were kept 1 of 2.");
});

test("below five there is no share, only counts", () => {
  assert.equal(shareWords({ count: 3, of: 4, share: 0.75 }), "3 of 4");
  assert.equal(shareWords({ count: 3, of: 5, share: 0.6 }), "3 of 5 (60 %)");
});

test("H15 deliverables, sessions and own ideas are counted as the server counts them", () => {
  const engagement = anEngagement({
    sessions: [aSession("s1", { state: "closed" }), aSession("s2", { state: "cancelled" }), aSession("s3")],
  });
  engagement.contract.terms.deliverables = [
    { id: "list", what: "A list", goal: null },
    { id: "hour", what: "An hour", goal: null },
    { id: "none", what: "Nothing yet", goal: null },
  ];
  const agreed = [{ by: "lou", at: "2026-03-02T09:00:00.000Z" }];
  const archived = { at: "2026-03-02T09:00:00.000Z", by: "rea", reason: "" };
  const rea = { owner: "rea", proposed_by: "rea", agreed };
  const board = engaged(engagement, [
    aCard("c1", { ...rea, deliverable: "list", column: "done" }),
    aCard("c2", { ...rea, deliverable: "list", column: "done", archived }),
    aCard("c3", { ...rea, proposed_by: "lou", deliverable: "hour", column: "done" }),
    aCard("c4", { ...rea, agreed: [], deliverable: "hour" }),
    aCard("c5", { ...rea, owner: "lou" }),
  ]);
  const figures = engagementFigures(board, engagement);
  assert.deepEqual(
    figures.deliverables.map((one) => countWords(one.done)),
    ["1 of 1", "1 of 2", "0 of 0"],
  );
  assert.equal(countWords(figures.delivered), "1 of 3");
  assert.equal(countWords(figures.sessionsHeld), "1 of 3");
  assert.equal(countWords(figures.ownership), "2 of 3");
});
