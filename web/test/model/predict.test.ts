import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, PuffinEvent, Rejection } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, type ColumnId, columnIds } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { board, card } from "./boards.js";

/** A board that answers commands as the server would. */
class Play {
  #seq: number;

  constructor(public state: BoardState) {
    this.#seq = state.seq;
  }

  /** "ok", or the code of the refusal. */
  do(by: string, command: Command): string {
    const answer = predict(this.state, command, by, Date.UTC(2025, 2, 4));
    if ("rejection" in answer) return answer.rejection.code;
    for (const event of answer.events) {
      this.#seq += 1;
      this.state = apply(this.state, { ...event, seq: this.#seq });
    }
    return "ok";
  }

  refusal(by: string, command: Command): Rejection {
    const answer = predict(this.state, command, by, 0);
    assert.ok("rejection" in answer);
    return answer.rejection;
  }

  events(by: string, command: Command): readonly PuffinEvent[] {
    const answer = predict(this.state, command, by, 0);
    assert.ok("events" in answer);
    return answer.events;
  }

  /** In Progress count/limit, Verify count, marked cards. */
  get wip(): string {
    const { columns, settings } = this.state;
    const marked = columnIds.flatMap((id) => columns[id].filter((one) => one.over_limit).map((one) => one.id));
    return `${columns.in_progress.length}/${settings.columns[1]?.limit} ${columns.verify.length} ${marked.join("")}`.trim();
  }
}

function move(
  id: string,
  from: ColumnId,
  to: ColumnId,
  more: Partial<Extract<Command, { type: "move_card" }>> = {},
): Command {
  return { type: "move_card", card: id, from, to, after: null, ...more };
}

const deliver = { evidence: "seen on the line" };
const yes = { verification: { criteria_met: [true] } };

test("O4: the WIP limit sequence", () => {
  const columns = columnIds.map((id, index) => ({
    id,
    label: id,
    limit: [null, 2, 1, null][index] ?? null,
    policy: "",
  }));
  const lines = { done_when: ["it holds"] };
  const play = new Play(
    board(
      [
        card("A", "in_progress", lines),
        card("B", "in_progress", lines),
        ...["C", "D", "E"].map((id) => card(id, "to_do", lines)),
      ],
      { columns },
    ),
  );
  const steps: [string, Command, string, string][] = [
    ["learner", move("C", "to_do", "in_progress"), "wip_full", "2/2 0"],
    ["learner", move("A", "in_progress", "in_progress", { after: "B" }), "ok", "2/2 0"],
    ["learner", { type: "block_card", card: "A", reason: "waiting for a key" }, "ok", "2/2 0"],
    ["learner", move("C", "to_do", "in_progress"), "wip_full", "2/2 0"],
    ["learner", move("B", "in_progress", "verify", deliver), "ok", "1/2 1"],
    ["learner", move("C", "to_do", "in_progress"), "ok", "2/2 1"],
    ["learner", move("C", "in_progress", "done"), "skip_not_allowed", "2/2 1"],
    ["learner", { type: "unblock_card", card: "A" }, "ok", "2/2 1"],
    ["learner", move("A", "in_progress", "verify", deliver), "wip_full", "2/2 1"],
    ["learner", { type: "set_wip_limit", column: "in_progress", limit: 1 }, "reason_required", "2/2 1"],
    ["learner", { type: "set_wip_limit", column: "in_progress", limit: 1, reason: "two was too much" }, "ok", "2/1 1"],
    ["learner", move("D", "to_do", "in_progress"), "wip_full", "2/1 1"],
    ["learner", move("D", "to_do", "in_progress", { override: { reason: "case is today" } }), "ok", "3/1 1 D"],
    ["learner", move("E", "to_do", "in_progress", { override: { reason: "also urgent" } }), "override_cap", "3/1 1 D"],
    ["learner", move("B", "verify", "done", yes), "verify_not_allowed", "3/1 1 D"],
    ["coach", move("B", "verify", "done", { verification: { criteria_met: [false] } }), "criteria_not_met", "3/1 1 D"],
    ["coach", move("B", "verify", "in_progress"), "reason_required", "3/1 1 D"],
    ["coach", move("B", "verify", "in_progress", { reason: "second case missing" }), "ok", "4/1 0 D"],
    ["learner", move("A", "in_progress", "verify", deliver), "ok", "3/1 1 D"],
    ["learner", move("C", "in_progress", "to_do", { reason: "not now" }), "ok", "2/1 1 D"],
    ["coach", move("A", "verify", "done", yes), "ok", "2/1 0 D"],
    ["learner", move("B", "in_progress", "verify"), "ok", "1/1 1"],
    ["learner", move("A", "done", "in_progress", { reason: "second case differs" }), "wip_full", "1/1 1"],
  ];
  for (const [index, [by, command, expected, after]] of steps.entries()) {
    assert.equal(play.do(by, command), expected, `step ${index + 1}`);
    assert.equal(play.wip, after, `after step ${index + 1}`);
  }
});

test("C8: wip_full names the limit, its count and its cards, oldest first", () => {
  const old = { entered_at: "2025-01-01T08:00:00.000Z" };
  const play = new Play(
    board([card("a", "in_progress"), card("b", "in_progress"), card("c", "in_progress", old), card("d", "to_do")], {
      person_limit: 3,
    }),
  );
  const { code, details } = play.refusal("coach", move("d", "to_do", "in_progress"));
  assert.equal(code, "wip_full");
  const cards = ["c", "a", "b"];
  const column = { code: "wip_full", column: "in_progress", count: 3, limit: 3, cards };
  const person = { code: "person_wip_full", person: "learner", count: 3, limit: 3, cards };
  assert.deepEqual(details, { limits: [column, person] });
});

test("C6: move_cards is all or nothing, so a swap keeps a full column as full as it was (W4)", () => {
  const full = ["a", "b", "c"].map((id) => card(id, "in_progress"));
  const play = new Play(board([...full, card("d", "to_do")]));
  const back = { card: "a", from: "in_progress" as const, to: "to_do" as const, after: null, reason: "swap" };
  const pull = { card: "d", from: "to_do" as const, to: "in_progress" as const, after: null };
  assert.equal(play.do("learner", { type: "move_cards", moves: [pull, { ...back, from: "verify" }] }), "stale");
  assert.equal(play.do("learner", { type: "move_cards", moves: [pull, back] }), "ok");
  assert.deepEqual(play.state.columns.in_progress.map((one) => one.id).sort(), ["b", "c", "d"]);
});

test("C8: stale shows the card as it stands, or the text as it reads now", () => {
  const play = new Play(board([card("a", "verify", { text_seqs: { title: 9, description: 3 }, title: "Theirs" })]));
  const moved = play.refusal("coach", move("a", "to_do", "in_progress"));
  assert.deepEqual(moved.details, { card: play.state.cards.get("a") });
  const text = play.refusal("coach", { type: "edit_card", card: "a", set: { title: "Mine" }, read_at: 8 });
  assert.deepEqual(text.details, { field: "title", text: "Theirs", seq: 9 });
  assert.equal(play.do("coach", { type: "edit_card", card: "a", set: { description: "Mine" }, read_at: 8 }), "ok");
});

test("C9: delivering needs evidence, on the card or with the move; other moves take none", () => {
  const play = new Play(board([card("a", "in_progress"), card("b", "to_do")]));
  assert.equal(play.do("learner", move("a", "in_progress", "verify")), "evidence_required");
  assert.equal(play.do("learner", move("a", "in_progress", "verify", { evidence: " \u200b " })), "evidence_required");
  assert.equal(play.do("learner", move("b", "to_do", "in_progress", deliver)), "bad_command");
  assert.equal(play.do("learner", move("a", "in_progress", "verify", deliver)), "ok");
  assert.deepEqual(play.state.cards.get("a")?.evidence, ["seen on the line"]);
});

test("C9: solo practice verifies one's own card, with evidence", () => {
  const play = new Play(board([card("a", "verify")], { verify_policy: "self_with_evidence" }));
  assert.equal(play.do("learner", move("a", "verify", "done")), "evidence_required");
  assert.equal(play.do("learner", { type: "edit_card", card: "a", set: { evidence: ["a photo"] } }), "ok");
  assert.equal(play.do("learner", move("a", "verify", "done")), "ok");
});

test("C10: a plain reason on pull counts as the override's, when it is long enough", () => {
  const full = ["a", "b", "c"].map((id) => card(id, "in_progress"));
  const play = new Play(board([...full, card("d", "to_do")]));
  assert.equal(play.do("learner", move("d", "to_do", "in_progress", { reason: "now" })), "reason_required");
  const [moved, marked] = play.events("learner", move("d", "to_do", "in_progress", { reason: "today only" }));
  assert.equal(moved?.type, "card_moved");
  assert.deepEqual(marked?.type === "wip_overridden" && [marked.reason, marked.count, marked.limit], [
    "today only",
    4,
    3,
  ]);
});

test("B1: a card lands below the one named, at the bottom when that one has left, and keeps a rank that fits", () => {
  const play = new Play(board([card("a", "to_do"), card("b", "to_do"), card("c", "to_do"), card("d", "done")]));
  const order = () => play.state.columns.to_do.map((one) => one.id).join("");
  play.do("coach", move("c", "to_do", "to_do", { after: "a" }));
  assert.equal(order(), "acb");
  play.do("coach", move("a", "to_do", "to_do", { after: "d" }));
  assert.equal(order(), "cba");
  const rank = play.state.cards.get("b")?.rank;
  play.do("coach", move("b", "to_do", "to_do", { after: "c" }));
  assert.equal(play.state.cards.get("b")?.rank, rank);
});

test("E1: putting back, finishing or archiving a blocked card ends its blocker", () => {
  const blocker = {
    reason: "key",
    category: "other" as const,
    remover: null,
    check_date: null,
    by: "coach",
    since: "2025-03-03T08:00:00.000Z",
  };
  const play = new Play(board([card("a", "in_progress", { blocker }), card("b", "verify", { blocker })]));
  play.do("coach", move("a", "in_progress", "to_do", { reason: "not now" }));
  assert.equal(play.events("coach", { type: "archive_card", card: "b" }).at(-1)?.type, "card_unblocked");
  assert.equal(play.state.cards.get("a")?.blocker, null);
});

test("E3: who looks on is told so", () => {
  const play = new Play(board([card("a", "to_do")]));
  assert.equal(play.do("watcher", move("a", "to_do", "in_progress")), "not_permitted");
  assert.equal(play.do("nobody", { type: "agree_card", card: "a" }), "not_permitted");
});
