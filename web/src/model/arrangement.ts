import { type BoardState, type Card, type ColumnId, columnIds } from "./board.js";
import type { EventBody } from "./predict.js";
import { evenRanks, rankBetween } from "./rank.js";

export interface Place {
  readonly rank: string;
  /** To be applied first: the column ranked anew (B1). */
  readonly reranked: Extract<EventBody, { type: "cards_reranked" }> | null;
}

const longestRank = 64;

interface Neighbours {
  readonly above: Card | undefined;
  readonly below: Card | undefined;
}

/**
 * Finds the ranks for the cards that one act places, one after the other, each seeing the ones before it; the twin of
 * server/domain/arrangement. The board itself is not changed.
 */
export class Arrangement {
  #orders: Partial<Record<ColumnId, readonly Card[]>> = {};
  #spots = new Map<string, { column: ColumnId; rank: string }>();
  #last: { card: Card; column: ColumnId; rank: string } | null = null;

  constructor(private readonly board: BoardState) {}

  /**
   * The place of a card (null for a new one) below `after`, the top when that is null, the bottom when `after` stands
   * elsewhere by now. A card whose rank from this column fits keeps it.
   */
  place(card: Card | null, to: ColumnId, after: string | null): Place {
    this.#carryOutLast();
    const list = this.#order(to);
    let at = 0;
    if (after !== null) {
      const anchor = this.board.cards.get(after);
      at = anchor && this.#standsIn(anchor, to) ? this.#indexIn(list, anchor) + 1 : list.length;
    }
    // The card itself is no neighbour of its own.
    const above = card && list[at - 1]?.id === card.id ? list[at - 2] : list[at - 1];
    const below = card && list[at]?.id === card.id ? list[at + 1] : list[at];
    return this.#placeBetween(card, to, { above, below });
  }

  /** The same for an archived card that goes back to where it stood. */
  placeBack(card: Card): Place {
    this.#carryOutLast();
    const list = this.#order(card.column);
    const at = this.#indexIn(list, card);
    return this.#placeBetween(card, card.column, { above: list[at - 1], below: list[at] });
  }

  #placeBetween(card: Card | null, to: ColumnId, neighbours: Neighbours): Place {
    const above = neighbours.above && this.#rankOf(neighbours.above);
    const below = neighbours.below && this.#rankOf(neighbours.below);
    const own = card?.column === to ? this.#rankOf(card) : null;
    let rank = "";
    let reranked: Place["reranked"] = null;
    if (own !== null && (above === undefined || above < own) && (below === undefined || own < below)) rank = own;
    else if (above === undefined || below === undefined || above < below) rank = this.#rankBetween(neighbours);
    if (rank === "" || rank.length > longestRank) {
      reranked = this.#rankAnew(to);
      rank = this.#rankBetween(neighbours);
    }
    this.#last = card && { card, column: to, rank };
    return { rank, reranked };
  }

  #order(column: ColumnId): readonly Card[] {
    return this.#orders[column] ?? this.board.columns[column];
  }

  #standsIn(card: Card, column: ColumnId): boolean {
    const spot = this.#spots.get(card.id);
    return spot ? spot.column === column : !card.archived && card.column === column;
  }

  #rankOf(card: Card): string {
    return this.#spots.get(card.id)?.rank ?? card.rank;
  }

  #indexIn(list: readonly Card[], card: Card): number {
    const rank = this.#rankOf(card);
    const at = list.findIndex((other) => {
      const otherRank = this.#rankOf(other);
      return otherRank > rank || (otherRank === rank && other.id >= card.id);
    });
    return at < 0 ? list.length : at;
  }

  #rankBetween({ above, below }: Neighbours): string {
    return rankBetween(above ? this.#rankOf(above) : "", below ? this.#rankOf(below) : "");
  }

  #rankAnew(column: ColumnId): NonNullable<Place["reranked"]> {
    const list = this.#order(column);
    const keys = evenRanks(list.length);
    const ranks = list.map((card, index) => ({ card: card.id, rank: keys[index] ?? "" }));
    for (const { card, rank } of ranks) this.#spots.set(card, { column, rank });
    return { type: "cards_reranked", column, ranks };
  }

  #carryOutLast(): void {
    if (!this.#last) return;
    const { card, column: to, rank } = this.#last;
    this.#last = null;
    for (const column of columnIds) {
      if (this.#standsIn(card, column)) {
        this.#orders[column] = this.#order(column).filter((other) => other.id !== card.id);
      }
    }
    this.#spots.set(card.id, { column: to, rank });
    const list = [...this.#order(to)];
    list.splice(this.#indexIn(list, card), 0, card);
    this.#orders[to] = list;
  }
}
