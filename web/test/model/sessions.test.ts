import assert from "node:assert/strict";
import { test } from "node:test";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { freeSeats } from "../../src/model/free_seats.js";
import { dueOptions, duePromises, runningPromises, settlementsOf } from "../../src/model/promises.js";
import { readyList } from "../../src/model/ready_list.js";
import { cardsToLookAt, outcomesOf, splitCommands } from "../../src/model/session_outcomes.js";
import {
  heldSessions,
  minutesFor,
  minutesSpent,
  neighbourStep,
  nextSession,
  scriptOf,
  sessionBefore,
} from "../../src/model/session_script.js";
import { eventsFrom } from "../../src/sync/past_events.js";
import { aCard, anEngagement, aPromise, aSession, at, engaged } from "./sessions_support.js";

const time = (day: number, hour = 9) => Date.parse(at(day, hour));

test("S2: each type of session has its script, and steps have neighbours in it", () => {
  assert.deepEqual(scriptOf("first"), ["check_in", "pull", "commit", "reflect"]);
  const session = aSession("s");
  assert.equal(neighbourStep(session, "verify", 1), "in_progress");
  assert.equal(neighbourStep(session, "check_in", -1), null);
  assert.equal(neighbourStep(session, "reflect", 1), null);
  assert.equal(neighbourStep(session, "retro", 1), null);
});

test("a coaching session of 45 minutes gives its steps 4, 6, 8, 12, 8, 4 and 3; another length shares alike", () => {
  const session = aSession("s");
  assert.deepEqual(
    scriptOf("coaching").map((step) => minutesFor(session, step)),
    [4, 6, 8, 12, 8, 4, 3],
  );
  assert.equal(minutesFor({ ...session, planned_minutes: 90 }, "verify"), 16);
});

test("time spent in a step is all its visits together, and stops when the session closes", () => {
  const steps = [
    { step: "check_in" as const, at: "2026-03-10T16:00:00.000Z" },
    { step: "verify" as const, at: "2026-03-10T16:05:00.000Z" },
    { step: "check_in" as const, at: "2026-03-10T16:10:00.000Z" },
  ];
  const open = aSession("s", { state: "open", steps });
  assert.equal(minutesSpent(open, "check_in", Date.parse("2026-03-10T16:12:00.000Z")), 7);
  assert.equal(minutesSpent(open, "verify", Date.parse("2026-03-10T16:12:00.000Z")), 5);
  const closed = { ...open, closed_at: "2026-03-10T16:11:00.000Z" };
  assert.equal(minutesSpent(closed, "check_in", Date.parse("2026-03-11T16:00:00.000Z")), 6);
});

test("the next session is the earliest planned one still to come; the one before is the last that was closed", () => {
  const first = aSession("first", { state: "closed", opened_at: at(1), closed_at: at(1, 10) });
  const second = aSession("second", { state: "closed", opened_at: at(3), closed_at: at(3, 10) });
  const missed = aSession("missed", { planned_start: at(4) });
  const later = aSession("later", { planned_start: at(17) });
  const soon = aSession("soon", { planned_start: at(10) });
  const engagement = anEngagement({ sessions: [second, first, missed, later, soon] });
  assert.equal(nextSession(engagement, time(5))?.id, "soon");
  assert.equal(nextSession(engagement, time(17)), null);
  assert.deepEqual(
    heldSessions(engagement).map((one) => one.id),
    ["second", "first"],
  );
  assert.equal(sessionBefore(engagement, aSession("now", { opened_at: at(10) }))?.id, "second");
  assert.equal(sessionBefore(engagement, second)?.id, "first");
  assert.equal(sessionBefore(engagement, first), null);
});

test("S9: what is past its day, due at this session's planned start or delivered is spoken of; the rest runs on", () => {
  const session = aSession("s", { planned_start: at(10, 16), opened_at: at(10, 15) });
  const engagement = anEngagement({
    commitments: [
      aPromise("at-start", { due_at: at(10, 16) }),
      aPromise("past", { due_at: at(9) }),
      aPromise("delivered", { due_at: at(20), delivered_at: at(9) }),
      aPromise("later", { due_at: at(17) }),
      aPromise("told", { due_at: at(9), state: "kept" }),
    ],
  });
  const now = time(10, 15);
  assert.deepEqual(
    duePromises(engagement, session, now).map((one) => one.id),
    ["past", "at-start", "delivered"],
  );
  assert.deepEqual(
    runningPromises(engagement, session, now).map((one) => one.id),
    ["later"],
  );
});

