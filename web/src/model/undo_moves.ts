import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import { needsReason, stepBetween } from "./predict_moves.js";
import type { Turn } from "./undo_turn.js";

/** How long a verified card can be taken back from Done as a slip, not as a reopening of its own. */
export const slipMs = 60_000;

interface Stood {
  /** The card it stood below; null at the top. */
  readonly after: string | null;
  readonly over: boolean;
}

type CardMoved = Extract<PuffinEvent, { type: "card_moved" }>;

/** A move is taken back by the move to where the card stood, where the board knows such a step. */
export const moveTurn: Turn<CardMoved> = {
  before: (state, { card, from }): Stood => ({
    after: above(state, card, from),
    over: state.cards.get(card)?.over_limit ?? false,
  }),
  back(event, { after, over }: Stood, { now, at, reason }) {
    const { card, from, to } = event;
    const stands = now.cards.get(card);
    if (!stands || stands.archived) return "gone";
    if (to === "done") {
      if (at - Date.parse(event.at) > slipMs) return "verified_long_ago";
      return [{ type: "move_card", card, from: to, to: "in_progress", after: null, reason }];
    }
    const step = stepBetween(to, from);
    if (!step) return "reopened";
    const said = needsReason(step) ? { reason } : {};
    const move: Command = { type: "move_card", card, from: to, to: from, after, ...said };
    if (over && from !== to) move.override = { reason };
    if (event.evidence === null || stands.evidence[stands.evidence.length - 1] !== event.evidence) return [move];
    return [move, { type: "edit_card", card, set: { evidence: stands.evidence.slice(0, -1) } }];
  },
};

function above(state: BoardState, card: string, column: Card["column"]): string | null {
  const lane = state.columns[column];
  return lane[lane.findIndex((one) => one.id === card) - 1]?.id ?? null;
}
