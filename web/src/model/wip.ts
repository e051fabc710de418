import type { BrokenLimit, Rejection } from "../../../protocol/ts/messages.js";
import { type BoardState, type Card, type ColumnId, columnIds } from "./board.js";
import * as refusal from "./refusals.js";
import { takesSeat } from "./seat_takers.js";
import { characters } from "./texts.js";

// WIP limits (W1..W6, W8, W9), the twin of server/domain/wip: one weighing for every act that changes a count.

/** Where a card stands and whose it is, as far as a limit can see. */
export interface Standing {
  readonly column: ColumnId;
  readonly owner: string | null;
  readonly blocked: boolean;
}

export function standingOf({ column, owner, blocker }: Card): Standing {
  return { column, owner, blocked: blocker !== null };
}

/** What an act does to one card. */
export interface Shift {
  readonly card: string;
  /** Null for a new or an archived card. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** False: a count it raises is forgiven (return, unblocking; W3, W7). */
  readonly checked: boolean;
  readonly override: string | null;
}

export interface WipLimits {
  readonly columns: Readonly<Record<ColumnId, number | null>>;
  readonly person: number | null;
  readonly board: number | null;
  readonly cap: number;
  /** False: a blocked card takes no seat (W7). */
  readonly countBlocked: boolean;
}

export interface Overridden {
  readonly card: string;
  readonly column: ColumnId;
  readonly reason: string;
  readonly count: number;
  readonly limit: number;
}

/** What an allowed act does to the marks `over_limit`. */
export interface Weighed {
  /** One place per shift. */
  readonly overridden: readonly (Overridden | null)[];
  readonly cleared: readonly string[];
}

interface Limit {
  readonly code: BrokenLimit["code"];
  readonly column?: ColumnId;
  readonly person?: string;
  readonly most: number;
  readonly counts: (standing: Standing | null) => boolean;
}

interface Count {
  readonly limit: Limit;
  readonly before: number;
  readonly after: number;
  /** Shifts that raise it and are checked, in their order. */
  readonly entering: readonly number[];
  /** How many of the entering cards are too many. */
  readonly excess: number;
}

/** How many seats of a column are taken. */
export function seatsTaken(board: BoardState, column: ColumnId): number {
  return board.columns[column].filter((card) => takesSeat(board, card)).length;
}

export function wipLimits({ settings }: BoardState): WipLimits {
  const columns: Record<ColumnId, number | null> = { to_do: null, in_progress: null, verify: null, done: null };
  for (const column of settings.columns) columns[column.id] = column.limit;
  const { policies, person_limit: person, board_limit: board } = settings;
  const cap = policies.override_mode === "either_with_reason" ? settings.override_cap : 0;
  return { columns, person, board, cap, countBlocked: policies.count_blocked };
}

/**
 * Holds an act against the limits as they will be after it. A limit is broken when its count ends higher than the limit
 * and higher than before (W4), forgiven raises apart; as many of the cards that entered last as are too many then need
 * an override each.
 */
export function weigh(board: BoardState, shifts: readonly Shift[], limits = wipLimits(board)): Weighed | Rejection {
  const counts = limitsInForce(board, shifts, limits).map((limit) => countOf(board, shifts, limit));
  const broken = counts.filter((count) => count.excess > 0);
  const overridden = cardsOver(shifts, broken);
  const cleared = marksToClear(board, shifts, counts, overridden);
  if (broken.length === 0) return { overridden, cleared };
  const no = refuseOverride(board, shifts, { overridden, cleared }, broken, limits.cap);
  return no ?? { overridden, cleared };
}

function limitsInForce(board: BoardState, shifts: readonly Shift[], limits: WipLimits): Limit[] {
  const all: Limit[] = [];
  const seated = (at: Standing | null) => (at && (limits.countBlocked || !at.blocked) ? at : null);
  for (const column of columnIds) {
    const most = limits.columns[column];
    if (most !== null) all.push({ code: "wip_full", column, most, counts: (at) => seated(at)?.column === column });
  }
  const { person: personMost, board: boardMost } = limits;
  if (personMost !== null) {
    for (const person of personsConcerned(board, shifts)) {
      const counts = (at: Standing | null) => seated(at)?.column === "in_progress" && at?.owner === person;
      all.push({ code: "person_wip_full", person, most: personMost, counts });
    }
  }
  const inWork = (at: Standing | null) => {
    const column = seated(at)?.column;
    return column === "in_progress" || column === "verify";
  };
  if (boardMost !== null) all.push({ code: "board_wip_full", most: boardMost, counts: inWork });
  return all;
}

