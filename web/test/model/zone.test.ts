import assert from "node:assert/strict";
import { test } from "node:test";
import { clocksChange, knowsZone } from "../../src/model/zone.js";

const at = (text: string) => Date.parse(text);

test("clocks change between winter and summer where they do, and nowhere else", () => {
  assert.ok(clocksChange("Europe/Warsaw", at("2027-03-01T09:00:00Z"), at("2027-04-01T09:00:00Z")));
  assert.ok(!clocksChange("Europe/Warsaw", at("2027-01-11T09:00:00Z"), at("2027-02-22T09:00:00Z")));
  assert.ok(!clocksChange("Asia/Tokyo", at("2027-03-01T09:00:00Z"), at("2027-04-01T09:00:00Z")));
});

test("a zone that does not exist is not known, and its clocks are those of UTC", () => {
  assert.ok(!knowsZone("Nowhere/Land"));
  assert.ok(!clocksChange("Nowhere/Land", at("2027-03-01T09:00:00Z"), at("2027-04-01T09:00:00Z")));
});
