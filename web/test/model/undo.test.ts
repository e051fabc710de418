import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { purposeOf, withWaiting } from "../../src/model/undo_journal.js";
import { board, card } from "./boards.js";
import { essence, Table } from "./undo_support.js";

function aTable(): Table {
  return new Table(
    board([
      card("a", "to_do"),
      card("b", "to_do"),
      card("c", "in_progress"),
      card("d", "in_progress", { owner: "coach" }),
      card("e", "verify", { evidence: ["a photo"], owner: "coach" }),
      card("f", "done", { evidence: ["a photo"] }),
    ]),
  );
}

const block: Command = { type: "block_card", card: "c", reason: "waits for a key", category: "waiting_on_other" };
const reason = "not now";

/** Each kind of act that is foreseen here, by what it is called. */
const acts: { readonly [kind: string]: Command } = {
  "adding a card": { type: "add_card", card: "n", column: "to_do", title: "New" },
  "a title": { type: "edit_card", card: "a", set: { title: "Other" } },
  "several fields": {
    type: "edit_card",
    card: "c",
    set: { due: "2026-05-01", owner: "coach", type: "habit", done_when: ["x"] },
  },
  "a pull": { type: "move_card", card: "b", from: "to_do", to: "in_progress", after: null },
  "a new place": { type: "move_card", card: "b", from: "to_do", to: "to_do", after: null },
  "a delivery with evidence": {
    type: "move_card",
    card: "c",
    from: "in_progress",
    to: "verify",
    after: null,
    evidence: "seen",
  },
  "a return": { type: "move_card", card: "e", from: "verify", to: "in_progress", after: null, reason },
  "a put back": { type: "move_card", card: "c", from: "in_progress", to: "to_do", after: "a", reason },
  "a swap": {
    type: "move_cards",
    moves: [
      { card: "c", from: "in_progress", to: "to_do", after: "a", reason },
      { card: "b", from: "to_do", to: "in_progress", after: null },
    ],
  },
  archiving: { type: "archive_card", card: "d" },
  "a blocker": block,
  "a limit": { type: "set_wip_limit", column: "in_progress", limit: 5 },
  "a lower limit": { type: "set_wip_limit", column: "in_progress", limit: 1, reason: "we agreed" },
  "the limit of each": { type: "set_person_wip_limit", limit: 4 },
  "the limit of all": { type: "set_board_wip_limit", limit: 6 },
  "who verifies": { type: "set_verify_policy", policy: "self_with_evidence" },
  "the board's name": { type: "rename_board", title: "Other" },
  "a column's name": { type: "rename_column", column: "verify", label: "Look" },
  "a column's policy": { type: "set_column_policy", column: "verify", policy: "seen by both" },
  policies: { type: "set_policies", set: { ready_gate: "hard", count_blocked: false } },
};

for (const [kind, command] of Object.entries(acts)) {
  test(`C22 ${kind} is taken back, done again and taken back again`, () => {
    const table = aTable();
    const before = essence(table.state);
    assert.equal(table.do("learner", command), null);
    const after = essence(table.state);
    assert.notDeepEqual(after, before);
    assert.equal(table.step("learner"), null);
    if (kind === "adding a card") assert.notEqual(table.state.cards.get("n")?.archived, null, "it is put away");
    else assert.deepEqual(essence(table.state), before);
    assert.equal(table.deeds("learner").length, 0);
    assert.equal(table.step("learner", "redo"), null);
    assert.deepEqual(essence(table.state), after);
    assert.equal(table.journal("learner").undone.length, 0);
    assert.equal(table.step("learner"), null);
    if (kind !== "adding a card") assert.deepEqual(essence(table.state), before);
  });
}

test("E1 what ended with a card's going comes back with it: its blocker", () => {
  for (const gone of [
    { type: "archive_card", card: "c" },
    { type: "move_card", card: "c", from: "in_progress", to: "to_do", after: null, reason },
  ] as Command[]) {
    const table = aTable();
    table.do("coach", block);
    const before = essence(table.state);
    table.do("learner", gone);
    assert.equal(table.state.cards.get("c")?.blocker, null);
    assert.equal(table.step("learner"), null);
    assert.deepEqual(essence(table.state), before);
    assert.equal(table.deeds("learner").length, 0, "two commands, one act");
    assert.equal(table.step("learner", "redo"), null);
    assert.equal(table.state.cards.get("c")?.blocker, null);
  }
});

