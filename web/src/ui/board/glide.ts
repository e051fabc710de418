import { useLayoutEffect, useRef } from "preact/hooks";
import type { ColumnId, Lanes } from "../types.js";
import { columnIds } from "../types.js";
import type { Desk } from "./desk.js";
import { Pace } from "./pace.js";

const drawnPerColumn = 60;
/** A burst would only flicker, and cost frames. */
const motions = new Pace(8, 4);

type Place = { column: ColumnId; rank: string };

/** Cards that changed place glide there: the old place is read before the drawing, the new one after it. */
export function useGlide(desk: Desk, lanes: Lanes | null): void {
  const before = useRef<Map<string, Place>>(new Map());
  const lanesBefore = useRef<Lanes | null>(null);
  const from = new Map<string, DOMRect>();
  if (lanes && lanes !== lanesBefore.current) {
    const places = placesOf(lanes);
    const moved = movedBetween(before.current, places);
    for (const id of motions.allows(moved.length) ? moved : []) {
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
