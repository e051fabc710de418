import { listPrivate } from "../../sync/api/private.js";
import { eventsFrom, eventsOver } from "../../sync/past_events.js";
import type { Desk } from "../board/desk.js";
import { draftKey, readDraft } from "../drafts.js";
import type { Figures, OwnText, Sources } from "./keepsake.js";

/** Gathers a keepsake's sources from the server and this device; rejects when the server does not answer. */
export async function gather(desk: Desk): Promise<Sources> {
  const board = desk.board();
  const person = desk.you().participant;
  const [events, figures, kept] = await Promise.all([
    eventsFrom("", board.seq, eventsOver(desk.id)),
    figuresOf(desk.id),
    listPrivate(desk.id, desk.session.client),
  ]);
  const own = [...kept.map(({ key, text, changed_at }) => ({ key, text, changed_at })), ...onDevice(desk.id, person)];
  return { board, person, events, figures, own, madeAt: new Date().toISOString() };
}

async function figuresOf(board: string): Promise<Figures> {
  const path = `/api/v1/boards/${encodeURIComponent(board)}/figures`;
  const response = await fetch(path, { credentials: "same-origin", cache: "no-store" });
  if (!response.ok) throw new Error(`figures: ${response.status}`);
  return (await response.json()) as Figures;
}

const written = /^(check_in|reflection|note):/;

/** What this person wrote for themselves in sessions, kept on this device alone. */
function onDevice(board: string, person: string): OwnText[] {
  const prefix = `${draftKey(board, "private", person)}/`;
  return Object.keys(localStorage)
    .filter((place) => place.startsWith(prefix) && written.test(place.slice(prefix.length)))
    .sort()
    .flatMap((place) => {
      const text = readDraft(place)?.text ?? "";
      return text === "" ? [] : [{ key: place.slice(prefix.length), text, changed_at: null }];
    });
}
