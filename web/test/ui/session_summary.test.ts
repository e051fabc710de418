import assert from "node:assert/strict";
import { test } from "node:test";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { inSessionReview } from "../../src/model/session_open.js";
import { columnOf } from "../../src/model/session_outcomes.js";
import { scriptOf } from "../../src/model/session_script.js";
import { closedItself, factsOf, happenedIn, isSettled } from "../../src/model/session_summary.js";
import { cardAlong } from "../../src/ui/sessions/steps.js";
import { partsOf, summaryMarkdown, summaryParts } from "../../src/ui/sessions/summary_text.js";
import { aCard, anEngagement, aPromise, aSession, at, engaged } from "../model/sessions_support.js";

const minute = (n: number) => `2026-03-10T16:${String(n).padStart(2, "0")}:00.000Z`;
const event = (part: object): PuffinEvent =>
  ({ seq: 1, at: minute(10), by: "rea", client: "tab", command: "1", ...part }) as PuffinEvent;
const move = (card: string, from: string, to: string, when = minute(10)) =>
  event({ type: "card_moved", card, from, to, rank: "V", reason: null, evidence: null, verification: null, at: when });

const cards = [
  aCard("c1", { title: "Weekly report", column: "done" }),
  aCard("c2", {
    title: "Ask the team",
    column: "in_progress",
    blocker: {
      reason: "Tom is away",
      category: "waiting_on_other",
      remover: null,
      check_date: null,
      by: "rea",
      since: minute(12),
    },
  }),
  aCard("c3", { title: "Write it down", column: "in_progress" }),
];
const session = aSession("s", {
  state: "closed",
  opened_at: minute(0),
  closed_at: minute(45),
  attendees: ["lou", "rea"],
  check_ins: [
    { by: "lou", passed: false, shared: null },
    { by: "rea", passed: false, shared: "Tired, and glad to be here." },
  ],
  outcomes: [
    { card: "c1", outcome: "done", note: null, by: "lou", at: minute(10) },
    { card: "c2", outcome: "blocked", note: null, by: "rea", at: minute(12) },
    { card: "c3", outcome: "learned", note: "Asking is quicker.", by: "rea", at: minute(13) },
  ],
  reflections: [
    { by: "rea", revealed: true, lines: ["I can wait."] },
    { by: "lou", revealed: false, lines: [] },
  ],
  notes: [
    { step: "commit", by: "lou", at: minute(30), text: "You waited." },
    { step: "commit", by: "rea", at: minute(31), text: "So did you." },
  ],
});
const engagement = anEngagement({
  sessions: [session, aSession("next", { planned_start: "2026-03-17T16:00:00.000Z" })],
  commitments: [
    aPromise("p1", { card: "c3", session: "s", due_at: "2026-03-17T16:00:00.000Z", confidence: 9 }),
    aPromise("p2", { card: "c1", state: "kept", settled_at: minute(8), learned: "Small steps carry." }),
    aPromise("p3", { card: "c2", state: "kept", settled_at: at(3) }),
  ],
});
const board = engaged(engagement, cards);
const events = [
  move("c2", "to_do", "in_progress", at(9)),
  { ...move("c1", "verify", "done"), verification: { criteria_met: [], saw: "The mail itself" } } as PuffinEvent,
  event({ type: "card_blocked", card: "c2", reason: "Tom is away", at: minute(12) }),
  move("c3", "to_do", "in_progress", minute(20)),
  event({ type: "comment_added", card: "c2", comment: "q", kind: "question", text: "Who else could?", at: minute(15) }),
  event({ type: "comment_added", card: "c2", comment: "r", kind: "plain", text: "After the session", at: minute(50) }),
];

test("the summary writes itself from the session, the board and its events, and from nothing else", () => {
  const parts = summaryParts(factsOf(session, board, events), session, board);
  assert.deepEqual(
    parts.map(({ heading, lines }) => `${heading} | ${lines.join(" | ")}`),
    [
      "Present | lou, rea",
      "Check-in | It took place. | rea: Tired, and glad to be here.",
      "Celebrated | Weekly report: The mail itself",
      "Learned | Write it down: Asking is quicker. | Weekly report: Small steps carry.",
      "Promises told | Weekly report: kept",
      "Moved | Write it down: from to_do to in_progress",
      "In the way | Ask the team: Tom is away",
      "Commit | lou: You waited. | rea: So did you.",
      "Promised | rea: Write it down, by Tue, March 17, 2026, 16:00, sure 9 of 10",
      "Not known yet | Ask the team: Who else could?",
      "Taken along | rea: I can wait.",
      "Next session | Tue, March 17, 2026, 16:00",
    ].map((line) => line.replaceAll("2026, 16:00", "2026 at 16:00")),
  );
});

test("a summary as Markdown reads back as the same summary", () => {
  const parts = summaryParts(factsOf(session, board, events), session, board);
  assert.deepEqual(partsOf(summaryMarkdown(parts)), parts);
  assert.deepEqual(partsOf("Just a word\n\n# Then\n- more"), [
    { heading: "", lines: ["Just a word"] },
    { heading: "Then", lines: ["more"] },
  ]);
});

