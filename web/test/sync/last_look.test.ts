import assert from "node:assert/strict";
import { test } from "node:test";
import { LastLook, type LookRecord, type LookShelf } from "../../src/sync/last_look.js";

/** A device: its shelf outlives every window. */
function device(): LookShelf {
  let kept: LookRecord | null = null;
  return {
    read: () => kept && structuredClone(kept),
    write: (record) => {
      kept = structuredClone(record);
    },
  };
}

test("a first look has missed nothing, and what comes while one looks is seen", () => {
  const look = new LastLook(device());
  assert.equal(look.see(40), false);
  assert.equal(look.see(57), false);
  assert.deepEqual(look.missed, []);
});

test("what came while the page was shut is missed, in the next window too until it is put aside", () => {
  const shelf = device();
  new LastLook(shelf).see(40);
  assert.equal(new LastLook(shelf).see(43), true);
  const again = new LastLook(shelf);
  assert.equal(again.see(43), true);
  assert.deepEqual(again.missed, [{ from: 40, to: 43 }]);
  again.putAside();
  assert.equal(new LastLook(shelf).see(43), false);
});

test("a hidden page and a lost line are absences; what is seen between two of them is not missed", () => {
  const look = new LastLook(device());
  look.see(10);
  look.leave();
  assert.equal(look.see(12), true);
  assert.equal(look.see(20), false);
  look.leave();
  assert.equal(look.see(21), true);
  assert.deepEqual(look.missed, [
    { from: 10, to: 12 },
    { from: 20, to: 21 },
  ]);
});

test("what another window of the device showed is seen", () => {
  const shelf = device();
  const here = new LastLook(shelf);
  const there = new LastLook(shelf);
  for (const window of [here, there]) window.see(10);
  here.leave();
  there.see(30);
  assert.equal(here.see(30), false);
});

test("many absences become few, and none is lost", () => {
  const look = new LastLook(device());
  for (let seq = 0; seq < 40; seq += 2) {
    look.see(seq);
    look.leave();
  }
  assert.equal(look.missed[0]?.from, 0);
  assert.equal(look.missed[look.missed.length - 1]?.to, 38);
  assert.ok(look.missed.length <= 8);
});
