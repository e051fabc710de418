import type { Board } from "../../../protocol/ts/messages.js";

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

/** Byte order of rank, equal ranks by id (B1). Ranks and ids are ASCII, so code units order like bytes. */
export function compareCards(a: Card, b: Card): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
