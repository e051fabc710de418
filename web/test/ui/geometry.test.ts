import assert from "node:assert/strict";
import { test } from "node:test";
import { landsAfter, linePlace, nearest, scrollStep, stepFor } from "../../src/ui/drag/geometry.js";

const cards = [
  { id: "a", start: 0, end: 60 },
  { id: "b", start: 66, end: 126 },
  { id: "c", start: 132, end: 192 },
];

test("a card lands below the last card whose middle lies above the pointer", () => {
  assert.equal(landsAfter(10, cards, "x"), null);
  assert.equal(landsAfter(31, cards, "x"), "a");
  assert.equal(landsAfter(100, cards, "x"), "b");
  assert.equal(landsAfter(500, cards, "x"), "c");
});

test("the held card itself is no neighbour", () => {
  assert.equal(landsAfter(100, cards, "b"), "a");
  assert.equal(landsAfter(500, cards, "c"), "b");
  assert.equal(landsAfter(500, [{ id: "a", start: 0, end: 60 }], "a"), null);
});

test("a pointer between two columns belongs to the nearer one", () => {
  const columns = [
    { id: "to_do", start: 0, end: 300 },
    { id: "in_progress", start: 310, end: 600 },
  ];
  assert.equal(nearest(150, columns), "to_do");
  assert.equal(nearest(303, columns), "to_do");
  assert.equal(nearest(308, columns), "in_progress");
  assert.equal(nearest(-40, columns), "to_do");
  assert.equal(nearest(4000, columns), "in_progress");
  assert.equal(nearest(0, []), null);
});

test("a box scrolls within 48 pixels of its edge, faster nearer to it, and never in the middle", () => {
  assert.equal(scrollStep(300, 0, 600), 0);
  assert.equal(scrollStep(49, 0, 600), 0);
  assert.ok(scrollStep(40, 0, 600) < 0);
  assert.ok(scrollStep(2, 0, 600) < scrollStep(40, 0, 600));
  assert.ok(scrollStep(598, 0, 600) > scrollStep(560, 0, 600));
  assert.equal(scrollStep(-500, 0, 600), -14);
});

test("the line is drawn in the gap the card would open", () => {
  assert.equal(linePlace(null, cards, "x", 3, 6), -3);
  assert.equal(linePlace("a", cards, "x", 3, 6), 63);
  assert.equal(linePlace("c", cards, "x", 3, 6), 195);
  assert.equal(linePlace(null, [], "x", 3, 6), 3);
  assert.equal(linePlace(null, cards, "a", 3, 6), 63);
});

test("scrolling begins gently, and goes the same way per second on a quicker screen", () => {
  assert.ok(scrollStep(24, 0, 600) > -7, "half-way in it is far from its quickest");
  assert.equal(stepFor(12, 1000 / 60), 12);
  assert.equal(stepFor(12, 1000 / 120), 6);
  assert.equal(stepFor(-1, 1000 / 120), -1);
  assert.equal(stepFor(12, 5_000), 36, "a page that stood still does not leap");
});
