import assert from "node:assert/strict";
import { test } from "node:test";
import { takeUp } from "../../src/ui/kept_form.js";

const present = { title: "Ask first", why: "", day: "2027-01-29" };
const draft = (typed: object, base: object) => ({ text: JSON.stringify(typed), base: JSON.stringify(base) });

test("what was typed is taken up again", () => {
  const typed = { title: "Ask before I answer", why: "to hear", day: "2027-01-29" };
  assert.deepEqual(takeUp(present, draft(typed, present)), typed);
});

test("a field that was not touched shows the board as it is now", () => {
  const base = { title: "An older title", why: "", day: "2027-01-01" };
  const typed = { ...base, why: "to hear" };
  assert.deepEqual(takeUp(present, draft(typed, base)), { ...present, why: "to hear" });
});

test("without a draft, with the same words, and with a draft that cannot be read, the form begins as the board is", () => {
  assert.equal(takeUp(present, null), present);
  assert.equal(takeUp(present, draft(present, { ...present, title: "" })), present);
  assert.equal(takeUp(present, { text: "{", base: "{}" }), present);
  assert.equal(takeUp(present, { text: "7", base: "null" }), present);
});

test("a field the form no longer has is left out", () => {
  assert.equal(takeUp(present, draft({ ...present, gone: "x" }, present)), present);
});
