import assert from "node:assert/strict";
import { test } from "node:test";
import plain from "../../../protocol/examples/fold.json";
import examples from "../../../protocol/examples/fold_engagement.json";
import schema from "../../../protocol/protocol.schema.json";
import type { Board, PuffinEvent } from "../../../protocol/ts/messages.js";
import { stateOf } from "../../src/model/board.js";
import { changedSince, lastSession } from "../../src/ui/past/changed.js";
import { everything, fits, History } from "../../src/ui/past/history.js";
import { dayBeside, marksOf, thinned } from "../../src/ui/past/marks.js";
import { namesOf } from "../../src/ui/past/names.js";
import { actKinds, kindOf, sentenceOf, sentences } from "../../src/ui/past/sentences.js";
import { board, card } from "../model/boards.js";

const state = board([
  card("bank", "verify", { title: "Call the bank" }),
  card("plan", "to_do", { title: "Plan Friday" }),
]);
const say = namesOf(state);
let seq = 0;
let clock = Date.parse("2025-03-14T09:00:00.000Z");

function act(
  type: PuffinEvent["type"],
  fields: object,
  { by = "coach", later = 60_000, command = "" } = {},
): PuffinEvent {
  seq += 1;
  clock += later;
  const at = new Date(clock).toISOString();
  return { seq, at, by, client: "tab", command: command || `k${seq}`, type, ...fields } as PuffinEvent;
}

function told(events: readonly PuffinEvent[]) {
  const history = new History(state.settings, say);
  for (const event of events) history.add(event);
  return history.lines;
}

const moved = (from: string, to: string) => ({
  card: "bank",
  from,
  to,
  rank: "V",
  reason: null,
  evidence: null,
  verification: null,
});

test("E: every kind of event of the schema has a sentence and a kind to filter by", () => {
  const { PuffinEvent } = schema.$defs as unknown as { PuffinEvent: { oneOf: Array<{ $ref: string }> } };
  const definitions = schema.$defs as unknown as Record<string, { properties: { type: { const: string } } }>;
  const kinds = PuffinEvent.oneOf.map(({ $ref }) => definitions[$ref.split("/").pop() ?? ""]?.properties.type.const);
  assert.ok(kinds.length > 70);
  for (const kind of kinds) {
    assert.equal(typeof sentences[kind as PuffinEvent["type"]], "function", `${kind} has no sentence`);
    assert.ok(actKinds.includes(kindOf({ type: kind } as PuffinEvent)), `${kind} has no kind`);
  }
  assert.deepEqual(
    Object.keys(sentences).filter((kind) => !kinds.includes(kind)),
    [],
    "a sentence for no kind",
  );
});

