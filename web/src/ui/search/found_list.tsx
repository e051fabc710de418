import { archiveText as shelfText } from "../../languages/en/archive.js";
import { searchText as words } from "../../languages/en/search.js";
import { CardLine } from "../acts/card_line.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { MoveTo } from "../select/move_to.js";
import { t } from "../text.js";
import type { Card } from "../types.js";
import type { Found } from "./use_search.js";

const most = 50;

/** What was found, line by line; what lies on the shelf stands apart. */
export function FoundList({ found }: { found: Found }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys
    <section class="found" aria-label={words.listName} tabIndex={0}>
      {found.hits.length > 0 && (
        <ul class="found-list">
          {found.hits.slice(0, most).map((card) => (
            <Hit key={card.id} card={card} />
          ))}
        </ul>
      )}
      {found.hits.length > most && <p class="small soft">{words.more(found.hits.length - most)}</p>}
      {found.shelved.length > 0 && (
        <>
          <h2 class="found-head">{words.shelf}</h2>
          <ul class="found-list">
            {found.shelved.slice(0, most).map((card) => (
              <Shelved key={card.id} card={card} />
            ))}
          </ul>
          {found.shelved.length > most && <p class="small soft">{words.more(found.shelved.length - most)}</p>}
        </>
      )}
    </section>
  );
}

function Hit({ card }: { card: Card }) {
  const desk = useDesk();
  return (
    <li>
      <CardLine card={card} />
      <span class="small soft">{desk.label(card.column)}</span>
      <Open card={card} />
      <MoveTo card={card} small />
    </li>
  );
}

function Shelved({ card }: { card: Card }) {
  const desk = useDesk();
  return (
    <li>
      <CardLine card={card} />
      <span class="small soft">{words.onShelf}</span>
      <Open card={card} />
      {movesCards(desk.you().seat) && (
        <button type="button" class="button" onClick={() => void send(desk, { type: "restore_card", card: card.id })}>
          {shelfText.restore}
          <span class="hidden-text">{card.title}</span>
        </button>
      )}
    </li>
  );
}

function Open({ card }: { card: Card }) {
  const desk = useDesk();
  return (
    <button type="button" class="button" onClick={() => desk.openCard(card.id)}>
      {t.common.open}
      <span class="hidden-text">{card.title}</span>
    </button>
  );
}
