import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { focusCard } from "../board/roving.js";
import { type Card, columnIds } from "../types.js";
import { asksNothing, type Filter, matcherOf, noFilter } from "./filter.js";
import { inSlices } from "./in_slices.js";
import { searchText as words } from "./text.en.js";

const speaksAfter = 700;

export interface Found {
  /** On the board, in its order. */
  hits: readonly Card[];
  shelved: readonly Card[];
  /** Cards on the board in all. */
  of: number;
}

export interface Looking {
  filter: Filter;
  set: (part: Partial<Filter>) => void;
  /** Null while nothing is asked. */
  found: Found | null;
  /** The next hit, or the one before; the focus goes along only when `take` says so. */
  go: (step: 1 | -1, take: boolean) => void;
}

/** Looks through the board again whenever it or the wish changes, and tells the board and the ear what was found. */
export function useSearch(desk: Desk): Looking {
  const board = desk.session.view.value;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const hides = desk.search.hides.value;
  const [found, setFound] = useState<Found | null>(null);
  const at = useRef(-1);

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
      setFound({ hits, shelved: cards.filter((card) => card.archived !== null), of });
    });
    return () => {
      stopped = true;
    };
  }, [desk, board, filter, hides]);

  const counts = found && `${found.hits.length} ${found.shelved.length}`;
  useEffect(() => {
    at.current = -1;
    if (!found) return;
    const say = () => announce(words.found(found.hits.length, found.of) + words.foundOnShelf(found.shelved.length));
    const timer = setTimeout(say, speaksAfter);
    return () => clearTimeout(timer);
  }, [filter, counts]);

  return {
    filter,
    set: (part) => setFilter({ ...filter, ...part }),
    found,
    go: (step, take) => {
      const hits = found?.hits ?? [];
      if (hits.length === 0) return;
      at.current = at.current < 0 && step < 0 ? hits.length - 1 : (at.current + step + hits.length) % hits.length;
      const card = hits[at.current];
      if (!card) return;
      const field = document.activeElement;
      focusCard(desk, card.id);
      light(card.id);
      announce(words.hit(at.current + 1, hits.length, card.title, desk.label(card.column)));
      if (!take && field instanceof HTMLElement)
        requestAnimationFrame(() => requestAnimationFrame(() => field.focus()));
    },
  };
}

/** One card at a time carries the mark of the present hit; set by hand, no card is drawn again for it. */
export function light(card: string | null): void {
  document.querySelector("[data-hit]")?.removeAttribute("data-hit");
  if (card) requestAnimationFrame(() => document.getElementById(`card-${card}`)?.setAttribute("data-hit", ""));
}
