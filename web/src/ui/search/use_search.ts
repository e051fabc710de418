import { useEffect, useRef, useState } from "preact/hooks";
import { searchText as words } from "../../languages/en/search.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { focusCard, showCard } from "../board/walking.js";
import { type Card, columnIds } from "../types.js";
import { asksNothing, type Filter, matcherOf, noFilter } from "./filter.js";
import { inSlices } from "./in_slices.js";

const speaksAfter = 700;

export interface Found {
  /** On the board, in its order. */
  hits: readonly Card[];
  shelved: readonly Card[];
  /** Cards on the board in all. */
  of: number;
  /** What was asked for. */
  filter: Filter;
}

export interface Looking {
  filter: Filter;
  set: (part: Partial<Filter>) => void;
  /** Null while nothing is asked. */
  found: Found | null;
  /** To the next hit, or the one before; the focus goes along only when `take` says so. */
  go: (step: 1 | -1, take: boolean) => void;
}

/** Looks through the board again whenever it or the wish changes, and tells the board and the ear what was found. */
export function useSearch(desk: Desk): Looking {
  const board = desk.session.view.value;
  const [filter, setFilter] = useState<Filter>(() => ({ ...noFilter, words: desk.search.takeEarly() }));
  const hides = desk.search.hides.value;
  const [found, setFound] = useState<Found | null>(null);
  const walk = useRef<Walk>({ at: -1, wished: null, saying: 0 }).current;

  useEffect(() => {
    if (!board) return;
    if (asksNothing(filter)) {
      desk.search.hits.value = null;
      setFound(null);
      return;
    }
    let stopped = false;
    const fits = matcherOf(filter, board.settings, new Date());
    void inSlices(board.cards.values(), fits, () => stopped).then((cards) => {
      if (!cards) return;
      const ids = new Set(cards.map((card) => card.id));
      const hits = columnIds.flatMap((column) => board.columns[column].filter((card) => ids.has(card.id)));
      const of = columnIds.reduce((sum, column) => sum + board.columns[column].length, 0);
      desk.search.hits.value = { cards: new Set(hits.map((card) => card.id)), hides };
      setFound({ hits, shelved: cards.filter((card) => card.archived !== null), of, filter });
    });
    return () => {
      stopped = true;
    };
  }, [desk, board, filter, hides]);

  const go = (step: 1 | -1, take: boolean) => {
    // Enter may be quicker than the search: it goes on when that has found.
    if (found?.filter !== filter) walk.wished = { step, take };
    else walkOn(desk, walk, found.hits, step, take);
  };

  const counts = found?.filter === filter ? `${found.hits.length} ${found.shelved.length}` : null;
  useEffect(() => {
    walk.at = -1;
    if (!found || counts === null) return;
    const say = () => announce(words.found(found.hits.length, found.of) + words.foundOnShelf(found.shelved.length));
    walk.saying = window.setTimeout(say, speaksAfter);
    if (walk.wished) go(walk.wished.step, walk.wished.take);
    walk.wished = null;
    return () => clearTimeout(walk.saying);
  }, [filter, counts]);

  return { filter, set: (part) => setFilter({ ...filter, ...part }), found, go };
}

/** Where the walk from hit to hit stands. */
interface Walk {
  /** Index of the present hit; -1 before the first. */
  at: number;
  wished: { step: 1 | -1; take: boolean } | null;
  /** Timer of the sentence that tells how many were found; a hit that is named makes it needless. */
  saying: number;
}

function walkOn(desk: Desk, walk: Walk, hits: readonly Card[], step: 1 | -1, take: boolean): void {
  if (hits.length === 0) return;
  clearTimeout(walk.saying);
  walk.at = walk.at < 0 && step < 0 ? hits.length - 1 : (walk.at + step + hits.length) % hits.length;
  const card = hits[walk.at];
  if (!card) return;
  if (take) focusCard(desk, card.id);
  else showCard(desk, card.id);
  light(card.id);
  announce(words.hit(walk.at + 1, hits.length, card.title, desk.label(card.column)));
}

/** One card at a time carries the mark of the present hit; set by hand, no card is drawn again for it. */
export function light(card: string | null): void {
  document.querySelector("[data-hit]")?.removeAttribute("data-hit");
  if (card) requestAnimationFrame(() => document.getElementById(`card-${card}`)?.setAttribute("data-hit", ""));
}