test("C10 a card that stood over the limit comes back over it", () => {
  const table = aTable();
  table.do("learner", { type: "move_card", card: "b", from: "to_do", to: "in_progress", after: null });
  table.do("learner", {
    type: "move_card",
    card: "a",
    from: "to_do",
    to: "in_progress",
    after: null,
    override: { reason: "due today" },
  });
  table.do("learner", { type: "archive_card", card: "a" });
  assert.equal(table.step("learner"), null);
  assert.equal(table.state.cards.get("a")?.over_limit, true);
});

const changes: { readonly [kind: string]: [Command, Command] } = {
  "a title": [acts["a title"] as Command, { type: "edit_card", card: "a", set: { title: "Theirs" } }],
  "a due day": [
    { type: "edit_card", card: "a", set: { due: "2026-05-01" } },
    { type: "edit_card", card: "a", set: { due: "2026-06-01" } },
  ],
  "a move": [
    acts["a pull"] as Command,
    { type: "move_card", card: "b", from: "in_progress", to: "in_progress", after: "c" },
  ],
  "a card they blocked": [acts["a pull"] as Command, { type: "block_card", card: "b", reason: "waits" }],
  "a card they wrote on": [
    acts["adding a card"] as Command,
    { type: "add_comment", card: "n", comment: "k", text: "Good." },
  ],
  "a limit": [acts["a limit"] as Command, { type: "set_wip_limit", column: "in_progress", limit: 7 }],
  archiving: [acts.archiving as Command, { type: "restore_card", card: "d" }],
  "a blocker": [block, { type: "unblock_card", card: "c" }],
};

for (const [kind, [mine, theirs]] of Object.entries(changes)) {
  test(`C22 what the other changed since stays, and is told: ${kind}`, () => {
    const table = aTable();
    table.do("learner", mine);
    assert.equal(table.do("coach", theirs), null);
    const before = table.state;
    const not = table.inverse("learner");
    assert.ok(!Array.isArray(not) && not.why === "changed");
    assert.equal(table.log.find((event) => event.seq === not.seq)?.by, "coach");
    assert.equal(table.state, before);
  });
}

test("C22 what the other changed elsewhere does not stand in the way", () => {
  const table = aTable();
  table.do("learner", acts["a title"] as Command);
  table.do("coach", { type: "edit_card", card: "a", set: { due: "2026-05-01" } });
  table.do("coach", { type: "add_comment", card: "a", comment: "k", text: "Good." });
  assert.equal(table.step("learner"), null);
  assert.equal(table.state.cards.get("a")?.title, "Card a");
  assert.equal(table.state.cards.get("a")?.due, "2026-05-01");
  assert.equal(table.state.cards.get("a")?.comments.length, 1);
});

test("C22 two acts on one text go back one by one, but not past somebody else's between them", () => {
  const say = (title: string): Command => ({ type: "edit_card", card: "a", set: { title } });
  const table = aTable();
  table.do("learner", say("One"));
  table.do("learner", say("Two"));
  assert.equal(table.step("learner"), null);
  assert.equal(table.step("learner"), null);
  assert.equal(table.state.cards.get("a")?.title, "Card a");

  const between = aTable();
  between.do("learner", say("One"));
  between.do("coach", say("Theirs"));
  between.do("learner", say("Two"));
  assert.equal(between.step("learner"), null);
  assert.equal(between.state.cards.get("a")?.title, "Theirs");
  const not = between.inverse("learner");
  assert.ok(!Array.isArray(not) && not.why === "changed");
});

test("C22 a full column is told before anything is sent", () => {
  const table = aTable();
  table.do("learner", acts["a put back"] as Command);
  table.do("coach", { type: "set_wip_limit", column: "in_progress", limit: 1 });
  const not = table.inverse("learner");
  assert.ok(!Array.isArray(not) && not.why === "refused");
  assert.equal(not.rejection.code, "wip_full");
});

