import assert from "node:assert/strict";
import { test } from "node:test";
import { hereZone, instantOf as momentOf } from "../../src/model/zone.js";
import { instantOf, knownZone, localTime, zonedDays } from "../../src/model/zoned.js";

const iso = (instant: number) => new Date(instant).toISOString();

test("a local time is an instant of its zone, in winter and in summer", () => {
  assert.equal(iso(instantOf("Europe/Warsaw", { date: "2026-01-15", minutes: 960 })), "2026-01-15T15:00:00.000Z");
  assert.equal(iso(instantOf("Europe/Warsaw", { date: "2026-07-15", minutes: 960 })), "2026-07-15T14:00:00.000Z");
  assert.equal(iso(instantOf("Asia/Kolkata", { date: "2026-07-15", minutes: 0 })), "2026-07-14T18:30:00.000Z");
});

test("there and back gives the same local time around a clock change", () => {
  for (const [date, minutes] of [
    ["2026-03-29", 60],
    ["2026-03-29", 240],
    ["2026-10-25", 60],
    ["2026-10-25", 240],
  ] as const) {
    assert.deepEqual(localTime("Europe/Warsaw", instantOf("Europe/Warsaw", { date, minutes })), { date, minutes });
  }
});

test("a time the clock skips comes out an hour later", () => {
  assert.deepEqual(localTime("Europe/Warsaw", instantOf("Europe/Warsaw", { date: "2026-03-29", minutes: 150 })), {
    date: "2026-03-29",
    minutes: 210,
  });
});

test("days are counted by the calendar of the zone", () => {
  const late = Date.parse("2026-03-10T23:30:00Z");
  const early = Date.parse("2026-03-11T00:30:00Z");
  assert.equal(zonedDays("UTC", late, early), 1);
  assert.equal(zonedDays("Asia/Tokyo", late, early), 0);
});

test("a zone the browser does not know counts as UTC", () => {
  assert.equal(knownZone("Nowhere/Land"), "UTC");
  assert.equal(knownZone("Europe/Lisbon"), "Europe/Lisbon");
});

test("the zone of this browser tells the time as its name does", () => {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const day of ["2026-01-15", "2026-03-29", "2026-07-15", "2026-10-25"]) {
    for (const minutes of [0, 95, 150, 1439]) {
      const instant = momentOf(name, day, minutes);
      assert.equal(momentOf(hereZone, day, minutes), instant);
      assert.deepEqual(localTime(hereZone, instant), localTime(name, instant));
    }
  }
});
