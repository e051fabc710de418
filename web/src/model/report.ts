import type { Deliverable, Goal, Measure, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card, Settings } from "./board.js";
import { seatedAs } from "./contract_terms.js";
import { promisesKept, type Share } from "./figures.js";
import type { Engagement } from "./fold_engagement.js";
import type { Commitment } from "./fold_sessions.js";
import { isLiving } from "./plan.js";
import type { WhyNot } from "./promises.js";
import { toldTexts } from "./written_together.js";

// The report of a contract (G11): what the board tells of its time, and who may write.

export type Report = Engagement["report"];
/** In the order in which one reads them. */
export const reportTexts = toldTexts;
export type ReportText = (typeof reportTexts)[number];

/** The twin of server/domain/report: the coachee's words come first. */
export function waitsForCoachee(settings: Settings): boolean {
  const { engagement, participants } = settings;
  if (!engagement || seatedAs(settings, "coachee").length === 0) return false;
  return !engagement.report.edited_by.some((who) => participants.find((one) => one.id === who)?.seat === "coachee");
}

/** A text that somebody wrote, if only to leave it empty; else what the board drafts. */
export function textOrDraft(report: Report, text: ReportText, draft: string): string {
  return text in report.text_seqs || report[text] !== "" ? report[text] : draft;
}

export interface GoalReached {
  goal: Goal;
  measures: readonly Measure[];
}

export interface DeliverableReached {
  deliverable: Deliverable;
  /** Cards that work towards it and stand in Done, of all that do. */
  done: number;
  of: number;
}

/** What a contract came to, from its first day on. Lists may be empty. */
export interface ReportFacts {
  goals: readonly GoalReached[];
  deliverables: readonly DeliverableReached[];
  finished: readonly Card[];
  kept: Share;
  /** Why promises were late or not kept, the most frequent first. */
  reasons: ReadonlyArray<{ reason: WhyNot; count: number }>;
  learned: ReadonlyArray<{ card: Card | null; by: string | null; text: string }>;
  notKept: ReadonlyArray<{ card: Card; promise: Commitment }>;
  /** Cards that came back from Verify, with the reason given. */
  returned: ReadonlyArray<{ card: Card; reason: string }>;
}

/** `events`: at least those since the contract became active. */
export function reportFacts(board: BoardState, engagement: Engagement, events: readonly PuffinEvent[]): ReportFacts {
  const since = engagement.contract.activated_at ?? "";
  const cards = [...board.cards.values()].sort((a, b) => a.number - b.number);
  const told = engagement.commitments.filter((one) => one.settled_at !== null && one.settled_at >= since);
  const cardOf = (id: string) => board.cards.get(id) ?? null;
  return {
    goals: goalsReached(engagement),
    deliverables: engagement.contract.terms.deliverables.map((deliverable) => {
      const working = cards.filter((card) => card.deliverable === deliverable.id && !card.archived);
      return { deliverable, done: working.filter((card) => card.column === "done").length, of: working.length };
    }),
    finished: cards.filter((card) => card.column === "done" && !card.archived && (card.finished_at ?? "") >= since),
    kept: promisesKept(told),
    reasons: reasonsOf(told),
    learned: [
      ...told.flatMap(({ card, by, learned }) => (learned ? [{ card: cardOf(card), by, text: learned }] : [])),
      ...learnedInSessions(engagement, since, cardOf),
    ],
    notKept: told.flatMap((promise) => {
      const card = cardOf(promise.card);
      return card && promise.state === "not_kept" ? [{ card, promise }] : [];
    }),
    returned: events.flatMap((event) => {
      if (event.type !== "card_moved" || event.from !== "verify" || event.to !== "in_progress") return [];
      const card = cardOf(event.card);
      return card && event.at >= since ? [{ card, reason: event.reason ?? "" }] : [];
    }),
  };
}

/** What was only proposed counts for nothing, and what an earlier contract closed was told then. */
function goalsReached(engagement: Engagement): GoalReached[] {
  const isOfNow = (goal: Goal) => isLiving(goal) || goal.contract_goal !== null || engagement.past.length === 0;
  return engagement.goals
    .filter((goal) => goal.adopted_at !== null && isOfNow(goal))
    .map((goal) => ({ goal, measures: engagement.measures.filter((one) => one.goal === goal.id) }));
}

function reasonsOf(told: readonly Commitment[]): ReportFacts["reasons"] {
  const counts = new Map<WhyNot, number>();
  for (const { reason } of told) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** What sessions noted as learned, and the lines that were shared at their ends. */
function learnedInSessions(
  engagement: Engagement,
  since: string,
  cardOf: (id: string) => Card | null,
): Array<ReportFacts["learned"][number]> {
  const held = engagement.sessions.filter((one) => (one.opened_at ?? "") >= since && one.opened_at !== null);
  return held.flatMap((session) => [
    ...session.outcomes.flatMap(({ card, outcome, note, by }) =>
      outcome === "learned" && note ? [{ card: cardOf(card), by, text: note }] : [],
    ),
    ...session.reflections.flatMap(({ by, lines }) => lines.map((text) => ({ card: null, by, text }))),
  ]);
}
