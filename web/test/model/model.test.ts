import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apply, boardOf, columnIds, Draft, stateOf } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { rankBetween } from "../../src/model/rank.js";
import { boardSeats, personSeats, seats } from "../../src/model/seats.js";
import { wish } from "../sync/support/wishes.js";
import { board, card } from "./boards.js";

const seed = Number(process.env.PUFFIN_SEED ?? Date.now() % 2 ** 31);

test(`B1: keys squeezed in anywhere stay in order and never end in 0 (PUFFIN_SEED=${seed})`, () => {
  const places = fc.array(fc.nat(1_000), { size: "max", minLength: 50, maxLength: 200 });
  const property = fc.property(places, (picks) => {
    const keys: string[] = [];
    for (const pick of picks) {
      const at = pick % (keys.length + 1);
      const key = rankBetween(keys[at - 1] ?? "", keys[at] ?? "");
      assert.ok((keys[at - 1] ?? "") < key && (keys[at] === undefined || key < keys[at]) && !key.endsWith("0"));
      keys.splice(at, 0, key);
    }
  });
  fc.assert(property, { seed });
});

test(`I9: whatever is wished, columns stay sorted and what did not change stays the same object (PUFFIN_SEED=${seed})`, () => {
  const dice = fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000));
  const property = fc.property(fc.array(dice, { size: "max", minLength: 30, maxLength: 100 }), (throws) => {
    let fresh = 0;
    let state = board([card("a", "to_do"), card("b", "in_progress"), card("c", "verify"), card("d", "done")]);
    for (const numbers of throws) {
      const decision = predict(
        state,
        wish(state, numbers, () => `new-${fresh++}`),
        numbers[3] % 2 ? "coach" : "learner",
        0,
      );
      if (!("events" in decision)) continue;
      const before = state;
      const named = JSON.stringify(decision.events);
      state = decision.events.map((event, index) => ({ ...event, seq: before.seq + 1 + index })).reduce(apply, state);
      assert.deepEqual(state.columns, stateOf(boardOf(state), state.seq).columns);
      for (const [id, same] of before.cards) if (!named.includes(`"${id}"`)) assert.equal(state.cards.get(id), same);
    }
  });
  fc.assert(property, { seed, numRuns: 60 });
});

test("a column in which nothing changed is the same array, and a draft leaves earlier states alone", () => {
  const before = board([card("a", "to_do"), card("b", "in_progress"), card("c", "in_progress")]);
  const draft = new Draft(before);
  const header = { seq: 11, at: "2025-03-03T09:00:00.000Z", by: "coach", client: "x", command: "y" };
  const first = draft.apply({ ...header, type: "card_edited", card: "b", set: { title: "New" } }).snapshot();
  const second = draft
    .apply({ ...header, seq: 12, type: "card_edited", card: "b", set: { title: "Newer" } })
    .snapshot();
  assert.equal(first.columns.to_do, before.columns.to_do);
  assert.equal(first.settings, before.settings);
  assert.equal(first.columns.in_progress[1], before.columns.in_progress[1]);
  assert.deepEqual(
    [before, first, second].map((state) => state.cards.get("b")?.title),
    ["Card b", "New", "Newer"],
  );
  assert.deepEqual(
    [before, first, second].map((state) => state.columns.in_progress[0]?.title),
    ["Card b", "New", "Newer"],
  );
  assert.equal(draft.snapshot(), second, "the same object while nothing changes");
});

test("E1: an event that does not fit is refused, not guessed at", () => {
  const state = board([card("a", "to_do")]);
  const header = { seq: 11, at: "2025-03-03T09:00:00.000Z", by: "coach", client: "x", command: "y" };
  assert.throws(() => apply(state, { ...header, type: "card_agreed", card: "nobody" }));
  const moved = { reason: null, evidence: null, verification: null, rank: "V" };
  const event = {
    ...header,
    type: "card_moved" as const,
    card: "a",
    from: "verify" as const,
    to: "done" as const,
    ...moved,
  };
  assert.throws(() => apply(state, event));
});

test("W10: seats are none, free, full or over", () => {
  const columns = columnIds.map((id, index) => ({ id, label: id, limit: [null, 2, 1, 1][index] ?? null, policy: "" }));
  const cards = [
    card("a", "in_progress"),
    card("b", "verify"),
    card("c", "done"),
    card("d", "done", { owner: "coach" }),
  ];
  const state = board(cards, { columns, person_limit: 1, board_limit: 3 });
  assert.deepEqual(
    columnIds.map((id) => seats(state, id).state),
    ["none", "free", "full", "over"],
  );
  assert.deepEqual(seats(state, "in_progress"), { count: 1, limit: 2, free: 1, state: "free" });
  assert.equal(personSeats(state, "learner").state, "full");
  assert.equal(boardSeats(state).free, 1);
});

test("200 events on a board of 1,000 cards, a picture after each four, take well under a second", () => {
  const columns = ["to_do", "done"] as const;
  const cards = Array.from({ length: 1_000 }, (_, index) => card(`c${index}`, columns[index % 2] ?? "to_do"));
  const draft = new Draft(board(cards));
  const start = performance.now();
  for (let index = 0; index < 200; index += 1) {
    const id = `c${((index * 37) % 500) * 2}`;
    const after = `c${((index * 91) % 500) * 2}`;
    const command = { type: "move_card" as const, card: id, from: "to_do" as const, to: "to_do" as const, after };
    const decision = predict(draft, command, "coach", 0);
    assert.ok("events" in decision);
    for (const event of decision.events) draft.apply(event);
    if (index % 4 === 0) draft.snapshot();
  }
  const ms = performance.now() - start;
  console.log(`200 moves decided and applied among 1,000 cards: ${ms.toFixed(1)} ms`);
  assert.ok(ms < 1_000);
});
