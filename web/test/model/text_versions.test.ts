import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { changeBetween } from "../../src/model/text_change.js";
import { TextVersions } from "../../src/model/text_versions.js";
import { wordDiff } from "../../src/model/word_diff.js";

const doc = "card/a/description";
let seq = 0;
const event = (minute: number, by: string, body: object) =>
  ({
    seq: ++seq,
    at: new Date(Date.UTC(2026, 10, 2, 9, minute)).toISOString(),
    by,
    client: "c",
    command: "c",
    ...body,
  }) as unknown as PuffinEvent;
const wrote = (minute: number, by: string, from: string, to: string, where = doc) =>
  event(minute, by, { type: "text_changed", doc: where, changes: [changeBetween(from, to)] });

function versions(...events: PuffinEvent[]) {
  const all = new TextVersions(doc);
  for (const one of events) all.take(one);
  return all.versions.map(({ by, text }) => [by, text]);
}

test("who goes on within five minutes goes on with the same version", () => {
  assert.deepEqual(
    versions(
      wrote(0, "lea", "", "Ask"),
      wrote(1, "lea", "Ask", "Ask three"),
      wrote(2, "coach", "Ask three", "Ask three people"),
      wrote(3, "lea", "Ask three people", "Ask two people"),
      wrote(9, "lea", "Ask two people", "Ask two people today"),
    ),
    [
      ["lea", "Ask three"],
      ["coach", "Ask three people"],
      ["lea", "Ask two people"],
      ["lea", "Ask two people today"],
    ],
  );
});

test("a text set as a whole is a version; other texts and cards are none", () => {
  assert.deepEqual(
    versions(
      event(0, "lea", { type: "card_edited", card: "a", set: { title: "New" } }),
      event(1, "lea", { type: "card_edited", card: "a", set: { description: "Whole" } }),
      event(2, "coach", { type: "card_edited", card: "b", set: { description: "Elsewhere" } }),
      wrote(3, "coach", "", "x", "card/a/why"),
      wrote(4, "coach", "Whole", "Whole again"),
    ),
    [
      ["lea", "Whole"],
      ["coach", "Whole again"],
    ],
  );
});

test("two wordings are compared word by word", () => {
  assert.deepEqual(wordDiff("Ask three people today", "Ask two people"), [
    { kind: "same", text: "Ask " },
    { kind: "removed", text: "three" },
    { kind: "added", text: "two" },
    { kind: "same", text: " people" },
    { kind: "removed", text: " today" },
  ]);
  assert.deepEqual(wordDiff("one two", "three four"), [
    { kind: "removed", text: "one two" },
    { kind: "added", text: "three four" },
  ]);
  assert.deepEqual(wordDiff("same", "same"), [{ kind: "same", text: "same" }]);
  assert.deepEqual(wordDiff("", "new\nlines"), [{ kind: "added", text: "new\nlines" }]);
});

test("what is the same and what went is the one wording, what is the same and what came the other", () => {
  const word = fc.constantFrom("a", "b", "ä", "😀", " ", "\n", "  ");
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = wordDiff(before, after);
      const without = (kind: string) =>
        diff
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join("");
      assert.equal(without("added"), before);
      assert.equal(without("removed"), after);
    }),
  );
});
