import assert from "node:assert/strict";
import { test } from "node:test";
import type { Measure, MeasureTerms } from "../../../protocol/ts/messages.js";
import { decimalOf, spokenDecimal } from "../../src/model/decimal.js";
import { cut, elapsed, progress, standing } from "../../src/model/progress.js";

const terms: MeasureTerms = {
  name: "Questions asked",
  unit: "%",
  direction: "up",
  baseline: { date: "2026-01-13", value: "20" },
  target: { date: "2026-04-13", value: "60" },
  band: null,
};

function measured(values: string[], part: Partial<MeasureTerms> = {}): Measure {
  const points = values.map((value, day) => ({
    id: `p${day}`,
    date: `2026-02-0${day + 1}`,
    value,
    note: "",
    by: "ann",
  }));
  return { id: "m", goal: "g", terms: { ...terms, ...part }, points };
}

const near = (value: number) => Number(value.toFixed(4));

test("O7 from 20 to 60, now 44: 0.6 of the way", () => {
  assert.equal(progress("20", "60", "44"), 0.6);
});

test("O7 down from 9 to 3: 5, 2 and 10 are inside, beyond the target and beyond the start", () => {
  assert.equal(near(progress("9", "3", "5")), 0.6667);
  assert.equal(near(progress("9", "3", "2")), 1.1667);
  assert.equal(near(progress("9", "3", "10")), -0.1667);
  assert.deepEqual([1.1667, -0.1667, 0.5].map(cut), [1, 0, 0.5]);
});

test("O7 on 27 Feb half of the time from 13 Jan to 13 Apr is behind us", () => {
  assert.equal(elapsed("2026-01-13", "2026-04-13", "2026-02-27"), 0.5);
});

test("O7 elapsed is cut at both ends, and a target on the day of its baseline is due on that day", () => {
  assert.equal(elapsed("2026-01-13", "2026-04-13", "2026-01-01"), 0);
  assert.equal(elapsed("2026-01-13", "2026-04-13", "2026-06-01"), 1);
  assert.equal(elapsed("2026-01-13", "2026-01-13", "2026-01-12"), 0);
  assert.equal(elapsed("2026-01-13", "2026-01-13", "2026-01-13"), 1);
});

test("O7 the last point decides: at or ahead of time is on the way, behind it asks what would help", () => {
  assert.equal(standing(measured(["24", "40"]), "2026-02-27").onTheWay, true);
  assert.equal(standing(measured(["44", "39"]), "2026-02-27").onTheWay, false);
  assert.equal(standing(measured([]), "2026-02-27").onTheWay, null);
});

test("O7 what lies past the target or before the start is named", () => {
  const down = {
    direction: "down" as const,
    baseline: { ...terms.baseline, value: "9" },
    target: { ...terms.target, value: "3" },
  };
  assert.equal(standing(measured(["2"], down), "2026-02-27").beyond, "target");
  assert.equal(standing(measured(["10"], down), "2026-02-27").beyond, "start");
  assert.equal(standing(measured(["5"], down), "2026-02-27").beyond, null);
});

test("a measure that is held has a band instead of a way", () => {
  const held = { direction: "hold" as const, band: { lo: "3", hi: "5" } };
  assert.deepEqual(standing(measured(["5"], held), "2026-02-27"), {
    progress: null,
    elapsed: 0.5,
    onTheWay: true,
    beyond: null,
  });
  assert.equal(standing(measured(["5.1"], held), "2026-02-27").onTheWay, false);
});

test("a number is taken as people type it", () => {
  const typed = {
    "3,5": "3.5",
    "3.50": "3.50",
    "+4": "4",
    ",5": "0.5",
    "-.5": "-0.5",
    "1 200": "1200",
    "\u22122": "-2",
    "007": "7",
    "-0": "0",
    "4,": "4",
  };
  for (const [from, to] of Object.entries(typed)) assert.equal(decimalOf(from), to, from);
  for (const no of ["", "abc", "1.200,5", "1,2,3", "-", "1e3", "0.1234567", "1234567890123"]) {
    assert.equal(decimalOf(no), null, no);
  }
});

test("a number is said with the digits it was written with", () => {
  assert.equal(spokenDecimal("1200.50", "en"), "1,200.50");
  assert.equal(spokenDecimal("-3", "en"), "-3");
});
