import assert from "node:assert/strict";
import { test } from "node:test";
import { asksNothing, type Filter, labelsOn, matcherOf, noFilter } from "../../src/ui/search/filter.js";
import { folded } from "../../src/ui/search/fold_text.js";
import { inSlices } from "../../src/ui/search/in_slices.js";
import type { Card } from "../../src/ui/types.js";
import { aBoard, aCard, person } from "./cards.js";

const now = new Date("2026-03-20T12:00:00");
const board = aBoard([person("ann", "coach"), { ...person("zoe", "coachee"), name: "Zoë Łukasz" }]);
const finds = (wish: Partial<Filter>, part: Partial<Card>) =>
  matcherOf({ ...noFilter, ...wish }, board, now)(aCard("c7", part));

test("case and marks do not count, in any script", () => {
  assert.equal(folded("Résumé"), "resume");
  assert.equal(folded("STRASSE"), folded("Straße"));
  assert.equal(folded("Łódź"), "lodz");
  assert.equal(folded("İstanbul"), "istanbul");
  assert.equal(folded("שָׁלוֹם"), "שלום");
  assert.equal(folded("مُحَمَّد"), "محمد");
});

test("every word has to be somewhere in the card", () => {
  const card = { title: "Call the Café", done_when: ["a table is booked"] };
  assert.ok(finds({ words: "cafe TABLE" }, card));
  assert.ok(!finds({ words: "cafe chair" }, card));
});

test("words are found in comments, descriptions, done-when lines and names", () => {
  const comment = {
    id: "1",
    by: "zoe",
    at: "",
    kind: "plain" as const,
    answered: null,
    taken_back: null,
    text: "Ask in spring",
  };
  assert.ok(finds({ words: "spring" }, { comments: [comment] }));
  assert.ok(finds({ words: "zoe" }, { comments: [comment] }));
  assert.ok(finds({ words: "lukasz" }, { owner: "zoe" }));
  assert.ok(finds({ words: "depth" }, { description: "In depth" }));
  assert.ok(!finds({ words: "lukasz" }, { owner: "ann" }));
});

test("a number finds its card and no other", () => {
  assert.ok(finds({ words: "C-7" }, {}));
  assert.ok(finds({ words: "#7" }, {}));
  assert.ok(!finds({ words: "C-7" }, { number: 70 }));
});

test("owner, goal, label, blocked", () => {
  assert.ok(finds({ owner: "zoe" }, { owner: "zoe" }));
  assert.ok(!finds({ owner: "zoe" }, { owner: null }));
  assert.ok(finds({ owner: "nobody" }, { owner: null }));
  assert.ok(!finds({ goal: "g1" }, { goal: "g2" }));
  assert.ok(!finds({ label: "red" }, {}));
  const labelled = { labels: ["red"], co_owner: "zoe" } as Partial<Card>;
  assert.ok(finds({ owner: "zoe" }, labelled), "a card has two owners");
  assert.ok(finds({ label: "red" }, labelled));
  assert.deepEqual(labelsOn(board, [aCard("c1", labelled)]), [{ id: "red", words: "red" }]);
  assert.ok(!finds({ blocked: true }, {}));
});

test("age counts days in the column, and stops in Done", () => {
  const entered = { entered_at: "2026-03-13T12:00:00" };
  assert.ok(finds({ age: 7 }, entered));
  assert.ok(!finds({ age: 8 }, entered));
  assert.ok(!finds({ age: 7 }, { ...entered, column: "done" }));
});

test("past its day and soon are two things; a done card is neither", () => {
  assert.ok(finds({ due: "past" }, { due: "2026-03-19" }));
  assert.ok(!finds({ due: "past" }, { due: "2026-03-20" }));
  assert.ok(finds({ due: "soon" }, { due: "2026-03-20" }));
  assert.ok(finds({ due: "soon" }, { due: "2026-03-27" }));
  assert.ok(!finds({ due: "soon" }, { due: "2026-03-28" }));
  assert.ok(!finds({ due: "past" }, { due: "2026-03-19", column: "done" }));
});

test("nothing asked is no search", () => {
  assert.ok(asksNothing({ ...noFilter, words: "  " }));
  assert.ok(!asksNothing({ ...noFilter, blocked: true }));
});

test("looking pauses every few milliseconds, and gives up when another search began", async () => {
  let clock = 0;
  let pauses = 0;
  const tick = () => {
    clock += 5;
    return clock;
  };
  const pause = async () => {
    pauses += 1;
  };
  const even = (n: number) => n % 2 === 0;
  assert.deepEqual(await inSlices([1, 2, 3, 4, 5, 6], even, () => false, tick, pause), [2, 4, 6]);
  assert.ok(pauses >= 2, `${pauses}`);
  assert.equal(await inSlices([1, 2, 3, 4], even, () => pauses > 2, tick, pause), null);
});
