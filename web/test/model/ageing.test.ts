import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOf, daysIn, lookAfterDays } from "../../src/model/ageing.js";
import { board, card } from "./boards.js";

const at = (text: string) => Date.parse(text);
const warsaw = "Europe/Warsaw";

test("Ageing: an age counts calendar days of the zone, the day of the pull included", () => {
  const pulled = "2026-03-29T22:30:00.000Z"; // half past midnight in Warsaw, the clocks have just changed
  const one = card("a", "in_progress", { started_at: pulled, entered_at: pulled });
  assert.equal(ageOf(one, warsaw, at("2026-03-30T21:59:00.000Z"), 7).days, 1);
  assert.equal(ageOf(one, warsaw, at("2026-03-30T22:01:00.000Z"), 7).days, 2);
  assert.equal(ageOf(one, "UTC", at("2026-03-30T00:00:00.000Z"), 7).days, 2);
});

test("Ageing: quiet, then worth a look, then worth a talk; never for a card that is done", () => {
  const pulled = "2026-03-01T12:00:00.000Z";
  const one = card("a", "verify", { started_at: pulled, entered_at: "2026-03-05T12:00:00.000Z" });
  const tone = (day: string) => ageOf(one, "UTC", at(`2026-03-${day}T13:00:00.000Z`), 7).tone;
  assert.deepEqual([tone("07"), tone("08"), tone("14"), tone("15")], ["quiet", "look", "look", "talk"]);
  assert.equal(ageOf(one, "UTC", at("2026-03-08T13:00:00.000Z"), 7).here, 3);
  const done = card("b", "done", { started_at: pulled, finished_at: pulled });
  assert.equal(ageOf(done, "UTC", at("2026-09-01T00:00:00.000Z"), 7).tone, "quiet");
});

test("Ageing: a card that waits more than thirty days is asked whether it is still wanted", () => {
  const one = card("a", "to_do", { entered_at: "2026-03-01T12:00:00.000Z" });
  assert.equal(ageOf(one, "UTC", at("2026-03-31T12:00:00.000Z"), 7).tone, "quiet");
  assert.equal(ageOf(one, "UTC", at("2026-04-01T12:00:00.000Z"), 7).tone, "wanted");
});

test("Ageing: half of the SLE until ten cards are done, then what half of them took", () => {
  const done = (id: string, days: number) =>
    card(id, "done", {
      started_at: "2026-03-01T12:00:00.000Z",
      finished_at: new Date(at("2026-03-01T12:00:00.000Z") + (days - 1) * 86_400_000).toISOString(),
    });
  const some = Array.from({ length: 9 }, (_, index) => done(`d${index}`, index + 1));
  assert.equal(lookAfterDays(board(some), "UTC"), 7);
  assert.equal(lookAfterDays(board([...some, done("d9", 10)]), "UTC"), 5);
});

test("Ageing: clocks that differ never make an age below zero", () => {
  assert.equal(daysIn("UTC", "2026-03-05T00:00:00.000Z", at("2026-03-04T00:00:00.000Z")), 0);
});
