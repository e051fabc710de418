import assert from "node:assert/strict";
import { test } from "node:test";
import fold from "../../../protocol/examples/fold.json";
import engagement from "../../../protocol/examples/fold_engagement.json";
import ranks from "../../../protocol/examples/ranks.json";
import type { Board, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, boardOf, stateOf } from "../../src/model/board.js";
import { evenRanks, rankBetween } from "../../src/model/rank.js";

// The files that hold the C++ and the TypeScript side to the same answers.

const logs = { "fold.json": fold, "fold_engagement.json": engagement };

for (const [file, { events, boards }] of Object.entries(logs)) {
  test(`E1 B1-B4: every event of ${file} leads to the board written there`, () => {
    const shown = new Map(boards.map(({ seq, board }) => [seq, board as unknown as Board]));
    const nothing = { ...shown.values().next().value, id: "", participants: [], cards: [] } as Board;
    let state = stateOf(nothing, 0);
    for (const event of events as unknown as PuffinEvent[]) {
      state = apply(state, event);
      const expected = shown.get(event.seq);
      if (expected) assert.deepEqual(boardOf(state), expected, `after event ${event.seq}, ${event.type}`);
      if (expected) assert.deepEqual(stateOf(expected, event.seq).columns, state.columns, "columns in rank order");
    }
    assert.equal(state.seq, events.length);
  });
}

test("B1: order keys are those of ranks.json", () => {
  for (const { low, high, expect } of ranks.between) {
    assert.equal(rankBetween(low, high), expect, `between "${low}" and "${high}"`);
  }
  for (const { count, expect } of ranks.even) assert.deepEqual(evenRanks(count), expect, `${count} even keys`);
});
