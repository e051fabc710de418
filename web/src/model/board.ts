import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { type BoardState, type Card, type ColumnId, compareCards, type Settings } from "./board_state.js";
import { changeOf } from "./fold.js";

export * from "./board_state.js";

/** The state after an event. Throws when the event does not fit: the state is then not the fold of the log (E). */
export function apply(state: BoardState, event: PuffinEvent): BoardState {
  return new Draft(state).apply(event).snapshot();
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
