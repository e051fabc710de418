import { useEffect, useState } from "preact/hooks";
import { eventsFrom, eventsOver } from "../../sync/past_events.js";
import { useDesk } from "../board/desk.js";
import type { PuffinEvent } from "../types.js";

/** `null` while reading; "unread" when no answer came. */
export type PastEvents = readonly PuffinEvent[] | "unread" | null;

/** The board's events from an instant on, read again whenever `key` changes; `again` tries once more. */
export function useEventsFrom(instant: string, key: unknown): [events: PastEvents, again: () => void] {
  const desk = useDesk();
  const [events, setEvents] = useState<PastEvents>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let left = false;
    eventsFrom(instant, desk.board().seq, eventsOver(desk.id)).then(
      (found) => !left && setEvents(found),
      () => !left && setEvents((before) => (Array.isArray(before) ? before : "unread")),
    );
    return () => {
      left = true;
    };
  }, [desk, instant, key, tries]);
  return [events, () => setTries((count) => count + 1)];
}
