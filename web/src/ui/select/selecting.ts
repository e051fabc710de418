import { selectText as words } from "../../languages/en/select.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { columnIds } from "../types.js";

/** Takes a card up into the selection, or leaves it, and says so. */
export function toggleCard(desk: Desk, card: string): void {
  desk.selection.toggle(card);
  const title = desk.card(card)?.title ?? "";
  const say = desk.selection.has(card) ? words.taken : words.left;
  announce(say(title, desk.selection.size));
}

/** Everything from where the selection began to this card. */
export function extendTo(desk: Desk, card: string, from?: string): void {
  const lanes = desk.shownLanes();
  const order = columnIds.flatMap((column) => lanes[column].map((one) => one.id));
  desk.selection.extend(order, card, from ?? desk.current ?? card);
  announce(words.many(desk.selection.size));
}

export function selectColumn(desk: Desk, card: string): void {
  const column = desk.card(card)?.column;
  if (!column) return;
  desk.selection.take(desk.shownLanes()[column].map((one) => one.id));
  announce(words.many(desk.selection.size));
}

/** True when something was selected until now. */
export function clearSelection(desk: Desk): boolean {
  const had = desk.selection.clear();
  if (had) announce(words.cleared);
  return had;
}
