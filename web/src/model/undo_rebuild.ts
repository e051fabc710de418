import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { type BoardState, Draft, type Settings } from "./board.js";
import { type Journal, journalAfter, noDeeds } from "./undo_journal.js";

/** A board before its first event. */
const nothing: BoardState = {
  seq: 0,
  settings: {} as Settings,
  cards: new Map(),
  columns: { to_do: [], in_progress: [], verify: [], done: [] },
};

/** The journal of one person, read from the whole log of a board. Throws when these events are not a log. */
export function journalOf(log: readonly PuffinEvent[], you: string): Journal {
  const draft = new Draft(nothing);
  let journal = noDeeds;
  for (let index = 0; index < log.length; ) {
    const act = actAt(log, index);
    const own = act[0]?.by === you;
    const before = own ? draft.snapshot() : draft;
    for (const event of act) draft.apply(event);
    if (own) journal = journalAfter(journal, before, act);
    index += act.length;
  }
  return { ...journal, seq: draft.seq };
}

/** The events of the command at an index: they stand together (L4). */
function actAt(log: readonly PuffinEvent[], index: number): PuffinEvent[] {
  const first = log[index];
  const act: PuffinEvent[] = [];
  for (const event of log.slice(index, index + 200)) {
    if (event.command !== first?.command || event.client !== first.client) break;
    act.push(event);
  }
  return act;
}
