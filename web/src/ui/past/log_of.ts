import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { EventLog } from "../../sync/event_log.js";
import { eventShelf } from "../../sync/event_shelf.js";
import { eventsOver } from "../../sync/past_events.js";
import { type Desk, useDesk } from "../board/desk.js";

const logs = new WeakMap<Desk, EventLog>();

/** The one reader of the open board's log, made when the past is first asked for; it keeps up from then on. */
export function logOf(desk: Desk): EventLog {
  const known = logs.get(desk);
  if (known) return known;
  const { session, id } = desk;
  const log = new EventLog(eventsOver(id), eventShelf(id, desk.you().participant));
  logs.set(desk, log);
  void log.catchUp(desk.board().seq);
  session.onEvents((events) => log.take(events));
  effect(() => {
    const seq = session.view.value?.seq ?? 0;
    if (session.status.value === "gone") void log.forget();
    else if (seq > log.now.peek().of) void log.catchUp(seq);
  });
  return log;
}

/** The log of the board around this view; tried again each time a view of it opens. */
export function useLog(): EventLog {
  const desk = useDesk();
  const log = logOf(desk);
  useEffect(() => {
    if (log.now.peek().state === "unread") void log.catchUp(desk.board().seq);
  }, [log, desk]);
  return log;
}
