import { effect, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { missedIn } from "../../model/missed.js";
import { forgetEvents } from "../../sync/event_shelf.js";
import { LastLook, lookShelf } from "../../sync/last_look.js";
import { eventsBetween, eventsOver } from "../../sync/past_events.js";
import { type Desk, useDesk } from "../board/desk.js";
import type { PuffinEvent } from "../types.js";
import { told } from "./told.js";

/** Watches over every page of a board what is looked at and what is not. Draws nothing. */
export function SinceWatch() {
  const desk = useDesk();
  const you = desk.session.you.value?.participant;
  const gone = desk.session.status.value === "gone";
  useEffect(() => {
    if (gone) void forgetEvents(desk.id);
  }, [desk, gone]);
  useEffect(() => (you ? watch(desk, you) : undefined), [desk, you]);
  return null;
}

function watch(desk: Desk, you: string): () => void {
  const look = new LastLook(lookShelf(desk.id, you));
  const visible = signal(document.visibilityState === "visible");
  let left = false;
  const tell = async () => {
    const events = await read(desk.id, look.missed);
    const board = desk.session.view.peek();
    if (left || !board || !events) return;
    const missed = missedIn(board, events, you);
    const putAside = () => {
      look.putAside();
      told.value = null;
    };
    if (missed.counts.size === 0) putAside();
    else told.value = { board: desk.id, missed, putAside };
  };
  const stop = effect(() => {
    const status = desk.session.status.value;
    const seq = desk.session.view.value?.seq;
    if (!visible.value || status === "offline" || status === "gone") return look.leave();
    if (status === "live" && seq !== undefined && look.see(seq)) void tell();
  });
  const looked = () => {
    visible.value = document.visibilityState === "visible";
  };
  document.addEventListener("visibilitychange", looked);
  return () => {
    left = true;
    stop();
    document.removeEventListener("visibilitychange", looked);
    told.value = null;
  };
}

/** Null when no answer comes: it is told the next time somebody comes back. */
async function read(board: string, spans: LastLook["missed"]): Promise<PuffinEvent[] | null> {
  try {
    const pages = await Promise.all(spans.map(({ from, to }) => eventsBetween(from, to, eventsOver(board))));
    return pages.flat();
  } catch {
    return null;
  }
}
