import assert from "node:assert/strict";
import { test } from "node:test";
import { confidenceCalibration, keptAtConfidence, promisesKept, usualConfidence } from "../../src/model/figures.js";
import { aPromise } from "./sessions_support.js";

const promises = (
  [
    [8, "kept"],
    [9, "kept"],
    [7, "kept"],
    [6, "not_kept"],
    [9, "late"],
    [5, "kept"],
    [8, "kept"],
    [4, "not_kept"],
    [7, "kept"],
    [8, "renegotiated"],
    [3, "dropped_agreed"],
    [10, "open"],
  ] as const
).map(([confidence, state], index) => aPromise(`p${index}`, { confidence, state }));

test("O6 promises: kept 6 of 9; renegotiated, dropped and open ones do not count", () => {
  const kept = promisesKept(promises);
  assert.deepEqual([kept.count, kept.of], [6, 9]);
  assert.equal(kept.share?.toFixed(4), "0.6667");
});

test("O6 promises: confidence calibration is 0.2056", () => {
  assert.equal(confidenceCalibration(promises)?.toFixed(4), "0.2056");
});

test("nothing told yet is no figure, not a zero", () => {
  const open = [aPromise("p", { confidence: 9 })];
  assert.deepEqual(promisesKept(open), { count: 0, of: 0, share: null });
  assert.equal(confidenceCalibration(open), null);
  assert.equal(usualConfidence(open), null);
});

test("the mirror speaks of the confidence given most often", () => {
  const own = [...promises, aPromise("more", { confidence: 9, state: "not_kept" })];
  assert.equal(usualConfidence(own), 9);
  assert.deepEqual(keptAtConfidence(own, 9), { count: 1, of: 3, share: 1 / 3 });
});