test("a card taken out of Done again in the session is not celebrated; taken out later it was", () => {
  const again = move("c1", "done", "in_progress", minute(20));
  assert.deepEqual(factsOf(session, board, [...events, again]).celebrated, []);
  const reopened = engaged(engagement, [{ ...(cards[0] as (typeof cards)[0]), column: "in_progress" }]);
  const later = move("c1", "done", "in_progress", "2026-03-12T09:00:00.000Z");
  assert.equal(factsOf(session, reopened, [...events, later]).celebrated.length, 1);
});

test("S8: what was confirmed reads the same after the next session was held and the block lifted", () => {
  const before = summaryMarkdown(summaryParts(factsOf(session, board, events), session, board));
  const [held, next] = engagement.sessions as [typeof session, typeof session];
  const later = { ...engagement, sessions: [held, { ...next, state: "closed" as const }] };
  const lifted = cards.map((card) => ({ ...card, blocker: null }));
  const told = [...events, event({ type: "card_unblocked", card: "c2", at: "2026-03-12T09:00:00.000Z" })];
  const afterwards = engaged(later, lifted);
  assert.equal(summaryMarkdown(summaryParts(factsOf(session, afterwards, told), session, afterwards)), before);
});

test("what was blocked before the session and is not lifted in it stands in the way, also when it is lifted later", () => {
  const since = "2026-03-09T09:00:00.000Z";
  const [, c2] = cards as [unknown, (typeof cards)[0]];
  const blocked = { ...c2, blocker: c2.blocker && { ...c2.blocker, since } };
  const inTheWay = (card: typeof c2, ...told: PuffinEvent[]) =>
    factsOf(session, engaged(engagement, [card]), told).blocked.map((one) => one.reason);
  const lifted = (when: string) => event({ type: "card_unblocked", card: "c2", at: when });
  const open = { ...c2, blocker: null };
  assert.deepEqual(inTheWay(blocked), ["Tom is away"]);
  assert.deepEqual(inTheWay(open, lifted("2026-03-12T09:00:00.000Z")), [""]);
  assert.deepEqual(inTheWay(open, lifted(minute(5))), []);
});

test("a quiet session still tells what there was none of", () => {
  const quiet = aSession("q", { state: "closed", opened_at: minute(0), closed_at: minute(45), attendees: ["lou"] });
  const parts = summaryParts(factsOf(quiet, engaged(anEngagement({ sessions: [quiet] }), []), []), quiet, board);
  assert.deepEqual(
    parts.map(({ heading, lines }) => `${heading} | ${lines.join(" | ")}`),
    [
      "Present | lou",
      ...["Celebrated", "Learned", "Moved", "In the way", "Promised", "Not known yet"].map(
        (heading) => `${heading} | Nothing this time.`,
      ),
      "Next session | Not planned yet.",
    ],
  );
});

test("since last time: a card that went and came back did not move; one that is new says where it came in", () => {
  const span = { from: at(1), to: null };
  const there = [move("c2", "to_do", "in_progress", at(2)), move("c2", "in_progress", "to_do", at(3))];
  assert.deepEqual(happenedIn(board, there, span).moved, []);
  const fresh = [
    event({ type: "card_added", card: "c3", column: "to_do", at: at(2) }),
    ...[move("c3", "to_do", "in_progress", at(3))],
  ];
  const ways = happenedIn(board, fresh, span).moved.map(({ card, from, to }) => [card.id, from, to]);
  assert.deepEqual(ways, [["c3", null, "in_progress"]]);
  assert.deepEqual(happenedIn(board, fresh, { from: at(4), to: null }).moved, []);
});

test("the walk goes through the step's column, oldest first, and on to what nobody looked at", () => {
  const open = { ...session, outcomes: [] };
  const next = (current: string | null, way: 1 | -1) => cardAlong(board, open, "in_progress", current, way)?.id ?? null;
  assert.equal(next("c2", 1), "c3");
  assert.equal(next("c3", 1), null);
  assert.equal(next("c3", -1), "c2");
  assert.equal(next("c1", 1), "c2", "the card in focus has left the column");
});

test("the board's own review bar steps aside exactly in the steps that look at a column", () => {
  for (const step of [...scriptOf("coaching"), ...scriptOf("closing")]) {
    const open = aSession("s", { state: "open", steps: [{ step, at: at(10) }] });
    assert.equal(inSessionReview(anEngagement({ sessions: [open] })), columnOf(step) !== null, step);
  }
});

test("S8: a summary is settled when a coach, a coachee and all who took part confirmed it", () => {
  const people = board.settings.participants;
  const confirmed = (...by: string[]) => isSettled({ ...session, confirmed_by: by }, people);
  assert.deepEqual([confirmed("lou"), confirmed("rea"), confirmed("lou", "rea")], [false, false, true]);
  assert.equal(isSettled({ ...session, state: "open", confirmed_by: ["lou", "rea"] }, people), false);
  const alone = { ...session, attendees: ["lou"], confirmed_by: ["lou"] };
  assert.equal(isSettled(alone, people), false, "the other one has not seen it");
});

test("S10: only a session without an act for three hours closed itself", () => {
  assert.equal(closedItself({ ...session, last_act_at: minute(44) }), false);
  assert.equal(closedItself({ ...session, last_act_at: minute(44), closed_at: "2026-03-10T19:44:00.000Z" }), true);
});
