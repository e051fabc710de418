import assert from "node:assert/strict";
import { test } from "node:test";
import type { Board, Command, Rejection } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, type ColumnId } from "../../src/model/board.js";
import { localDate } from "../../src/model/contract_gate.js";
import { predict } from "../../src/model/predict.js";
import { seats } from "../../src/model/seats.js";
import { board, card } from "./boards.js";

const now = Date.UTC(2026, 10, 2, 9);

function move(id: string, from: ColumnId, to: ColumnId): Command {
  return { type: "move_card", card: id, from, to, after: null };
}
const pull = (id: string) => move(id, "to_do", "in_progress");

function answer(state: BoardState, by: string, command: Command): Rejection | null {
  const said = predict(state, command, by, now);
  return "rejection" in said ? said.rejection : null;
}

function policies(set: Partial<Board["policies"]>): Board["policies"] {
  return { move: "anyone", ready_gate: "nudge", override_mode: "either_with_reason", count_blocked: true, ...set };
}

const blocker = {
  reason: "no key",
  category: "other",
  remover: null,
  check_date: null,
  by: "coach",
  since: "",
} as const;
const withKey = { evidence: ["seen"] };

test("C13: outside a session a card is moved by its owner, the order of To Do is the coachee's", () => {
  const cards = [
    card("a", "to_do"),
    card("b", "in_progress", withKey),
    card("v", "verify"),
    card("n", "to_do", { owner: null }),
  ];
  const state = board(cards, { policies: policies({ move: "owner_or_in_session" }) });
  assert.equal(
    answer(state, "coach", pull("a"))?.message,
    "This card is moved by its owner; in a session you can move it together.",
  );
  assert.equal(answer(state, "coach", move("b", "in_progress", "verify"))?.code, "not_permitted");
  assert.equal(answer(state, "coach", move("a", "to_do", "to_do"))?.code, "not_permitted");
  assert.equal(answer(state, "coach", pull("n")), null);
  assert.equal(answer(state, "coach", move("v", "verify", "done")), null);
  assert.equal(answer(state, "learner", pull("a")), null);
});

test("C14: the hard gate names what is missing, the nudge lets it be pulled", () => {
  const bare = [card("a", "to_do")];
  const no = answer(board(bare, { policies: policies({ ready_gate: "hard" }) }), "learner", pull("a"));
  assert.equal(no?.code, "not_ready");
  assert.deepEqual(no?.details, { missing: ["done_when", "first_step"] });
  assert.equal(answer(board(bare), "learner", pull("a")), null);
  const ready = [card("a", "to_do", { done_when: ["seen"], first_step: "ask" })];
  assert.equal(answer(board(ready, { policies: policies({ ready_gate: "hard" }) }), "learner", pull("a")), null);
});

const three = ["a", "b", "c"].map((id) => card(id, "in_progress", id === "a" ? { blocker } : {}));

test("W7: a blocked card that does not count frees its seat; unblocking takes the column over", () => {
  const cards = [...three, card("w", "to_do")];
  assert.equal(answer(board(cards), "coach", pull("w"))?.code, "wip_full");
  const state = board(cards, { policies: policies({ count_blocked: false }) });
  assert.equal(seats(state, "in_progress").count, 2);
  assert.equal(answer(state, "coach", pull("w")), null);
  const full = board([...three, card("d", "in_progress")], { policies: policies({ count_blocked: false }) });
  assert.equal(answer(full, "coach", { type: "unblock_card", card: "a" }), null);
});

test("W5: where overrides are never, a reason does not help", () => {
  const state = board([...three, card("w", "to_do")], { policies: policies({ override_mode: "never" }) });
  const wish: Command = { type: "move_card", card: "w", from: "to_do", to: "in_progress", after: null };
  assert.equal(answer(state, "coach", { ...wish, override: { reason: "needed today" } })?.code, "override_not_allowed");
});

function engagementUntil(end: string): BoardState {
  const header = { seq: 1, at: "2026-09-01T09:00:00.000Z", by: "coach", client: "c", command: "1" };
  const made = apply(board([], { id: "" }, 0), {
    ...header,
    type: "board_created",
    board: "b",
    title: "B",
    kind: "engagement",
  });
  const fresh = made.settings.engagement;
  assert.ok(fresh);
  const contract = { ...fresh.contract, state: "active" as const, terms: { ...fresh.contract.terms, end } };
  const engagement = { ...fresh, state: "active" as const, contract };
  return board([card("a", "to_do"), card("v", "verify")], { kind: "engagement", engagement });
}

test("G5: the gate follows the contract's last day", () => {
  const give = { ...move("v", "verify", "in_progress"), reason: "not yet" } as Command;
  assert.equal(answer(engagementUntil("2026-11-02"), "learner", pull("a")), null);
  const closing = engagementUntil("2026-10-19");
  assert.equal(answer(closing, "learner", pull("a"))?.code, "no_contract");
  assert.equal(answer(closing, "coach", give), null);
  const over = engagementUntil("2026-10-18");
  assert.equal(answer(over, "coach", give)?.code, "no_contract");
});

test("G5: a pause says that it is one, and who resumes it", () => {
  const running = engagementUntil("2026-11-02");
  assert.ok(running.settings.engagement);
  const paused = {
    ...running,
    settings: { ...running.settings, engagement: { ...running.settings.engagement, state: "paused" as const } },
  };
  const no = answer(paused, "learner", pull("a"));
  assert.equal(no?.code, "no_contract");
  assert.match(no?.message ?? "", /is paused .*; \w.* can resume it at any time\.$/);
});

test("G5: a day is that of the zone, an unknown zone counts as UTC", () => {
  assert.equal(localDate("Pacific/Honolulu", now), "2026-11-01");
  assert.equal(localDate("No/Where", now), "2026-11-02");
});
