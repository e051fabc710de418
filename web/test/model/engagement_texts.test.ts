import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, type BoardState } from "../../src/model/board.js";
import { keysOf, lastChange } from "../../src/model/last_changes.js";
import { missedIn } from "../../src/model/missed.js";
import { decide } from "../../src/model/predict.js";
import { changeBetween } from "../../src/model/text_change.js";
import { TextVersions } from "../../src/model/text_versions.js";
import { turns } from "../../src/model/undo_turns.js";
import { partsOf, textIn } from "../../src/model/written_together.js";
import { aGoal } from "../ui/ending_support.js";
import { anEngagement, engaged } from "./sessions_support.js";

// T: the long texts around a board, as a browser folds and tells them.

const start = () => engaged(anEngagement({ goals: [aGoal("g", { why: "They answer" })] }));
const header = (state: BoardState) => ({
  seq: state.seq + 1,
  at: "2026-11-22T18:00:00.000Z",
  by: "lou",
  client: "tab",
  command: "c",
});
const written = (state: BoardState, doc: string, to: string, more: object = {}) => {
  const changes = [changeBetween(textIn(state, doc) ?? "", to)];
  return { ...header(state), type: "text_changed", doc, changes, ...more } as unknown as PuffinEvent;
};
const docs = ["goal/g/why", "contract/vision", "report/results"];

test("T1: a doc names a text of a card, a goal, the contract or its report, and nothing else", () => {
  assert.deepEqual(partsOf("goal/g/why"), { of: "goal", goal: "g", field: "why" });
  assert.deepEqual(partsOf("contract/vision"), { of: "contract", field: "vision" });
  for (const other of [
    "goal/g/title",
    "goal//why",
    "contract/kind",
    "report/edited_by",
    "contract/c/vision",
    "card/a",
  ]) {
    assert.equal(partsOf(other), null, other);
  }
});

for (const doc of docs) {
  test(`T2: ${doc} takes the words of an event, and its seq is told`, () => {
    const before = start();
    const after = apply(before, written(before, doc, "Ask first 😀"));
    assert.equal(textIn(after, doc), "Ask first 😀");
    assert.equal(lastChange(after, doc), after.seq);
  });

  test(`C22: words in ${doc} are taken back by setting it to what it was`, () => {
    const before = start();
    const event = written(before, doc, "Ask first");
    const turn = turns.text_changed;
    const stood = turn?.before?.(before, event as never);
    const now = apply(before, event);
    const undoer = { now, you: "lou", at: 0, reason: "", newId: () => "id" };
    const [back] = (turn?.back(event as never, stood as never, undoer) ?? []) as Command[];
    assert.deepEqual(back && "set" in back && Object.values(back.set), [textIn(before, doc)]);
  });
}

test("T6: words after a signature make the next version and void it", () => {
  const signed = apply(start(), { ...header(start()), type: "contract_signed", version: 1 } as PuffinEvent);
  const after = apply(signed, written(signed, "contract/vision", "A team", { version: 2 }));
  assert.deepEqual(after.settings.engagement?.contract.signatures, []);
  assert.equal(after.settings.engagement?.contract.version, 2);
});

test("G11: who writes in the report is named by it", () => {
  const after = apply(start(), written(start(), "report/results", "Mine"));
  assert.deepEqual(after.settings.engagement?.report.edited_by, ["lou"]);
});

test("B9: of a goal its why is counted for itself", () => {
  const before = start();
  const retitled = { ...header(before), type: "goal_edited", goal: "g", set: { title: "Ask" } } as PuffinEvent;
  assert.deepEqual(keysOf(retitled), ["goal/g"]);
  assert.deepEqual(keysOf(written(before, "goal/g/why", "x")), ["goal/g", "goal/g/why"]);
});

test("T3: a renewal begins the texts of contract and report anew", () => {
  const before = start();
  const terms = before.settings.engagement?.contract.terms;
  const after = apply(before, { ...header(before), type: "contract_renewed", terms } as PuffinEvent);
  assert.equal(lastChange(after, "contract/vision"), after.seq);
  assert.equal(lastChange(after, "report/results"), after.seq);
});

test("G5: when the contract is over, contract and report are still written in, a goal is not", () => {
  const ended = { ...start().settings.engagement, state: "closed" } as never;
  const over = engaged(ended);
  const wish = (doc: string) => ({ type: "change_text", doc, read_at: over.seq, changes: [[]] }) as unknown as Command;
  const day = Date.parse("2026-11-22T18:00:00.000Z");
  assert.ok(Array.isArray(decide(over, wish("report/results"), "lou", day)));
  assert.ok(!Array.isArray(decide(over, wish("goal/g/why"), "lou", day)));
});

test("a text has its versions, whether written or set as a whole", () => {
  let state = start();
  const versions = new TextVersions("report/results");
  const happens = (event: PuffinEvent) => {
    state = apply(state, event);
    versions.take(event);
  };
  happens(written(state, "report/results", "Mine"));
  happens({ ...header(state), by: "rea", type: "report_edited", set: { results: "Ours" } } as PuffinEvent);
  assert.deepEqual(
    versions.versions.map(({ by, text }) => `${by}: ${text}`),
    ["lou: Mine", "rea: Ours"],
  );
});

test("what was missed: a contract written in letter by letter counts once", () => {
  const events: PuffinEvent[] = [];
  let state = start();
  for (const text of ["A", "A t", "A team"]) {
    const event = written(state, "contract/vision", text);
    events.push(event);
    state = apply(state, event);
  }
  const { counts } = missedIn(state, events, "rea");
  assert.deepEqual([...counts], [["contract", 1]]);
});