function personsConcerned(board: BoardState, shifts: readonly Shift[]): Set<string> {
  const entering = shifts.filter((shift) => shift.after?.column === "in_progress").map((shift) => shift.after?.owner);
  const marked = board.columns.in_progress.filter((card) => card.over_limit).map((card) => card.owner);
  return new Set([...entering, ...marked].filter((person) => typeof person === "string"));
}

function countOf(board: BoardState, shifts: readonly Shift[], limit: Limit): Count {
  const before = holdersOf(board, limit).length;
  const entering: number[] = [];
  let after = before;
  let forgiven = 0;
  for (const [index, shift] of shifts.entries()) {
    const was = limit.counts(shift.before);
    const is = limit.counts(shift.after);
    if (was && !is) after -= 1;
    if (was || !is) continue;
    after += 1;
    if (shift.checked) entering.push(index);
    else forgiven += 1;
  }
  return { limit, before, after, entering, excess: after - Math.max(limit.most, before + forgiven) };
}

function holdersOf(board: BoardState, limit: Limit): Card[] {
  return columnIds.flatMap((column) => board.columns[column].filter((card) => limit.counts(standingOf(card))));
}

/** The cards over a broken limit, each with the first limit it breaks. */
function cardsOver(shifts: readonly Shift[], broken: readonly Count[]): (Overridden | null)[] {
  const over: (Overridden | null)[] = shifts.map(() => null);
  for (const { limit, after, entering, excess } of broken) {
    for (const index of entering.slice(entering.length - excess)) {
      const shift = shifts[index];
      if (over[index] || !shift?.after) continue;
      const { card, override } = shift;
      over[index] = { card, column: shift.after.column, reason: override ?? "", count: after, limit: limit.most };
    }
  }
  return over;
}

/** The marked cards whose mark goes; one that is marked anew keeps it. */
function marksToClear(
  board: BoardState,
  shifts: readonly Shift[],
  counts: readonly Count[],
  overridden: readonly (Overridden | null)[],
): string[] {
  return marked(board).flatMap((card) => {
    const index = shifts.findIndex((shift) => shift.card === card.id);
    if (overridden[index]) return [];
    const standing = shifts[index] ? shifts[index].after : standingOf(card);
    const left = standing?.column !== card.column;
    const within = counts.every(({ limit, after }) => !limit.counts(standing) || after <= limit.most);
    return left || within ? [card.id] : [];
  });
}

/** The no to passing these limits; null when every card over them brings what an override needs. */
function refuseOverride(
  board: BoardState,
  shifts: readonly Shift[],
  weighed: Weighed,
  broken: readonly Count[],
  cap: number,
): Rejection | null {
  const told = broken.map((count) => describe(board, count));
  const over = shifts.filter((_, index) => weighed.overridden[index]);
  if (over.some((shift) => shift.override === null)) return refusal.full(told);
  if (cap === 0) {
    const ask = board.settings.policies.override_mode === "both_agree";
    return ask ? refusal.overrideTogether(told) : refusal.overrideNotAllowed(told);
  }
  if (passesCap(board, weighed, cap)) return refusal.overrideCap(told);
  if (over.some((shift) => characters(shift.override ?? "") < 5)) return refusal.overrideReasonRequired();
  return null;
}

/** True when some column would hold more marked cards than the cap. */
function passesCap(board: BoardState, { overridden, cleared }: Weighed, cap: number): boolean {
  return columnIds.some((column) => {
    const anew = overridden.filter((mark) => mark !== null);
    const stay = board.columns[column].filter(
      (card) => card.over_limit && !cleared.includes(card.id) && !anew.some((mark) => mark.card === card.id),
    ).length;
    const join = anew.filter((mark) => mark.column === column).length;
    return join > 0 && stay + join > cap;
  });
}

/** As the sender is told (C8): the present count and the cards that make it up, oldest first. */
function describe(board: BoardState, { limit, before }: Count): BrokenLimit {
  const holders = holdersOf(board, limit).sort((a, b) => order(a.entered_at, b.entered_at) || a.number - b.number);
  return {
    code: limit.code,
    ...(limit.column === undefined ? {} : { column: limit.column }),
    ...(limit.person === undefined ? {} : { person: limit.person }),
    count: before,
    limit: limit.most,
    cards: holders.map((card) => card.id),
  };
}

function marked(board: BoardState): Card[] {
  return columnIds.flatMap((column) => board.columns[column].filter((card) => card.over_limit));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
