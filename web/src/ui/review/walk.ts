import type { Card, ColumnId, Lanes } from "../types.js";

/** One stop of the review. `card` is null when the column is empty: its question is asked all the same. */
export interface Stop {
  column: ColumnId;
  card: string | null;
}

/** Right to left: what is nearest to done comes first. */
export const reviewOrder: readonly ColumnId[] = ["verify", "in_progress", "to_do"];

export function oldestFirst(cards: readonly Card[]): Card[] {
  return [...cards].sort((a, b) => a.entered_at.localeCompare(b.entered_at) || a.number - b.number);
}

/** All stops of the board as it stands: Verify, In Progress, To Do, each oldest first. */
export function walkOf(lanes: Lanes): Stop[] {
  return reviewOrder.flatMap((column): Stop[] => {
    const cards = oldestFirst(lanes[column]);
    return cards.length === 0 ? [{ column, card: null }] : cards.map((card) => ({ column, card: card.id }));
  });
}

/**
 * The stop after this one. When its card has left the column meanwhile, the walk goes on with the first card of the
 * column that was not looked at. Null: the walk is over.
 */
export function nextStop(lanes: Lanes, now: Stop, seen: ReadonlySet<string>): Stop | null {
  const walk = walkOf(lanes);
  const index = walk.findIndex((stop) => stop.column === now.column && stop.card === now.card);
  const fresh = (stop: Stop) => stop.card === null || !seen.has(stop.card);
  if (index >= 0) return walk[index + 1] ?? null;
  const from = reviewOrder.indexOf(now.column);
  const rest = walk.filter((stop) => reviewOrder.indexOf(stop.column) >= from);
  return rest.find((stop) => stop.card !== null && fresh(stop)) ?? null;
}

export function previousStop(lanes: Lanes, now: Stop): Stop | null {
  const walk = walkOf(lanes);
  const index = walk.findIndex((stop) => stop.column === now.column && stop.card === now.card);
  if (index > 0) return walk[index - 1] ?? null;
  if (index === 0) return null;
  const from = reviewOrder.indexOf(now.column);
  const before = walk.filter((stop) => reviewOrder.indexOf(stop.column) <= from);
  return before[before.length - 1] ?? null;
}

/** The same question on both screens without a word between them: the card's number chooses. */
export function promptFor(prompts: readonly string[], cardNumber: number | null): string {
  return prompts[(cardNumber ?? 0) % Math.max(1, prompts.length)] ?? "";
}