test("C22 a verified card comes back within a minute, said as a slip", () => {
  const verify: Command = {
    type: "move_card",
    card: "e",
    from: "verify",
    to: "done",
    after: null,
    verification: { criteria_met: [] },
  };
  const table = aTable();
  table.do("learner", verify);
  assert.equal(table.step("learner"), null);
  assert.equal(table.state.cards.get("e")?.column, "in_progress");

  const late = aTable();
  late.do("learner", verify);
  late.now += 60_001;
  const not = late.inverse("learner");
  assert.ok(!Array.isArray(not) && not.why === "verified_long_ago");
});

test("C22 what lasts by its nature says so", () => {
  const table = aTable();
  table.do("learner", { type: "add_label", label: "l", name: "Good.", color: "moss" });
  table.do("learner", { type: "remove_label", label: "l" });
  const not = table.inverse("learner");
  assert.ok(!Array.isArray(not) && not.why === "lasting");
  assert.deepEqual(Object.keys(table.journal("learner").deeds.at(-1)?.parts[0]?.event ?? {}).sort(), [
    "at",
    "by",
    "client",
    "command",
    "seq",
    "type",
  ]);
});

test("C22 a new act ends what could be done again", () => {
  const table = aTable();
  table.do("learner", acts["a title"] as Command);
  table.step("learner");
  assert.equal(table.journal("learner").undone.length, 1);
  table.do("learner", acts["a pull"] as Command);
  assert.equal(table.journal("learner").undone.length, 0);
});

test("C22 the id of a command tells what it is for", () => {
  const id = "3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8";
  assert.deepEqual(purposeOf(id), { kind: "act", deed: id, act: id });
  assert.deepEqual(purposeOf(`undo:${id}:0a1b2c3d`), { kind: "undo", deed: id, act: `undo:${id}:0a1b2c3d` });
  assert.equal(purposeOf(`redo:${id}:0a1b2c3d.1`).act, `redo:${id}:0a1b2c3d`);
  assert.equal(purposeOf("undo:me").kind, "act");
});

test("C22 an act that waits can be taken back while it waits", () => {
  const table = aTable();
  const pull = acts["a pull"] as Command;
  const waiting = [{ id: "w-1", command: pull, issuedAt: table.now }];
  const ahead = withWaiting(table.journal("learner"), table.state, waiting, "learner");
  assert.equal(ahead.now.cards.get("b")?.column, "in_progress");
  assert.equal(ahead.journal.deeds.at(-1)?.id, "w-1");
  const back: Command = { type: "move_card", card: "b", from: "in_progress", to: "to_do", after: "a", reason };
  const both = [...waiting, { id: "undo:w-1:x", command: back, issuedAt: table.now }];
  const later = withWaiting(table.journal("learner"), table.state, both, "learner");
  assert.equal(later.journal.deeds.length, 0);
  assert.equal(later.journal.undone.at(-1)?.id, "w-1");
  assert.deepEqual(essence(later.now), essence(table.state));
});

test("C22 an undo that nobody foresees counts as on its way", () => {
  const table = aTable();
  const event = { type: "goal_adopted", goal: "g", seq: 11, at: "", by: "learner", client: "t", command: "c-1" };
  const journal = {
    ...table.journal("learner"),
    deeds: [{ id: "c-1", act: "c-1", seq: 11, at: "", parts: [{ event: event as PuffinEvent, before: null }] }],
  };
  const command: Command = { type: "adopt_goal", goal: "g" };
  const ahead = withWaiting(journal, table.state, [{ id: "undo:c-1:x", command, issuedAt: 0 }], "learner");
  assert.equal(ahead.journal.deeds.length, 0);
});

test("C22 several commands under one id are one act", () => {
  const table = aTable();
  const before = essence(table.state);
  const act = "3f2a1b4c-5d6e-4f70-8192-a3b4c5d6e7f8";
  for (const [index, id] of ["a", "b", "c"].entries()) {
    table.do("learner", { type: "archive_card", card: id }, index === 0 ? act : `${act}.${index}`);
  }
  assert.equal(table.deeds("learner").length, 1);
  assert.equal(table.step("learner"), null);
  assert.deepEqual(essence(table.state), before);
  assert.equal(table.step("learner", "redo"), null);
  assert.equal(table.state.cards.get("b")?.archived === null, false);
});
