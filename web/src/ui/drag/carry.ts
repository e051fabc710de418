import type { Card, ColumnId, Lanes } from "../types.js";
import { columnIds } from "../types.js";

/** A card on its way: where it would land if it were dropped now. */
export interface Carry {
  card: string;
  by: "pointer" | "keys";
  column: ColumnId;
  after: string | null;
}

/** The lanes as they would be after the drop: an overlay on the view, never a change of the model. */
export function preview(lanes: Lanes, carry: Carry): Lanes {
  const card = columnIds.flatMap((id) => lanes[id]).find((one) => one.id === carry.card);
  if (!card) return lanes;
  const next: Record<ColumnId, readonly Card[]> = { ...lanes };
  for (const id of columnIds) {
    if (lanes[id].includes(card)) next[id] = lanes[id].filter((one) => one !== card);
  }
  const target = [...next[carry.column]];
  target.splice(placeAfter(target, carry.after), 0, card);
  next[carry.column] = target;
  return next;
}

function placeAfter(cards: readonly Card[], after: string | null): number {
  if (after === null) return 0;
  const index = cards.findIndex((one) => one.id === after);
  return index < 0 ? cards.length : index + 1;
}

/** One press of an arrow while a card is held by keys. */
export function step(lanes: Lanes, carry: Carry, direction: "up" | "down" | "left" | "right"): Carry {
  if (direction === "left" || direction === "right") {
    const index = columnIds.indexOf(carry.column) + (direction === "left" ? -1 : 1);
    const column = columnIds[index];
    if (!column) return carry;
    const others = lanes[column].filter((one) => one.id !== carry.card);
    const at = Math.min(placeIn(lanes, carry), others.length);
    return { ...carry, column, after: others[at - 1]?.id ?? null };
  }
  const others = lanes[carry.column].filter((one) => one.id !== carry.card);
  const at = placeIn(lanes, carry) + (direction === "up" ? -1 : 1);
  if (at < 0 || at > others.length) return carry;
  return { ...carry, after: others[at - 1]?.id ?? null };
}

/** The index at which the held card would stand, 0 at the top. */
export function placeIn(lanes: Lanes, carry: Carry): number {
  const others = lanes[carry.column].filter((one) => one.id !== carry.card);
  return placeAfter(others, carry.after);
}
