import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { searchTold } from "../../languages/en/search_told.js";
import { takesSeat } from "../../model/seat_takers.js";
import { columnLabel } from "../column_label.js";
import { t } from "../first_text.js";
import { Companion } from "../look/companion.js";
import { usePainted } from "../painted.js";
import type { Hits } from "../search/search.js";
import type { Board, Card, ColumnId, ColumnSettings } from "../types.js";
import { AddCard } from "./add_card.js";
import { CardFace } from "./card_face.js";
import { hands } from "./coming.js";
import { useDesk } from "./desk.js";
import { memo } from "./memo.js";
import { MoreCards } from "./more_cards.js";
import { Seats } from "./seats.js";

/** Somebody else's card on its way to this column. */
export interface Guest {
  client: string;
  name: string;
  title: string;
  hue: string;
  after: string | null;
}

interface Props {
  settings: ColumnSettings;
  board: Board;
  cards: readonly Card[];
  pending: ReadonlySet<string>;
  holders: ReadonlyMap<string, string>;
  readers: ReadonlyMap<string, string>;
  guests: readonly Guest[];
  held: string | null;
  /** The review's card when the review stands in this column; `rest` when it stands elsewhere. */
  focus: { card: string | null } | "rest" | undefined;
  canMove: boolean;
  selected: ReadonlySet<string>;
  /** What the own search found; null: nothing is searched. */
  hits: Hits | null;
  /** A card that has to be drawn. */
  wanted: string | null;
  emptyBoard: boolean;
}

/** Two screens full: what is not drawn costs nothing when cards move or a dialog opens over all of them. */
const pageSize = 14;
/** What a column shows of itself without scrolling; the rest is drawn once that is seen. */
const firstScreen = 8;

export const ColumnView = memo(function ColumnView(props: Props) {
  const { settings, board, cards, held, focus, canMove, hits } = props;
  const [pages, setPages] = useState(1);
  const limit = usePainted() ? pages * pageSize : firstScreen;
  const desk = useDesk();
  const code = hands.value;
  const must = held ?? (typeof focus === "object" ? focus.card : null);
  const fitting = hits ? cards.filter((card) => hits.cards.has(card.id)).length : cards.length;
  const open = hits?.hides ? cards.filter((card) => hits.cards.has(card.id) || card.id === must) : cards;
  const shown = withHeld(open, limit, must ?? props.wanted);
  const hidden = open.length - shown.length;
  const taken = cards.filter((card) => takesSeat({ settings: board }, card)).length;
  const free = settings.limit === null ? 0 : Math.max(0, settings.limit - taken);
  const label = columnLabel(settings);
  const titleId = `title-${settings.id}`;
  const lit = focus === undefined ? undefined : focus === "rest" ? "rest" : "focus";
  const adds = canMove && settings.id !== "verify" && settings.id !== "done";
  // Nothing in it takes the focus, and its empty seats may yet be more than fit.
  const scrolledByKeys = { role: "group", tabIndex: 0, "aria-labelledby": titleId } as const;
  return (
    <section class="column" data-column={settings.id} data-lit={lit} aria-labelledby={titleId}>
      <header class="column-head">
        <h2 id={titleId} dir="auto">
          {label}
        </h2>
        <button
          type="button"
          class="seats-button button quiet"
          disabled={!canMove}
          onClick={() => {
            desk.panel.value = { kind: "column", column: settings.id };
          }}
        >
          {canMove && <Icon name="pencil" size={13} />}
          {hits && <span class="search-count">{searchTold.count(fitting, cards.length)}</span>}
          {(!hits || settings.limit !== null) && <Seats count={taken} limit={settings.limit} />}
          <span class="hidden-text">{t.column.edit(label)}</span>
        </button>
        {settings.policy && (
          <p class="policy" dir="auto" title={settings.policy}>
            {settings.policy}
          </p>
        )}
      </header>
      <div class="column-scroll" data-scroll={settings.id} {...(adds || shown.length > 0 ? {} : scrolledByKeys)}>
        {adds && <AddCard column={settings.id} label={label} />}
        <ol class="cards" data-cards={settings.id} aria-labelledby={titleId}>
          <GuestMark key="guest-top" guests={props.guests} after={null} />
          {shown.flatMap((card) => [
            <CardFace
              key={card.id}
              card={card}
              board={board}
              pending={props.pending.has(card.id)}
              holder={props.holders.get(card.id)}
              reader={props.readers.get(card.id)}
              held={held === card.id}
              marks={marksOf(card, props.selected, hits)}
              review={
                lit === undefined ? undefined : typeof focus === "object" && focus.card === card.id ? "focus" : "rest"
              }
            />,
            ...(props.guests.some((guest) => guest.after === card.id)
              ? [<GuestMark key={`guest-${card.id}`} guests={props.guests} after={card.id} />]
              : []),
          ])}
          {Array.from({ length: Math.min(free, 3) }, (_, seat) => (
            <li key={`free-${seat}`} class="free-seat">
              {t.column.freeSeat}
            </li>
          ))}
        </ol>
        {hidden > 0 && limit > firstScreen && (
          <MoreCards key={pages} hidden={hidden} draw={() => setPages(pages + 1)} />
        )}
        {hits?.hides && code && <code.HiddenLine cards={cards} hits={hits} />}
        {cards.length === 0 && <EmptyWords column={settings.id} emptyBoard={props.emptyBoard} />}
      </div>
    </section>
  );
});

/** What this screen alone marks on a card, as one text that is the same while it says the same. */
function marksOf(card: Card, selected: ReadonlySet<string>, hits: Hits | null): string | undefined {
  const marks = [selected.has(card.id) && "selected", hits && !hits.cards.has(card.id) && "dimmed"].filter(Boolean);
  return marks.length > 0 ? marks.join(" ") : undefined;
}

/** The first cards, and beyond them the one that must be seen. */
function withHeld(cards: readonly Card[], limit: number, wanted: string | null): readonly Card[] {
  if (cards.length <= limit) return cards;
  const first = cards.slice(0, limit);
  const extra = wanted ? cards.slice(limit).find((card) => card.id === wanted) : undefined;
  return extra ? [...first, extra] : first;
}

function EmptyWords({ column, emptyBoard }: { column: ColumnId; emptyBoard: boolean }) {
  if (emptyBoard && column === "to_do") {
    return (
      <div class="empty first">
        <p>{t.board.empty}</p>
        <p class="small soft">{t.board.emptyHow}</p>
        <Companion who="puffin" />
      </div>
    );
  }
  return <p class="empty small soft">{t.board.columnEmpty[column]}</p>;
}

/** Where somebody else's card would land: a line without height, so nothing under the own hand moves. */
function GuestMark({ guests, after }: { guests: readonly Guest[]; after: string | null }) {
  const here = guests.filter((guest) => guest.after === after);
  if (here.length === 0) return null;
  return (
    <li class="guest-line" aria-hidden="true">
      {here.map((guest) => (
        <div key={guest.client} class={guest.hue}>
          <span dir="auto">
            {guest.name}: {guest.title}
          </span>
        </div>
      ))}
    </li>
  );
}
