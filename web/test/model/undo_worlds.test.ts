import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { keysOf, lastChange } from "../../src/model/last_changes.js";
import { type Dice, wish } from "../sync/support/wishes.js";
import { board, card } from "./boards.js";
import { essence, Table } from "./undo_support.js";

// Random play of two people; what one takes back is theirs alone.

function aTable(): Table {
  const columns = ["to_do", "to_do", "to_do", "in_progress", "in_progress", "verify"] as const;
  const owners = ["learner", "coach"];
  return new Table(
    board(
      columns.map((column, index) =>
        card(`k${index}`, column, { owner: owners[index % 2] ?? null, evidence: ["a photo"] }),
      ),
    ),
  );
}

/** Somebody does something, if the rules let them. */
function act(table: Table, by: string, dice: Dice, count: number): boolean {
  return (
    table.do(
      by,
      wish(table.state, dice, () => `new-${count}`),
    ) === null
  );
}

const roll = fc.nat({ max: 1000 });
const dice: fc.Arbitrary<Dice> = fc.tuple(roll, roll, roll, roll);

test("I10 C22 on a quiet board any act is taken back exactly, and done again exactly", () => {
  const taken = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(dice, { maxLength: 25 }), fc.array(dice, { maxLength: 12 }), (warmUp, rolls) => {
      const table = aTable();
      for (const [n, one] of warmUp.entries()) act(table, n % 2 ? "coach" : "learner", one, n);
      for (const [n, one] of rolls.entries()) {
        const before = essence(table.state);
        const known = table.deeds("learner").length;
        if (!act(table, "learner", one, 100 + n) || table.deeds("learner").length === known) continue;
        const kind = table.log.at(-1)?.type ?? "";
        const after = essence(table.state);
        const not = table.step("learner");
        if (not) continue;
        taken.set(kind, (taken.get(kind) ?? 0) + 1);
        const parts = table.journal("learner").undone.at(-1)?.parts ?? [];
        const slip = parts.some(
          ({ event }) => event.type === "card_moved" && event.from === "done" && event.to === "in_progress",
        );
        if (parts[0]?.event.type !== "card_archived" && !slip)
          assert.deepEqual(essence(table.state), before, `undo of ${kind}`);
        if (slip || table.step("learner", "redo") !== null) continue;
        assert.deepEqual(essence(table.state), after, `redo of ${kind}`);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(taken.size >= 6, `many kinds were met: ${[...taken.keys()]}`);
});

test("I10 C22 whatever the other did meanwhile, nothing of theirs ever changes", () => {
  let [undone, kept] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), dice), { minLength: 30, maxLength: 50 }), (rolls) => {
      const table = aTable();
      for (const [n, [who, one]] of rolls.entries()) {
        if (who > 1) {
          act(table, who > 2 ? "coach" : "learner", one, n);
          continue;
        }
        const deed = table.deeds("learner").at(-1);
        if (!deed) continue;
        const before = table.state;
        const end = table.log.length;
        if (table.step("learner")) {
          kept += 1;
          assert.equal(table.state, before, "a no changes nothing");
          continue;
        }
        undone += 1;
        for (const event of table.log.slice(end)) {
          for (const key of keysOf(event)) {
            const seq = lastChange(before, key);
            const last = table.log.find((one) => one.seq === seq);
            assert.ok(!last || last.by === "learner" || seq <= deed.seq, `${key} was changed by the other since`);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(undone > 50 && kept > 20, `both came up: ${undone}, ${kept}`);
});
