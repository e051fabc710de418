import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { type BoardState, Draft } from "./board.js";
import { keysOf, lastChange } from "./last_changes.js";
import { predict } from "./predict.js";
import type { Before } from "./undo_turn.js";
import { lasting, turns } from "./undo_turns.js";

/** One event of a deed, and what stood there before it. */
export interface Part {
  readonly event: PuffinEvent;
  readonly before: Before;
}

/** An own act, as it can be taken back. */
export interface Deed {
  /** The id of the command that did it; taking it back and doing it again keep it. */
  readonly id: string;
  /** The act by which it came here: one undo may be several commands. */
  readonly act: string;
  /** Of its last event. */
  readonly seq: number;
  readonly at: string;
  readonly parts: readonly Part[];
  /** Of what was taken back or done again: the events of the act as it first was. */
  readonly first?: readonly PuffinEvent[];
}

/** The events by which a deed is named. */
export function firstEvents({ first, parts }: Deed): readonly PuffinEvent[] {
  return first ?? parts.map(({ event }) => event);
}

/** The own acts on one board: a reading of its log, so that every tab and device comes to the same. */
export interface Journal {
  /** The log is read up to here. */
  readonly seq: number;
  /** Oldest first; the last one is taken back next. */
  readonly deeds: readonly Deed[];
  /** Taken back; the last one is done again next. Each is the taking back itself, whose opposite does it again. */
  readonly undone: readonly Deed[];
  /** `key@seq` of an own change: the seq of the change before it. */
  readonly own: { readonly [change: string]: number };
}

export const noDeeds: Journal = { seq: 0, deeds: [], undone: [], own: {} };

/** How many acts are remembered, and how many own changes. */
const most = { deeds: 100, changes: 600 };

/** What an own command is: an act, or the taking back or doing again of one. */
export type Purpose = { readonly kind: "act" | "undo" | "redo"; readonly deed: string; readonly act: string };

const named = /^(undo|redo):([^:]{1,40}):([a-z0-9]{1,12})(?:\.\d{1,2})?$/;

/** One of several commands that are one act. */
const further = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.\d{1,3}$/;

/** Reads what a command is for from its id (C22). */
export function purposeOf(command: string): Purpose {
  const [, kind, deed = "", nonce = ""] = named.exec(command) ?? [];
  if (kind !== "undo" && kind !== "redo") {
    const act = further.exec(command)?.[1] ?? command;
    return { kind: "act", deed: act, act };
  }
  return { kind, deed, act: `${kind}:${deed}:${nonce}` };
}

/** The ids under which the commands of one taking back or doing again travel. */
export function idsFor(kind: "undo" | "redo", deed: string, nonce: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}:${deed}:${nonce}${index === 0 ? "" : `.${index}`}`);
}

/** The journal after one own command: its events, and the board just before the first of them. */
export function journalAfter(journal: Journal, before: BoardState, events: readonly PuffinEvent[]): Journal {
  const last = events[events.length - 1];
  if (!last || last.seq <= journal.seq) return journal;
  const draft = new Draft(before);
  const parts: Part[] = [];
  const own: { [change: string]: number } = {};
  for (const event of events) {
    const turn = turns[event.type];
    if (turn || lasting.has(event.type)) {
      parts.push({ event: turn ? event : bare(event), before: turn?.before?.(draft, event as never) ?? null });
    }
    for (const key of keysOf(event)) own[`${key}@${event.seq}`] = lastChange(draft, key);
    draft.apply(event);
  }
  const known = { ...journal, seq: last.seq, own: bounded({ ...journal.own, ...own }) };
  if (parts.length === 0) return known;
  const { deed: id, act, kind } = purposeOf(last.command);
  if (id.length > 40) return known;
  return { ...known, ...placed(journal, { id, act, seq: last.seq, at: last.at, parts }, kind) };
}

/** Of what lasts only the fact is kept, none of its words. */
function bare({ seq, at, by, client, command, type, ...rest }: PuffinEvent): PuffinEvent {
  const card = "card" in rest && typeof rest.card === "string" ? { card: rest.card } : {};
  return { seq, at, by, client, command, type, ...card } as PuffinEvent;
}

function placed({ deeds, undone }: Journal, deed: Deed, kind: Purpose["kind"]): Pick<Journal, "deeds" | "undone"> {
  if (kind === "act") return { deeds: appended(deeds, deed), undone: [] };
  const before = [...deeds, ...undone].find((one) => one.id === deed.id);
  const again = before ? { ...deed, first: firstEvents(before) } : deed;
  if (kind === "undo") return { deeds: without(deeds, deed.id), undone: appended(undone, again) };
  return { deeds: appended(deeds, again), undone: without(undone, deed.id) };
}

/** A further command of the act that came last belongs to it. */
function appended(list: readonly Deed[], deed: Deed): Deed[] {
  const last = list[list.length - 1];
  if (last?.act === deed.act) return [...list.slice(0, -1), { ...deed, parts: joined(last.parts, deed.parts) }];
  return [...list, deed].slice(-most.deeds);
}

/** Of a text written on and on only its wording before all of it is kept. */
function joined(earlier: readonly Part[], later: readonly Part[]): readonly Part[] {
  const last = earlier[earlier.length - 1];
  const [next, ...rest] = later;
  const sameText =
    last?.event.type === "text_changed" && next?.event.type === "text_changed" && last.event.doc === next.event.doc;
  if (!last || !next || !sameText) return [...earlier, ...later];
  return [...earlier.slice(0, -1), { event: next.event, before: last.before }, ...rest];
}

/** The journal without a deed that cannot be taken back, so that the one before it can. */
export function passedOver(journal: Journal, id: string): Journal {
  return { ...journal, deeds: without(journal.deeds, id), undone: without(journal.undone, id) };
}

function without(list: readonly Deed[], id: string): Deed[] {
  return list.filter((deed) => deed.id !== id);
}

function bounded(own: { [change: string]: number }): { [change: string]: number } {
  const changes = Object.entries(own);
  return changes.length <= most.changes ? own : Object.fromEntries(changes.slice(-most.changes));
}

/** A command that has no outcome yet. */
export interface Waiting {
  readonly id: string;
  readonly command: Command;
  readonly issuedAt: number;
}

/**
 * The journal and the board as they will be when all that waits has come through. What waits counts on in seqs of its
 * own, above the log's.
 */
export function withWaiting(
  journal: Journal,
  base: BoardState,
  waiting: readonly Waiting[],
  you: string,
): { journal: Journal; now: BoardState } {
  const draft = new Draft(base);
  let ahead = journal;
  for (const { id, command, issuedAt } of waiting) {
    const { read_at: _, ...bare } = command as Command & { read_at?: number };
    const predicted = predict(draft, bare as Command, you, issuedAt);
    const bodies = "events" in predicted ? predicted.events : [];
    if (bodies.length === 0) ahead = foretold(ahead, id);
    const before = draft.snapshot();
    const events = bodies.map((event, index) => ({ ...event, command: id, seq: draft.seq + 1 + index }));
    for (const event of events) draft.apply(event);
    ahead = journalAfter(ahead, before, events);
  }
  return { journal: ahead, now: draft.snapshot() };
}

/** A taking back that cannot be foreseen is on its way all the same: nobody takes the same back twice. */
function foretold(journal: Journal, command: string): Journal {
  const { kind, deed } = purposeOf(command);
  return kind === "act" ? journal : passedOver(journal, deed);
}
