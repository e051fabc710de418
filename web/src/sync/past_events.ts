import type { EventsPage, PuffinEvent } from "../../../protocol/ts/messages.js";

const pageSize = 200;

/** Gives the events after a seq, at most `limit` of them (H7). */
export type ReadEvents = (since: number, limit: number) => Promise<readonly PuffinEvent[]>;

/** A board's events over HTTP; rejects when no answer comes or the seat is gone. */
export function eventsOver(board: string): ReadEvents {
  return async (since, limit) => {
    const path = `/api/v1/boards/${encodeURIComponent(board)}/events?since=${since}&limit=${limit}`;
    const response = await fetch(path, { credentials: "same-origin", cache: "no-store" });
    if (!response.ok) throw new Error(`events: ${response.status}`);
    return ((await response.json()) as EventsPage).events;
  };
}

/** All events from an instant on, read backwards in pages from the last known seq. */
export async function eventsFrom(instant: string, lastSeq: number, read: ReadEvents): Promise<PuffinEvent[]> {
  let found: PuffinEvent[] = [];
  let end = lastSeq;
  while (end > 0) {
    const since = Math.max(0, end - pageSize);
    const page = await eventsBetween(since, end, read);
    found = [...page, ...found];
    if ((page[0]?.at ?? "") < instant) break;
    end = since;
  }
  return found.filter((event) => event.at >= instant);
}

/** Every event after `since` up to `end`; a page may hold fewer than were asked for. */
export async function eventsBetween(since: number, end: number, read: ReadEvents): Promise<PuffinEvent[]> {
  const all: PuffinEvent[] = [];
  let at = since;
  while (at < end) {
    const page = await read(at, end - at);
    const last = page[page.length - 1];
    if (!last) break;
    all.push(...page);
    at = last.seq;
  }
  return all;
}