test("E: every event of the examples is told in a sentence that ends, names nobody's id and has no gap", () => {
  for (const log of [plain, examples]) {
    const last = log.boards[log.boards.length - 1];
    const after = stateOf(last?.board as unknown as Board, last?.seq ?? 0);
    const names = namesOf(after);
    const ids = after.settings.participants.map(({ id }) => id);
    for (const event of log.events as unknown as PuffinEvent[]) {
      const sentence = sentenceOf(event, names);
      assert.match(sentence, /[.”?!]$/, `${event.type}: ${sentence}`);
      assert.doesNotMatch(sentence, /undefined|null|NaN|\[object| {2}/, `${event.type}: ${sentence}`);
      assert.doesNotMatch(sentence, /fail|overdue|violat/i, `${event.type}: ${sentence}`);
      for (const id of ids) if (id.length > 8) assert.ok(!sentence.includes(id), `${event.type}: ${sentence}`);
    }
  }
});

test("a move is told with the card's number and title and the columns' names", () => {
  const name = state.settings.participants.find(({ id }) => id === "coach")?.name;
  const [line] = told([act("card_moved", moved("in_progress", "verify"))]);
  assert.equal(line?.words, `${name} moved C-1 Call the bank from In Progress to Verify.`);
  assert.deepEqual(line?.cards, ["bank"]);
});

test("one act is one line: what it brought with it stands under it", () => {
  const lines = told([
    act("card_moved", moved("to_do", "in_progress"), { command: "one" }),
    act(
      "wip_overridden",
      { card: "bank", column: "in_progress", reason: "Only today", count: 4, limit: 3 },
      { command: "one" },
    ),
    act("comment_added", { card: "plan", comment: "m", kind: "plain", text: "Shall we?" }),
  ]);
  assert.equal(lines.length, 2);
  assert.equal(lines[0]?.more.length, 1);
  assert.equal(lines[0]?.seq, (lines[0]?.first ?? 0) + 1);
});

test("a burst of text changes is one line, also when two write at once; a pause begins a new one", () => {
  const words = (by: string, later?: number) =>
    act(
      "card_edited",
      { card: by === "coach" ? "bank" : "plan", set: { description: `${seq}` } },
      { by, ...(later ? { later } : {}) },
    );
  const lines = told([...[1, 2, 3].flatMap(() => [words("coach"), words("learner")]), words("coach", 11 * 60_000)]);
  assert.deepEqual(
    lines.map(({ by, times }) => [by, times]),
    [
      ["coach", 3],
      ["learner", 3],
      ["coach", 1],
    ],
  );
  assert.match(lines[0]?.words ?? "", /wrote in the description of C-1 Call the bank\.$/);
});

test("lines are found by person, kind, card and words, in any case and order", () => {
  const lines = told([
    act("card_moved", moved("to_do", "in_progress")),
    act(
      "comment_added",
      { card: "plan", comment: "m", kind: "question", text: "Which ROOM is free?" },
      { by: "learner" },
    ),
    act("wip_limit_set", { column: "verify", limit: 2, reason: null }),
  ]);
  const found = (part: object) =>
    lines.filter((line) => fits(line, { ...everything, ...part })).map((line) => lines.indexOf(line));
  assert.deepEqual(found({}), [0, 1, 2]);
  assert.deepEqual(found({ person: "learner" }), [1]);
  assert.deepEqual(found({ kind: "settings" }), [2]);
  assert.deepEqual(found({ card: "bank" }), [0]);
  assert.deepEqual(found({ words: "friday room" }), [1]);
  assert.deepEqual(found({ words: "friday bank" }), []);
});

test("what changed since an instant is gathered by card; another place in a column is no change", () => {
  const early = act("comment_added", { card: "bank", comment: "a", kind: "plain", text: "Early" });
  const marker = early.at;
  const log = [
    early,
    act("card_moved", { ...moved("to_do", "to_do"), card: "plan" }),
    act("card_moved", moved("in_progress", "verify")),
    act("comment_added", { card: "bank", comment: "b", kind: "plain", text: "Late" }),
  ];
  const changed = changedSince(state, log, marker);
  assert.deepEqual([...changed.keys()], ["bank"]);
  assert.equal(changed.get("bank")?.length, 2);
  assert.equal(changedSince(state, log, log[3]?.at ?? "").size, 0);
});

test("the marker is the end of the last session that was closed", () => {
  assert.equal(lastSession([]), null);
  assert.equal(lastSession([{ closed_at: null }]), null);
  const ends = ["2025-03-01T10:00:00.000Z", "2025-03-08T10:00:00.000Z"];
  assert.equal(
    lastSession([{ closed_at: ends[1] ?? null }, { closed_at: null }, { closed_at: ends[0] ?? null }]),
    ends[1],
  );
});

test("the slider's marks: the first event of each local day and each session; page keys go by days", () => {
  seq = 0;
  clock = Date.parse("2025-03-14T22:00:00.000Z");
  const log = [
    act("board_renamed", { title: "A" }),
    act("board_renamed", { title: "B" }, { later: 90 * 60_000 }),
    act("session_opened", { session: "s" }),
    act("board_renamed", { title: "C" }, { later: 86_400_000 }),
  ];
  const berlin = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin", dateStyle: "short" });
  const marks = marksOf(log, (instant) => berlin.format(instant));
  assert.deepEqual(
    marks.map(({ seq, kind }) => [seq, kind]),
    [
      [1, "day"],
      [2, "day"],
      [3, "session"],
      [4, "day"],
    ],
  );
  assert.equal(dayBeside(marks, 1, 1, 4), 2);
  assert.equal(dayBeside(marks, 3, -1, 4), 2);
  assert.equal(dayBeside(marks, 4, 1, 4), 4);
  assert.equal(dayBeside(marks, 1, -1, 4), 1);
  assert.equal(
    thinned(marks, 2).every(({ kind }) => kind === "session"),
    true,
  );
});