test("S9: only what fits is offered: kept in time, late after it, not kept when due, renegotiated before its day", () => {
  const session = aSession("s", { planned_start: at(10, 16) });
  const ways = (part: Parameters<typeof aPromise>[1], now: number) => settlementsOf(aPromise("p", part), session, now);
  assert.deepEqual(ways({ delivered_at: at(10, 16) }, time(11)), ["kept", "dropped_agreed"]);
  assert.deepEqual(ways({ delivered_at: at(10, 17) }, time(11)), ["late", "dropped_agreed"]);
  assert.deepEqual(ways({}, time(11)), ["not_kept", "dropped_agreed"]);
  assert.deepEqual(ways({}, time(10, 15)), ["not_kept", "renegotiated", "dropped_agreed"]);
  assert.deepEqual(ways({ due_at: at(17) }, time(11)), ["renegotiated", "dropped_agreed"]);
  assert.deepEqual(ways({ state: "kept" }, time(11)), []);
});

test("a promise is due at the next session by default, or in a week by the calendar of the engagement's zone", () => {
  const engagement = anEngagement({ sessions: [aSession("next", { planned_start: at(17, 16) })] });
  const [next, week] = dueOptions(engagement, Date.parse("2026-03-10T23:30:00.000Z"));
  assert.deepEqual([next?.kind, next?.date, next?.instant], ["next_session", null, time(17, 16)]);
  assert.equal(week?.date, "2026-03-17");
  const tokyo = { ...engagement, sessions: [], intent: { ...engagement.intent, time_zone: "Asia/Tokyo" } };
  assert.deepEqual(
    dueOptions(tokyo, Date.parse("2026-03-10T23:30:00.000Z")).map((one) => one.date),
    ["2026-03-18"],
  );
});

test("W1, W9: as many cards may be pulled as the fuller of the limits leaves free", () => {
  const cards = [
    aCard("c1", { column: "in_progress" }),
    aCard("c2", { column: "verify" }),
    aCard("c3", { column: "verify" }),
  ];
  const columns = engaged(anEngagement(), []).settings.columns;
  const limited = columns.map((one) => (one.id === "in_progress" ? { ...one, limit: 3 } : one));
  const free = (part: Parameters<typeof engaged>[2], of = cards) => {
    const found = freeSeats(engaged(anEngagement(), of, part), "rea");
    return found && `${found.free} ${found.by}`;
  };
  assert.equal(free({}), null);
  assert.equal(free({ columns: limited }), "2 column");
  assert.equal(free({ columns: limited, board_limit: 4 }), "1 board");
  assert.equal(free({ board_limit: 2 }), "0 board");
});

test("W2: a person's own limit is nearer than the column's, for that person alone", () => {
  const cards = ["c1", "c2"].map((id) => aCard(id, { column: "in_progress", owner: "rea" }));
  const board = engaged(anEngagement(), cards, { person_limit: 2 });
  assert.deepEqual(freeSeats(board, "rea"), { free: 0, by: "person" });
  assert.deepEqual(freeSeats(board, "lou"), { free: 2, by: "person" });
  assert.equal(freeSeats(board, null), null, "nobody's card counts for nobody");
});

test("W7: a blocked card takes a seat only where blocked cards count", () => {
  const blocker = { reason: "", category: "other", remover: null, check_date: null, by: "rea", since: at(2) } as const;
  const cards = [aCard("c1", { column: "in_progress", owner: "rea", blocker }), aCard("c2", { column: "verify" })];
  const board = engaged(anEngagement(), cards, { person_limit: 1, board_limit: 3 });
  const { policies } = board.settings;
  const uncounted = { ...board, settings: { ...board.settings, policies: { ...policies, count_blocked: false } } };
  assert.deepEqual(freeSeats(board, "rea"), { free: 0, by: "person" });
  assert.deepEqual(freeSeats(uncounted, "rea"), { free: 1, by: "person" });
  assert.deepEqual(freeSeats(uncounted, null), { free: 2, by: "board" });
});

