import { useLayoutEffect, useState } from "preact/hooks";
import { searchTold as words } from "../../languages/en/search_told.js";
import { useDesk } from "../board/desk.js";
import type { Card } from "../types.js";
import type { Hits } from "./search.js";

/** How many cards of the column the own filter keeps unseen, those that came meanwhile told apart; and the way to them. */
export function HiddenLine({ cards, hits }: { cards: readonly Card[]; hits: Hits }) {
  const desk = useDesk();
  const news = useNewsSince();
  const hidden = cards.filter((card) => !hits.cards.has(card.id));
  const fresh = hidden.filter((card) => news.has(card.id)).length;
  if (hidden.length === 0) return null;
  return (
    <p class="hidden-line small">
      <span>
        {words.hidden(hidden.length)}
        {fresh > 0 && <b>, {words.hiddenNew(fresh)}</b>}
      </span>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          desk.search.hides.value = false;
        }}
      >
        {words.showAll}
      </button>
    </p>
  );
}

/** The cards others added or moved since this filter stands. */
function useNewsSince(): ReadonlySet<string> {
  const desk = useDesk();
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  useLayoutEffect(
    () =>
      desk.session.onEvents((events) => {
        const cards = events
          .filter((event) => event.client !== desk.session.client)
          .flatMap((event) => (event.type === "card_added" || event.type === "card_moved" ? [event.card] : []));
        if (cards.length > 0) setNews((known) => new Set([...known, ...cards]));
      }),
    [desk],
  );
  return news;
}
