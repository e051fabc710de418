import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, PuffinEvent, Rejection } from "../../../protocol/ts/messages.js";
import { apply, type BoardState } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { board, card } from "./boards.js";

const now = Date.UTC(2026, 10, 2, 9);

function answer(state: BoardState, by: string, command: Command): Rejection | null {
  const said = predict(state, command, by, now);
  return "rejection" in said ? said.rejection : null;
}

function after(state: BoardState, by: string, command: Command): BoardState {
  const said = predict(state, command, by, now);
  if ("rejection" in said) throw new Error(said.rejection.message);
  return said.events.reduce((before: BoardState, event: PuffinEvent) => apply(before, event), state);
}

const shared: Command = { type: "edit_card", card: "a", set: { co_owner: "coach" } };

test("C16: a card is shared with somebody else than its owner, and neither verifies it", () => {
  const state = board([card("a", "verify", { owner: "learner" })]);
  const own: Command = { type: "edit_card", card: "a", set: { co_owner: "learner" } };
  assert.equal(answer(state, "learner", own)?.code, "bad_command");
  const verify: Command = {
    type: "move_card",
    card: "a",
    from: "verify",
    to: "done",
    after: null,
    verification: { criteria_met: [] },
  };
  assert.equal(answer(state, "coach", verify), null);
  assert.equal(answer(after(state, "learner", shared), "coach", verify)?.code, "verify_not_allowed");
});

test("C16: who becomes the owner shares the card with themselves no longer", () => {
  const state = after(board([card("a", "to_do", { owner: "learner" })]), "learner", shared);
  const handed = after(state, "learner", { type: "edit_card", card: "a", set: { owner: "coach" } });
  assert.equal(handed.cards.get("a")?.owner, "coach");
  assert.equal(handed.cards.get("a")?.co_owner, null);
});

test("C16: a label's name is on a board once; removed, it goes from its cards", () => {
  const add = (label: string, name: string): Command => ({ type: "add_label", label, name, color: "moss" });
  const one = after(board([card("a", "to_do")]), "coach", add("l1", "Asking"));
  assert.equal(answer(one, "coach", add("l2", "Asking"))?.code, "bad_command");
  const labelled = after(one, "coach", { type: "edit_card", card: "a", set: { labels: ["l1"] } });
  assert.equal(answer(one, "coach", { type: "edit_card", card: "a", set: { labels: ["l9"] } })?.code, "not_found");
  const gone = after(labelled, "learner", { type: "remove_label", label: "l1" });
  assert.deepEqual(gone.cards.get("a")?.labels, []);
  assert.deepEqual(gone.settings.labels, []);
});

test("C17: an agreement is taken back by who gave it", () => {
  const agreed = after(board([card("a", "to_do")]), "coach", { type: "agree_card", card: "a" });
  const withdraw: Command = { type: "withdraw_agreement", card: "a" };
  assert.equal(answer(agreed, "learner", withdraw)?.code, "stale");
  assert.deepEqual(after(agreed, "coach", withdraw).cards.get("a")?.agreed, []);
});

test("C18: only a question is answered; who wrote a comment takes it back and its place stays", () => {
  const said = (comment: string, kind: "plain" | "question"): Command => ({
    type: "add_comment",
    card: "a",
    comment,
    kind,
    text: "Why this one?",
  });
  const asked = after(
    after(board([card("a", "to_do")]), "coach", said("m1", "question")),
    "coach",
    said("m2", "plain"),
  );
  const mark = (comment: string): Command => ({ type: "answer_comment", card: "a", comment, answered: true });
  assert.equal(answer(asked, "learner", mark("m2"))?.code, "not_permitted");
  assert.equal(answer(asked, "learner", mark("m3"))?.code, "not_found");
  const answered = after(asked, "learner", mark("m1"));
  assert.equal(answered.cards.get("a")?.comments[0]?.answered?.by, "learner");
  const back: Command = { type: "take_back_comment", card: "a", comment: "m1" };
  assert.equal(answer(answered, "learner", back)?.code, "not_permitted");
  const taken = after(answered, "coach", back).cards.get("a")?.comments ?? [];
  assert.equal(taken.length, 2);
  assert.equal(taken[0]?.text, "");
  assert.equal(taken[0]?.answered, null);
});

test("C18: thanks stand once a person and card until taken back", () => {
  const thank: Command = { type: "thank_card", card: "a", text: "It helped" };
  const thanked = after(board([card("a", "done")]), "coach", thank);
  assert.equal(answer(thanked, "coach", thank)?.code, "stale");
  assert.deepEqual(after(thanked, "coach", { type: "take_back_thanks", card: "a" }).cards.get("a")?.thanks, []);
});

test("C19: an open blocker is said anew and its clock goes on", () => {
  const state = board([card("a", "in_progress")]);
  const edit: Command = { type: "edit_blocker", card: "a", set: { reason: "the key is lost" } };
  assert.equal(answer(state, "coach", edit)?.code, "stale");
  const blocked = after(state, "learner", { type: "block_card", card: "a", reason: "no key" });
  const since = blocked.cards.get("a")?.blocker?.since;
  const edited = after(blocked, "coach", edit).cards.get("a")?.blocker;
  assert.equal(edited?.reason, "the key is lost");
  assert.equal(edited?.since, since);
  assert.equal(edited?.by, "learner");
});

test("C20: the named lines go with the new card, which stays in work while a seat is free", () => {
  const state = board([card("a", "in_progress", { done_when: ["one", "two"] })]);
  const split = (lines: string[]): Command => ({
    type: "split_card",
    card: "a",
    new_card: "b",
    title: "The rest",
    done_when: lines,
  });
  const halves = after(state, "learner", split(["two"]));
  assert.deepEqual(halves.cards.get("a")?.done_when, ["one"]);
  assert.deepEqual(halves.cards.get("b")?.done_when, ["two"]);
  assert.equal(halves.cards.get("b")?.column, "in_progress");
  assert.equal(halves.cards.get("b")?.split_from, "a");
  assert.equal(answer(state, "learner", split(["three"]))?.code, "stale");
});

test("C20: where no seat is free the new card waits in the first column", () => {
  const full = after(board([card("a", "in_progress")]), "coach", {
    type: "set_wip_limit",
    column: "in_progress",
    limit: 1,
  });
  const halves = after(full, "learner", {
    type: "split_card",
    card: "a",
    new_card: "b",
    title: "The rest",
    done_when: [],
  });
  assert.equal(halves.cards.get("b")?.column, "to_do");
});
