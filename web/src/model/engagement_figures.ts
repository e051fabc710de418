import type { Engagement } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import { promisesKept, type Share } from "./figures.js";
import type { Commitment } from "./fold_sessions.js";

// What an engagement comes to (H15, DOMAIN: metrics), the twin of server/domain/figures.

/** Promises of one confidence that were due: each a dot, kept or not. */
export interface ConfidenceFigures {
  confidence: number;
  kept: Share;
}

export interface PromiseFigures {
  kept: Share;
  /** How many stand in each state; a state without any is left out. */
  counts: ReadonlyMap<Commitment["state"], number>;
  /** What got in the way of those late or not kept, the most frequent first. */
  reasons: ReadonlyArray<readonly [NonNullable<Commitment["reason"]>, number]>;
  /** The surest last. */
  byConfidence: readonly ConfidenceFigures[];
}

export interface DeliverableFigures {
  id: string;
  what: string;
  /** Cards done of all that work towards it. */
  done: Share;
}

export interface EngagementFigures {
  promises: PromiseFigures;
  deliverables: readonly DeliverableFigures[];
  /** Deliverables of which every card is done, of all. */
  delivered: Share;
  /** Closed, of all that were ever planned. */
  sessionsHeld: Share;
  /** Agreed cards of coachees that a coachee proposed, of all agreed cards of coachees. */
  ownership: Share;
}

export function engagementFigures(board: BoardState, engagement: Engagement): EngagementFigures {
  const deliverables = deliverableFigures(board, engagement);
  const held = engagement.sessions.filter((one) => one.state === "closed").length;
  const whole = deliverables.filter(({ done }) => done.of > 0 && done.count === done.of).length;
  return {
    promises: promiseFigures(engagement.commitments),
    deliverables,
    delivered: shareOf(whole, deliverables.length),
    sessionsHeld: shareOf(held, engagement.sessions.length),
    ownership: ownership(board),
  };
}

export function promiseFigures(promises: readonly Commitment[]): PromiseFigures {
  const counts = new Map<Commitment["state"], number>();
  const reasons = new Map<NonNullable<Commitment["reason"]>, number>();
  for (const { state, reason } of promises) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
    if (reason && (state === "late" || state === "not_kept")) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const confidences = [...new Set(promises.map((one) => one.confidence))].sort((a, b) => a - b);
  return {
    kept: promisesKept(promises),
    counts,
    reasons: [...reasons].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
    byConfidence: confidences
      .map((confidence) => ({
        confidence,
        kept: promisesKept(promises.filter((one) => one.confidence === confidence)),
      }))
      .filter(({ kept }) => kept.of > 0),
  };
}

function deliverableFigures(board: BoardState, engagement: Engagement): DeliverableFigures[] {
  return engagement.contract.terms.deliverables.map(({ id, what }) => {
    const cards = [...board.cards.values()].filter((card) => card.deliverable === id && !card.archived);
    return { id, what, done: shareOf(cards.filter((card) => card.column === "done").length, cards.length) };
  });
}

function ownership(board: BoardState): Share {
  const coachees = new Set(
    board.settings.participants.filter((one) => one.active && one.seat === "coachee").map((one) => one.id),
  );
  const agreed = [...board.cards.values()].filter(
    (card) => card.owner !== null && coachees.has(card.owner) && card.agreed.length > 0,
  );
  return shareOf(agreed.filter((card) => coachees.has(card.proposed_by)).length, agreed.length);
}

function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}
