import assert from "node:assert/strict";
import { test } from "node:test";
import { daysBetween, dueWords, today } from "../../src/ui/dates.js";
import { limitOf } from "../../src/ui/dialogs/limit_field.js";
import { initials } from "../../src/ui/people.js";
import { movedLine, withLine, withoutLine } from "../../src/ui/sheet/lines.js";
import { t } from "../../src/ui/text.js";
import { columnIds, textLength } from "../../src/ui/types.js";

test("a text is counted as a person counts: code points", () => {
  assert.equal(textLength("a😀b"), 3);
  assert.equal(textLength(""), 0);
});

test("initials work in any script", () => {
  assert.equal(initials("Maria Keller"), "MK");
  assert.equal(initials("Ines"), "I");
  assert.equal(initials("  “Tom” van der Weiß "), "TW");
  assert.equal(initials("محمد علي"), "مع");
  assert.equal(initials("😀"), "😀");
  assert.equal(initials(""), "?");
});

test("a day past is said kindly, today and tomorrow by name", () => {
  const now = new Date(2026, 2, 10, 15);
  assert.equal(today(now), "2026-03-10");
  assert.deepEqual(dueWords("2026-03-10", now), { text: t.card.dueToday, past: false });
  assert.deepEqual(dueWords("2026-03-11", now), { text: t.card.dueTomorrow, past: false });
  assert.equal(dueWords("2026-03-09", now).past, true);
  assert.match(dueWords("2026-03-09", now).text, /^past its day/);
});

test("days are calendar days, also across a clock change", () => {
  assert.equal(daysBetween("2026-03-28", "2026-03-30"), 2);
  assert.equal(daysBetween("2026-12-31", "2027-01-01"), 1);
});

test("a limit is 1 to 99 or none; anything else is neither", () => {
  assert.equal(limitOf(""), null);
  assert.equal(limitOf(" 3 "), 3);
  for (const wrong of ["0", "100", "2.5", "-1", "three"]) assert.equal(limitOf(wrong), undefined);
});

test("lines are changed, taken out and moved without touching the list they came from", () => {
  const lines = ["a", "b", "c"];
  assert.deepEqual(withLine(lines, 1, "x"), ["a", "x", "c"]);
  assert.deepEqual(withoutLine(lines, 0), ["b", "c"]);
  assert.deepEqual(movedLine(lines, 2, -1), ["a", "c", "b"]);
  assert.deepEqual(movedLine(lines, 0, -1), lines);
  assert.deepEqual(lines, ["a", "b", "c"]);
});

test("the texts are calm: no alarm words", () => {
  const words = JSON.stringify(t, (_, value) => (typeof value === "function" ? value("x", 2, 3) : value));
  for (const alarm of [/\bfailed\b/i, /\boverdue\b/i, /\bviolation\b/i, /\berror\b/i])
    assert.doesNotMatch(words, alarm);
});

test("every column has its questions, and none is asked as a statement", () => {
  for (const column of columnIds) {
    const prompts = t.review.prompts[column];
    assert.ok(prompts.length > 0);
    for (const prompt of prompts) assert.match(prompt, /\?$/);
  }
});
