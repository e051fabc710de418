import assert from "node:assert/strict";
import { test } from "node:test";
import type { Measure, MeasureTerms } from "../../../protocol/ts/messages.js";
import { planText } from "../../src/languages/en/plan.js";
import { scaleOf } from "../../src/ui/plan/chart_scale.js";
import { dayIn } from "../../src/ui/plan/day.js";
import { progressWords, shortProgress, termsProblem, verdict } from "../../src/ui/plan/measure_words.js";

const today = "2026-02-27";

function aMeasure(value: string | null, part: Partial<MeasureTerms> = {}): Measure {
  const terms: MeasureTerms = {
    name: "Questions asked",
    unit: "",
    direction: "up",
    baseline: { date: "2026-01-13", value: "20" },
    target: { date: "2026-04-13", value: "60" },
    band: null,
    ...part,
  };
  const points = value === null ? [] : [{ id: "p", date: "2026-02-20", value, note: "", by: "ann" }];
  return { id: "m", goal: "g", terms, points };
}

const down: Partial<MeasureTerms> = {
  direction: "down",
  baseline: { date: "2026-01-13", value: "9" },
  target: { date: "2026-04-13", value: "3" },
};

test("O7 the share never stands without its numbers, and beyond is said", () => {
  assert.equal(progressWords(aMeasure("44"), today), "44 of 60, from 20: 60 %");
  assert.equal(progressWords(aMeasure("2", down), today), "2 of 3, from 9: 117 %, beyond the target");
  assert.equal(progressWords(aMeasure("10", down), today), "10 of 3, from 9: −17 %, beyond the start");
  assert.equal(progressWords(aMeasure(null), today), planText.measure.none);
});

test("O7 P at or above E is on the way, else what would help", () => {
  assert.equal(verdict(aMeasure("40"), today), "on the way");
  assert.equal(verdict(aMeasure("39.9"), today), "what would help?");
  assert.equal(verdict(aMeasure(null), today), null);
});

test("a held measure is told by its band", () => {
  const held = { direction: "hold" as const, unit: "h", band: { lo: "6.5", hi: "8" } };
  assert.equal(progressWords(aMeasure("7.5", held), today), "7.5 h, to stay from 6.5 to 8");
  assert.equal(shortProgress(aMeasure("7.5", held), today), "within its band");
  assert.equal(shortProgress(aMeasure("9", held), today), "outside its band");
});

test("half a percent is rounded away from nothing on both sides, and nothing has no sign", () => {
  assert.equal(planText.measure.percent(0.125), "13 %");
  assert.equal(planText.measure.percent(-0.125), "−13 %");
  assert.equal(planText.measure.percent(-0.001), "0 %");
});

test("terms that cannot be are told before they are sent", () => {
  const say = planText.measure;
  assert.equal(termsProblem(aMeasure(null).terms), null);
  assert.equal(termsProblem(aMeasure(null, { direction: "down" }).terms), say.targetAway);
  assert.equal(termsProblem(aMeasure(null, { target: { date: "2026-01-13", value: "60" } }).terms), say.targetLater);
  assert.equal(termsProblem(aMeasure(null, { direction: "hold", band: { lo: "8", hi: "6" } }).terms), say.bandOrder);
});

test("today is the day of the engagement's zone, and of this browser where the zone is not known", () => {
  const late = new Date("2026-03-10T23:30:00Z");
  assert.equal(dayIn("Europe/Warsaw", late), "2026-03-11");
  assert.equal(dayIn("America/Lima", late), "2026-03-10");
  assert.match(dayIn("Nowhere/AtAll", late), /^2026-03-1[01]$/);
});

test("everything on a chart lies in its box, also after the target's day and beyond both values", () => {
  const box = { from: 10, to: 110, top: 5, bottom: 55 };
  const { x, y } = scaleOf(aMeasure("10", down), "2026-05-01", box);
  assert.equal(x("2026-01-13"), 10);
  assert.equal(x("2026-05-01"), 110);
  assert.ok(x("2026-04-13") < 110);
  assert.equal(y("10"), 5);
  assert.equal(y("3"), 55);
});
