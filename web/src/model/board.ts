import type { Board, PuffinEvent } from "../../../protocol/ts/messages.js";
import { changeOf } from "./fold.js";

export type Card = Board["cards"][number];
export type ColumnId = Card["column"];
export type Settings = Omit<Board, "cards">;
export type Columns = Readonly<Record<ColumnId, readonly Card[]>>;

/** In the order in which work flows. */
export const columnIds = ["to_do", "in_progress", "verify", "done"] as const satisfies readonly ColumnId[];

/**
 * A board as the client holds it, the twin of domain/board. Immutable: a new state shares everything that did not
 * change, so an unchanged card, column or settings object is the same object as before.
 */
export interface BoardState {
  /** Of the last confirmed event in it. Predicted events do not count: this is what `read_at` wants. */
  readonly seq: number;
  /** Everything but the cards. */
  readonly settings: Settings;
  /** All cards by id, archived ones among them. */
  readonly cards: ReadonlyMap<string, Card>;
  /** The cards that stand in each column, in rank order. Archived cards stand nowhere. */
  readonly columns: Columns;
}

/** Takes up a board as it came over the wire. */
export function stateOf(board: Board, seq: number): BoardState {
  const { cards, ...settings } = board;
  const columns: Record<ColumnId, Card[]> = { to_do: [], in_progress: [], verify: [], done: [] };
  for (const card of cards) if (!card.archived) columns[card.column].push(card);
  for (const id of columnIds) columns[id].sort(compareCards);
  return { seq, settings, cards: new Map(cards.map((card) => [card.id, card])), columns };
}

/** The board as it goes over the wire: cards by number. */
export function boardOf(state: BoardState): Board {
  return { ...state.settings, cards: [...state.cards.values()].sort((a, b) => a.number - b.number) };
}

/** The state after an event. Throws when the event does not fit: the state is then not the fold of the log (E). */
export function apply(state: BoardState, event: PuffinEvent): BoardState {
  return new Draft(state).apply(event).snapshot();
}

/** Byte order of rank, equal ranks by id (B1). Ranks and ids are ASCII, so code units order like bytes. */
export function compareCards(a: Card, b: Card): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A state on its way through many events: copies what it changes once, not once per event. */
export class Draft implements BoardState {
  seq: number;
  settings: Settings;
  columns: Record<ColumnId, readonly Card[]>;
  #cards: Map<string, Card>;
  #ownsCards = false;
  #ownedColumns = new Set<readonly Card[]>();
  #snapshot: BoardState | null;

  constructor(source: BoardState) {
    const from = source instanceof Draft ? source.snapshot() : source;
    this.seq = from.seq;
    this.settings = from.settings;
    this.columns = { ...from.columns };
    this.#cards = from.cards as Map<string, Card>;
    this.#snapshot = from;
  }

  get cards(): ReadonlyMap<string, Card> {
    return this.#cards;
  }

  apply(event: PuffinEvent): this {
    const change = changeOf(this, event);
    this.#snapshot = null;
    if (change.settings) this.settings = change.settings;
    for (const card of change.cards ?? []) this.#put(card);
    this.seq = Math.max(this.seq, event.seq);
    return this;
  }

  /** The state as it is now; later events copy again what they change. The same object while nothing changes. */
  snapshot(): BoardState {
    if (this.#snapshot) return this.#snapshot;
    this.#ownsCards = false;
    this.#ownedColumns.clear();
    this.#snapshot = { seq: this.seq, settings: this.settings, cards: this.#cards, columns: { ...this.columns } };
    return this.#snapshot;
  }

  #put(card: Card): void {
    const before = this.#cards.get(card.id);
    if (!this.#ownsCards) {
      this.#cards = new Map(this.#cards);
      this.#ownsCards = true;
    }
    this.#cards.set(card.id, card);
    if (before && !before.archived) {
      const column = this.#own(before.column);
      const index = placeOf(column, before);
      if (!card.archived && card.column === before.column && card.rank === before.rank) {
        column[index] = card;
        return;
      }
      column.splice(index, 1);
    }
    if (!card.archived) {
      const column = this.#own(card.column);
      column.splice(placeOf(column, card), 0, card);
    }
  }

  #own(id: ColumnId): Card[] {
    const column = this.columns[id];
    if (this.#ownedColumns.has(column)) return column as Card[];
    const copy = [...column];
    this.#ownedColumns.add(copy);
    this.columns[id] = copy;
    return copy;
  }
}

/** Where the card stands in a sorted column, or would stand. */
function placeOf(column: readonly Card[], card: Card): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCards(column[middle] as Card, card) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
