import { type Lit, useDesk } from "../board/desk.js";
import type { BoardState, PuffinEvent } from "../types.js";
import { History, type Line } from "./history.js";
import { useLog } from "./log_of.js";
import { namesOf } from "./names.js";

export interface Changed {
  since: string;
  /** What changed on each card, in the order of the log; null until the log is read. */
  cards: ReadonlyMap<string, readonly Line[]> | null;
}

let last: { lit: Lit; events: number; cards: ReadonlyMap<string, readonly Line[]> } | null = null;

/** What changed on which cards since the instant that is lit. */
export function useChanged(): Changed {
  const desk = useDesk();
  const { events, state } = useLog().now.value;
  const lit = desk.lit.value;
  if (!lit || state !== "whole") return { since: lit?.since ?? "", cards: null };
  if (last?.lit !== lit || last.events !== events.length) {
    last = { lit, events: events.length, cards: changedSince(desk.board(), events, lit.from) };
  }
  return { since: lit.since, cards: last.cards };
}

/** The lines of each card since an instant. A card that only got another place in its column did not change. */
export function changedSince(
  board: BoardState,
  events: readonly PuffinEvent[],
  from: string,
): ReadonlyMap<string, readonly Line[]> {
  let first = events.length;
  while (first > 0 && (events[first - 1]?.at ?? "") > from) first -= 1;
  const history = new History(board.settings, namesOf(board));
  for (const event of events.slice(first)) if (!isOrder(event)) history.add(event);
  const cards = new Map<string, Line[]>();
  for (const line of history.lines) {
    for (const card of line.cards) cards.set(card, [...(cards.get(card) ?? []), line]);
  }
  return cards;
}

function isOrder(event: PuffinEvent): boolean {
  return event.type === "card_moved" && event.from === event.to;
}