test("the ready list tells what is needed from what is good to have", () => {
  const open = (card: Parameters<typeof readyList>[0]) =>
    readyList(card, { agreed: false, inspected: true })
      .filter((line) => !line.met)
      .map((line) => `${line.what}${line.must ? "!" : ""}`);
  assert.deepEqual(open(aCard("c1")), ["done_when!", "goal!", "first_step!", "agreed", "small", "needs"]);
  const ready = { done_when: ["Seen"], outside_contract: "It came up", first_step: "Ask", expected_days: 7 };
  assert.deepEqual(open(aCard("c1", ready)), ["agreed", "needs"]);
  assert.deepEqual(open(aCard("c1", { ...ready, expected_days: 8 })), ["agreed", "small", "needs"]);
});

const event = (part: object): PuffinEvent =>
  ({ seq: 1, at: at(10, 16), by: "rea", client: "tab", command: "1", ...part }) as PuffinEvent;
const move = (card: string, from: string, to: string, command = card) =>
  event({ type: "card_moved", card, from, to, rank: "V", reason: null, evidence: null, verification: null, command });

test("S5: a card's own events say what came of it; a put back that made room for a pull is a swap", () => {
  const outcomes = outcomesOf([
    move("c1", "verify", "done"),
    move("c2", "verify", "in_progress"),
    move("c3", "to_do", "in_progress", "swap"),
    move("c4", "in_progress", "to_do", "swap"),
    move("c5", "in_progress", "to_do"),
    move("c6", "to_do", "to_do"),
    event({ type: "card_blocked", card: "c7" }),
    event({ type: "card_unblocked", card: "c8" }),
  ]);
  assert.deepEqual(
    outcomes.map(({ card, outcome }) => `${card} ${outcome}`),
    ["c1 done", "c2 returned", "c3 pulled", "c4 swapped", "c5 put_back", "c7 blocked", "c8 unblocked"],
  );
});

test("S5: cards without an outcome stay to be looked at, oldest first", () => {
  const cards = [
    aCard("c1", { column: "verify", entered_at: at(3) }),
    aCard("c2", { column: "verify", entered_at: at(2) }),
    aCard("c3", { column: "verify", entered_at: at(1) }),
  ];
  const seen = { card: "c3", outcome: "looked_at" as const, note: null, by: "lou", at: at(10) };
  const session = aSession("s", { outcomes: [seen] });
  assert.deepEqual(
    cardsToLookAt(engaged(anEngagement(), cards), session, "verify").map((card) => card.id),
    ["c2", "c1"],
  );
});

test("a card cut in two hands over the lines that go, and keeps its goal with both", () => {
  const card = aCard("c1", { title: "All of it", done_when: ["a", "b", "c"], goal: "g", owner: "rea" });
  const parts = { id: "new", title: "Some of it", newTitle: "The rest", linesThatGo: new Set([1]) };
  assert.deepEqual(splitCommands(engaged(anEngagement(), [card]), card, parts), [
    { type: "add_card", card: "new", column: "to_do", title: "The rest", after: null, owner: "rea" },
    { type: "edit_card", card: "new", set: { done_when: ["b"], goal: "g" } },
    { type: "edit_card", card: "c1", set: { title: "Some of it", done_when: ["a", "c"] }, read_at: 100 },
  ]);
  const same = { id: "new", title: "All of it", newTitle: "More", linesThatGo: new Set<number>() };
  assert.equal(splitCommands(engaged(anEngagement(), [card]), card, same).length, 2);
});

test("H7: events since an instant are read backwards in pages, however few a page holds", async () => {
  const day = (seq: number) => `2026-03-${String(1 + Math.floor(seq / 100)).padStart(2, "0")}T09:00:00.000Z`;
  const log = Array.from({ length: 950 }, (_, index) => event({ type: "x", seq: index + 1, at: day(index + 1) }));
  const asked: number[] = [];
  const read = async (since: number, limit: number) => {
    asked.push(since);
    return log.slice(since, since + Math.min(limit, 150));
  };
  const found = await eventsFrom(day(500), 950, read);
  assert.deepEqual([found[0]?.seq, found[found.length - 1]?.seq, found.length], [500, 950, 451]);
  assert.ok(Math.min(...asked) >= 350, "what is older is left alone");
  assert.equal((await eventsFrom(day(0), 950, read)).length, 950);
  assert.deepEqual(await eventsFrom(day(0), 0, read), []);
});
