import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../announce.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { ColumnId, Lanes, PuffinEvent } from "../types.js";
import { columnIds } from "../types.js";
import type { Desk } from "./desk.js";

/** More than so many cards at once do not glide: a burst would only flicker, and cost frames. */
const most = 4;
const drawnPerColumn = 60;
/** In a steady stream nothing glides and no name is left: so many a second are followed by the eye. */
const perSecond = 8;
let windowStart = 0;
let inWindow = 0;

/** Counts motions; false when the eye has had enough of them in this second. */
function calm(count: number): boolean {
  const now = performance.now();
  if (now - windowStart > 1000) {
    windowStart = now;
    inWindow = 0;
  }
  inWindow += count;
  return inWindow <= perSecond;
}

type Place = { column: ColumnId; rank: string };

/** Cards that changed place glide there: the old place is read before the drawing, the new one after it. */
export function useGlide(desk: Desk, lanes: Lanes | null): void {
  const before = useRef<Map<string, Place>>(new Map());
  const lanesBefore = useRef<Lanes | null>(null);
  const from = new Map<string, DOMRect>();
  if (lanes && lanes !== lanesBefore.current) {
    const places = placesOf(lanes);
    const moved = movedBetween(before.current, places);
    for (const id of moved.length > 0 && calm(moved.length) ? moved : []) {
      if (desk.steered.has(id)) continue;
      const card = document.getElementById(`card-${id}`);
      if (card) from.set(id, card.getBoundingClientRect());
    }
    before.current = places;
    lanesBefore.current = lanes;
  }
  useLayoutEffect(() => {
    if (from.size > 0 && !reduced()) for (const [id, rect] of from) glide(id, rect);
  });
  useEffect(() => desk.session.onEvents((events) => tellOfOthers(desk, events)), [desk]);
}

function placesOf(lanes: Lanes): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const column of columnIds) {
    for (const card of lanes[column].slice(0, drawnPerColumn)) places.set(card.id, { column, rank: card.rank });
  }
  return places;
}

function movedBetween(before: ReadonlyMap<string, Place>, after: ReadonlyMap<string, Place>): string[] {
  const moved: string[] = [];
  if (before.size === 0) return moved;
  for (const [id, place] of after) {
    const old = before.get(id);
    if (old && (old.column !== place.column || old.rank !== place.rank)) moved.push(id);
    if (moved.length > most) return [];
  }
  return moved;
}

export function reduced(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A copy travels above everything, as columns clip what leaves them; the card itself waits unseen. */
function glide(id: string, from: DOMRect): void {
  const card = document.getElementById(`card-${id}`);
  if (!card) return;
  const to = card.getBoundingClientRect();
  const dx = from.left - to.left;
  const dy = from.top - to.top;
  if (Math.abs(dx) + Math.abs(dy) < 2) return;
  const copy = card.cloneNode(true) as HTMLElement;
  bare(copy);
  copy.classList.add("glider");
  place(copy, to);
  document.body.append(copy);
  card.dataset.gliding = "";
  const duration = Math.abs(dx) > 40 ? 220 : 160;
  const motion = copy.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: "none" }], {
    duration,
    easing: "cubic-bezier(.2,.8,.2,1)",
  });
  const done = () => {
    copy.remove();
    delete document.getElementById(`card-${id}`)?.dataset.gliding;
  };
  motion.onfinish = done;
  motion.oncancel = done;
}

/** A copy of a card keeps no id, so that the card itself is found. */
export function bare(copy: HTMLElement): void {
  copy.removeAttribute("id");
  for (const inner of copy.querySelectorAll("[id]")) inner.removeAttribute("id");
  for (const inner of copy.querySelectorAll("[tabindex]")) inner.setAttribute("tabindex", "-1");
  copy.removeAttribute("data-card");
  copy.setAttribute("aria-hidden", "true");
  copy.inert = true;
}

export function place(copy: HTMLElement, rect: DOMRect): void {
  copy.style.left = `${rect.left}px`;
  copy.style.top = `${rect.top}px`;
  copy.style.width = `${rect.width}px`;
  copy.style.height = `${rect.height}px`;
}

/** What others did leaves their name and colour on the card for a moment, and a sentence for those who listen. */
function tellOfOthers(desk: Desk, events: readonly PuffinEvent[]): void {
  const others = events.filter((event) => event.client !== desk.session.client);
  if (others.length === 0 || others.length > most || inWindow > perSecond) return;
  const board = desk.board().settings;
  for (const event of others) {
    if (!("card" in event)) continue;
    const who = personName(board, event.by);
    const card = desk.card(event.card);
    if (!card) continue;
    if (event.type === "card_moved" && event.from !== event.to)
      announce(t.drag.movedBy(who, card.title, desk.label(event.to)));
    if (event.type === "card_added") announce(t.drag.addedBy(who, card.title));
    requestAnimationFrame(() =>
      touch(
        event.card,
        who,
        board.participants.findIndex((one) => one.id === event.by),
      ),
    );
  }
}

function touch(id: string, who: string, person: number): void {
  const card = document.getElementById(`card-${id}`);
  if (!card) return;
  card.dataset.by = who;
  card.dataset.person = String(person < 0 ? 7 : person % 8);
  setTimeout(() => {
    delete card.dataset.by;
    delete card.dataset.person;
  }, 2200);
}
