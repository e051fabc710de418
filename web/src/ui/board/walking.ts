import type { ColumnId } from "../types.js";
import { columnIds } from "../types.js";
import type { Desk } from "./desk.js";
import { face } from "./roving.js";

/** Puts the focus on a card now, or after the next drawing when it is not there yet. */
export function focusCard(desk: Desk, card: string): void {
  desk.current = card;
  const now = face(card);
  if (!now) desk.wanted.value = card;
  now?.focus({ preventScroll: true });
  now?.scrollIntoView({ block: "nearest", inline: "nearest" });
  requestAnimationFrame(() => {
    const later = face(card);
    if (!later || document.querySelector("dialog[open]")) return;
    later.focus({ preventScroll: true });
    later.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

/** Brings a card onto the screen and makes it the one Tab leads to; the focus stays where it is. */
export function showCard(desk: Desk, card: string): void {
  desk.current = card;
  if (!face(card)) desk.wanted.value = card;
  const show = () => face(card)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  show();
  requestAnimationFrame(show);
}

/** The card an arrow leads to; up and down within the column, left and right at the same height. */
export function neighbour(desk: Desk, card: string, way: "up" | "down" | "left" | "right"): string | null {
  const lanes = desk.shownLanes();
  const column = columnIds.find((id) => lanes[id].some((one) => one.id === card));
  if (!column) return null;
  const index = lanes[column].findIndex((one) => one.id === card);
  if (way === "up") return lanes[column][index - 1]?.id ?? null;
  if (way === "down") return lanes[column][index + 1]?.id ?? null;
  const step = way === "left" ? -1 : 1;
  for (let at = columnIds.indexOf(column) + step; at >= 0 && at < columnIds.length; at += step) {
    const cards = lanes[columnIds[at] as ColumnId];
    if (cards.length > 0) return cards[Math.min(index, cards.length - 1)]?.id ?? null;
  }
  return null;
}

/** The first or last card of the column, or the one a screenful up or down. */
export function farNeighbour(desk: Desk, card: string, way: "first" | "last" | "page_up" | "page_down"): string | null {
  const lanes = desk.shownLanes();
  const lane = columnIds.map((id) => lanes[id]).find((cards) => cards.some((one) => one.id === card)) ?? [];
  const index = lane.findIndex((one) => one.id === card);
  const screenful = cardsOnScreen(card);
  const to = { first: 0, last: lane.length - 1, page_up: index - screenful, page_down: index + screenful }[way];
  return lane[Math.max(0, Math.min(to, lane.length - 1))]?.id ?? null;
}

/** How many cards like this one fit into what is seen of its column, one fewer, so that the eye keeps its place. */
function cardsOnScreen(card: string): number {
  const one = document.getElementById(`card-${card}`);
  const seen = one?.closest(".column-scroll")?.clientHeight ?? 0;
  return Math.max(1, Math.floor(seen / Math.max(1, one?.offsetHeight ?? 1)) - 1);
}
