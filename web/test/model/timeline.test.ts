import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import fold from "../../../protocol/examples/fold.json";
import engagement from "../../../protocol/examples/fold_engagement.json";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, boardOf } from "../../src/model/board.js";
import { Timeline } from "../../src/model/timeline.js";
import { randomLog } from "./random_log.js";

/** The fold of the log at every seq, one event after the other. */
function foldsOf(events: readonly PuffinEvent[]): BoardState[] {
  let state = new Timeline([]).at(0);
  return events.map((event) => {
    state = apply(state, event);
    return state;
  });
}

function showsTheFold(events: readonly PuffinEvent[], every: number, wishes: readonly number[]): void {
  const folds = foldsOf(events);
  const timeline = new Timeline(events, every);
  assert.equal(
    timeline.build(() => false),
    true,
  );
  for (const wish of wishes) {
    const seq = 1 + (wish % events.length);
    const shown = timeline.at(seq);
    const expected = folds[seq - 1] as BoardState;
    assert.equal(shown.seq, seq);
    assert.deepEqual(boardOf(shown), boardOf(expected), `the board after event ${seq}`);
    assert.deepEqual(shown.columns, expected.columns);
  }
}

for (const [file, log] of Object.entries({ fold, engagement })) {
  test(`H7: a timeline of ${file}.json shows the fold at every seq, forwards, backwards and across`, () => {
    const events = log.events as unknown as PuffinEvent[];
    const forwards = events.map((_, index) => index);
    showsTheFold(events, 7, [...forwards, ...[...forwards].reverse(), ...forwards.map((n) => n * 13)]);
  });
}

test("H7: of any log a timeline shows the fold at any seq, whatever was shown before", () => {
  const dice = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 200 });
  const wishes = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(dice, fc.integer({ min: 1, max: 40 }), wishes, (rolls, every, seqs) => {
      showsTheFold(randomLog(rolls), every, seqs);
    }),
    { numRuns: 200 },
  );
});

test("a timeline is built in slices and goes on where it stopped; later events lengthen it", () => {
  const events = randomLog(Array.from({ length: 900 }, (_, index) => index * 7919));
  assert.ok(events.length > 250);
  const known = events.slice(0, 200);
  const timeline = new Timeline(known, 50);
  let slices = 1;
  while (!timeline.build(() => true)) slices += 1;
  assert.ok(slices > 5, `${slices} slices`);
  assert.equal(timeline.builtTo, 200);
  const before = timeline.at(120);
  known.push(...events.slice(200));
  assert.equal(
    timeline.build(() => false),
    true,
  );
  assert.equal(timeline.builtTo, events.length);
  assert.equal(timeline.at(120), before, "a moment stays the same object: nothing is drawn again");
  assert.deepEqual(timeline.at(events.length).columns, foldsOf(events).at(-1)?.columns);
});

test("beyond either end of a log stands its end", () => {
  const events = randomLog([1, 2, 3, 4, 5]);
  const timeline = new Timeline(events, 3);
  timeline.build(() => false);
  assert.equal(timeline.at(-5).seq, 1);
  assert.equal(timeline.at(1e9).seq, events.length);
});
