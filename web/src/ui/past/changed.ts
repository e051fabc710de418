import type { BoardState, PuffinEvent } from "../types.js";
import { History, type Line } from "./history.js";
import { namesOf } from "./names.js";

/** When the last closed session ended: the marker of what is new. */
export function lastSession(sessions: ReadonlyArray<{ closed_at: string | null }>): string | null {
  return sessions.reduce<string | null>(
    (last, { closed_at }) => (closed_at !== null && (last === null || closed_at > last) ? closed_at : last),
    null,
  );
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
