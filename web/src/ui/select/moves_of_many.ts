import type { Move } from "../../../../protocol/ts/messages.js";
import { needOf } from "../acts/moves.js";
import { type Board, type Card, type ColumnId, columnIds, type Lanes, type You } from "../types.js";

/** `move_cards` takes so many (C3). */
export const mostMoves = 20;

/** Where several cards are to go: one below the other, the first below `after`. */
export interface WishForMany {
  cards: readonly string[];
  to: ColumnId;
  after: string | null;
}

/** The cards of these ids that stand on the board, in the order of the board. */
export function standing(lanes: Lanes, ids: Iterable<string>): Card[] {
  const wanted = new Set(ids);
  return columnIds.flatMap((column) => lanes[column].filter((card) => wanted.has(card.id)));
}

/** What keeps all of them from going there in one act; null: nothing. */
export type Stop = { kind: "too_many"; count: number } | { kind: "not_a_step" | "one_by_one"; cards: readonly Card[] };

export function stopOf(board: Board, you: You, cards: readonly Card[], to: ColumnId): Stop | null {
  if (cards.length > mostMoves) return { kind: "too_many", count: cards.length };
  const at = (...needs: string[]) => cards.filter((card) => needs.includes(needOf(board, you, card, to)));
  const astray = at("not_a_step", "not_your_seat");
  if (astray.length > 0) return { kind: "not_a_step", cards: astray };
  const verified = at("verification", "not_own_card");
  return verified.length > 0 ? { kind: "one_by_one", cards: verified } : null;
}

/** What has to be typed once for all of them. */
export function asksOf(board: Board, you: You, cards: readonly Card[], to: ColumnId): Set<"reason" | "evidence"> {
  const asks = new Set<"reason" | "evidence">();
  for (const card of cards) {
    const need = needOf(board, you, card, to);
    if (need === "reason" || need === "evidence") asks.add(need);
  }
  return asks;
}

/** Each lands below the one before it; the words go only with those that need them. */
export function movesOf(
  board: Board,
  you: You,
  lanes: Lanes,
  wish: WishForMany,
  words: { reason?: string; evidence?: string } = {},
): Move[] {
  const cards = standing(lanes, wish.cards);
  let after = restingAbove(lanes, wish);
  return cards.map((card) => {
    const need = needOf(board, you, card, wish.to);
    const move: Move = { card: card.id, from: card.column, to: wish.to, after };
    if (need === "reason" && words.reason) move.reason = words.reason;
    if (need === "evidence" && words.evidence) move.evidence = words.evidence;
    after = card.id;
    return move;
  });
}

/** The card they land below, when that one is itself among them: the next one above that stays. */
function restingAbove(lanes: Lanes, { cards, to, after }: WishForMany): string | null {
  const lane = lanes[to];
  let index = lane.findIndex((card) => card.id === after);
  while (index >= 0 && cards.includes(lane[index]?.id ?? "")) index -= 1;
  return lane[index]?.id ?? null;
}
