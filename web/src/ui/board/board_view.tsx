import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { PresenceState } from "../../sync/session.js";
import { movesCards } from "../acts/moves.js";
import { personClass, personName } from "../people.js";
import type { Stop } from "../review/walk.js";
import type { ColumnId } from "../types.js";
import { columnIds } from "../types.js";
import { ColumnView, type Guest } from "./column.js";
import { hands } from "./coming.js";
import { useDesk } from "./desk.js";
import { useGlide } from "./glide.js";
import { cardAround, keepFocus, markCurrent, placeOfFocus } from "./roving.js";

const none: readonly Guest[] = [];

/** The four columns. Draws at most once a frame; what did not change keeps its object and is passed over. */
export function BoardView() {
  const desk = useDesk();
  const box = useRef<HTMLElement>(null);
  const board = desk.session.view.value;
  const lanes = desk.lanes.value;
  const you = desk.session.you.value;
  const carry = desk.carry.value;
  const lead = desk.review.lead.value;
  const people = usePeople();
  const selected = desk.selection.cards.value;
  const hits = desk.search.hits.value;
  const follows = lead !== null && (lead.client === null || desk.review.following.value);
  const focus = useFocusByColumn(follows ? lead : null);
  const code = hands.value;

  useGlide(desk, lanes);
  const focused = placeOfFocus();
  useLayoutEffect(() => {
    keepFocus(focused);
    if (box.current) markCurrent(desk, box.current);
  });

  if (!board || !lanes || !you) return null;
  const shared = {
    board: board.settings,
    pending: desk.session.pendingCards.value,
    holders: people.holders,
    readers: people.readers,
    canMove: movesCards(you.seat),
    selected,
    hits,
    wanted: desk.wanted.value,
    emptyBoard: columnIds.every((id) => lanes[id].length === 0),
  };
  return (
    <main
      ref={box}
      id="board"
      class="board"
      tabIndex={-1}
      data-review={follows ? "" : undefined}
      data-tapping={desk.selection.tapping.value ? "" : undefined}
      onKeyDown={(event) => code?.boardKeys(desk, event)}
      onClick={(event) => code?.boardPress(desk, event)}
      onFocusIn={(event) => {
        const card = cardAround(event.target as Element);
        if (card && box.current) {
          desk.current = card;
          markCurrent(desk, box.current);
        }
      }}
    >
      {board.settings.columns.map((settings) => (
        <ColumnView
          key={settings.id}
          {...shared}
          settings={settings}
          cards={lanes[settings.id]}
          guests={people.guests.get(settings.id) ?? none}
          held={carry?.by === "keys" && carry.column === settings.id ? carry.card : null}
          focus={focus[settings.id]}
        />
      ))}
      {code && <code.BoardHands box={box} />}
    </main>
  );
}

type Focus = { card: string | null } | "rest" | undefined;

/** The same objects while they say the same, so that columns away from the focus are passed over. */
function useFocusByColumn(lead: Stop | null): Readonly<Record<ColumnId, Focus>> {
  const column = lead?.column;
  const card = lead?.card ?? null;
  return useMemo(() => {
    const rest = column === undefined ? undefined : ("rest" as const);
    const focus: Record<ColumnId, Focus> = { to_do: rest, in_progress: rest, verify: rest, done: rest };
    if (column !== undefined) focus[column] = { card };
    return focus;
  }, [column, card]);
}

interface People {
  holders: ReadonlyMap<string, string>;
  readers: ReadonlyMap<string, string>;
  guests: ReadonlyMap<string, readonly Guest[]>;
}

/** What the others hold and look at, as the columns need it. */
function usePeople(): People {
  const desk = useDesk();
  const presence = desk.session.presence.value;
  const board = desk.session.view.value?.settings;
  return useMemo(() => {
    const holders = new Map<string, string>();
    const readers = new Map<string, string>();
    const guests = new Map<string, Guest[]>();
    for (const { client, participant, state } of presence) {
      if (client === desk.session.client || !board) continue;
      const { dragging, looking } = state as PresenceState;
      const name = personName(board, participant);
      if (typeof looking === "string") readers.set(looking, name);
      if (typeof dragging?.card !== "string") continue;
      holders.set(dragging.card, name);
      const title = desk.card(dragging.card)?.title ?? "";
      const guest = { client, name, title, hue: personClass(board, participant), after: dragging.after };
      guests.set(dragging.column, [...(guests.get(dragging.column) ?? []), guest]);
    }
    return { holders, readers, guests };
  }, [presence, board, desk]);
}
