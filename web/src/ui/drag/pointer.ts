import { movesCards } from "../acts/moves.js";
import { wishMove } from "../acts/perform.js";
import type { Desk } from "../board/desk.js";
import { cardAround } from "../board/roving.js";
import { focusCard } from "../board/walking.js";
import { selectedCards, wishMany } from "../select/act_on_many.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { ColumnId } from "../types.js";
import { landsAfter, nearest, scrollStep, stepFor } from "./geometry.js";
import { Ghost } from "./ghost.js";
import { cardSpans, columnSpans, drawLine, hideLine, scrollBox } from "./place.js";

const mouseStarts = 5;
const touchHolds = 220;
const touchSlips = 10;

interface Press {
  id: string;
  pointer: number;
  touch: boolean;
  x: number;
  y: number;
  timer: number;
}

interface Flight {
  id: string;
  /** All that travel, the one under the pointer among them. */
  cards: readonly string[];
  pointer: number;
  x: number;
  y: number;
  ghost: Ghost;
  frame: number;
  /** When the last frame was drawn, in milliseconds of the page. */
  at: number;
  column: ColumnId;
  after: string | null;
}

/**
 * Dragging by mouse, pen and finger. Every listener sits on the window and the card itself stays in its column, so
 * whatever the others do meanwhile may draw, move or take away the card that is held. Returns the switch-off.
 */
export function enablePointerDrag(desk: Desk, box: HTMLElement): () => void {
  const off = new AbortController();
  const on = { signal: off.signal };
  const drag = new PointerDrag(desk, box);
  addEventListener("pointerdown", (event) => drag.pressAnywhere(event), { ...on, capture: true });
  box.addEventListener("pointerdown", (event) => drag.press(event), on);
  addEventListener("pointermove", (event) => drag.move(event), on);
  addEventListener("pointerup", (event) => drag.up(event), on);
  addEventListener("pointercancel", () => drag.cancel(), on);
  addEventListener("blur", () => drag.cancel(), on);
  addEventListener("keydown", (event) => drag.key(event), { ...on, capture: true });
  addEventListener("click", (event) => drag.click(event), { ...on, capture: true });
  addEventListener("contextmenu", (event) => drag.hold(event), on);
  addEventListener("dragstart", (event) => event.preventDefault(), on);
  // Registered before the gesture starts, else the browser does not ask again whether it may scroll.
  addEventListener("touchmove", (event) => drag.hold(event), { ...on, passive: false });
  return () => {
    drag.cancel();
    off.abort();
  };
}

class PointerDrag {
  #press: Press | null = null;
  #flight: Flight | null = null;
  #swallowClick = false;

  constructor(
    readonly desk: Desk,
    readonly box: HTMLElement,
  ) {}

  /** No click followed the last release: what comes now is a press of its own. A second finger means another gesture. */
  pressAnywhere(event: PointerEvent): void {
    this.#swallowClick = false;
    const held = this.#press ?? this.#flight;
    if (held && event.pointerType === "touch" && event.pointerId !== held.pointer) this.cancel();
  }

  press(event: PointerEvent): void {
    const target = event.target as Element;
    const id = cardAround(target);
    if (!id || event.button !== 0 || !event.isPrimary || this.#flight) return;
    if (target.closest("button, a, input, textarea, select") || !movesCards(this.desk.you().seat)) return;
    const touch = event.pointerType === "touch";
    const timer = touch ? window.setTimeout(() => this.#start(), touchHolds) : 0;
    this.#press = { id, pointer: event.pointerId, touch, x: event.clientX, y: event.clientY, timer };
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    if (press && press.pointer === event.pointerId) {
      const way = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      if (press.touch && way > touchSlips) this.#forget();
      else if (!press.touch && way >= mouseStarts) this.#start();
    }
    const flight = this.#flight;
    if (flight?.pointer !== event.pointerId) return;
    flight.x = event.clientX;
    flight.y = event.clientY;
  }

  up(event: PointerEvent): void {
    this.#forget();
    const flight = this.#flight;
    if (flight?.pointer !== event.pointerId) return;
    flight.x = event.clientX;
    flight.y = event.clientY;
    this.#aim(flight);
    this.#swallowClick = true;
    this.#land(flight, true);
  }

  cancel(): void {
    this.#forget();
    if (this.#flight) this.#land(this.#flight, false);
  }

  key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.#flight) return;
    event.preventDefault();
    event.stopPropagation();
    this.#swallowClick = true;
    this.cancel();
  }

  click(event: MouseEvent): void {
    if (!this.#swallowClick) return;
    this.#swallowClick = false;
    event.preventDefault();
    event.stopPropagation();
  }

  hold(event: Event): void {
    if (this.#flight && event.cancelable) event.preventDefault();
  }

  #forget(): void {
    if (this.#press) clearTimeout(this.#press.timer);
    this.#press = null;
  }

  #start(): void {
    const press = this.#press;
    this.#forget();
    const card = press ? this.desk.card(press.id) : undefined;
    const element = press ? document.getElementById(`card-${press.id}`) : null;
    if (!press || !card || !element) return;
    const chosen = selectedCards(this.desk).map((one) => one.id);
    const cards = chosen.includes(press.id) ? chosen : [press.id];
    const ghost = new Ghost(element, press.x, press.y, cards.length);
    const above = element.previousElementSibling as HTMLElement | null;
    const after = above?.dataset.card ?? null;
    const flight = {
      id: press.id,
      cards,
      pointer: press.pointer,
      x: press.x,
      y: press.y,
      ghost,
      frame: 0,
      at: performance.now(),
      column: card.column,
      after,
    };
    this.#flight = flight;
    this.desk.steered.add(press.id);
    this.desk.current = press.id;
    this.box.dataset.dragging = "";
    markAway(flight, true);
    if (press.touch) navigator.vibrate?.(12);
    this.#frame(flight);
  }

  #frame(flight: Flight): void {
    if (this.#flight !== flight) return;
    const card = this.desk.card(flight.id);
    if (!card || card.archived) {
      toast({ text: t.drag.vanished });
      this.#finish(flight);
      flight.ghost.remove();
      return;
    }
    // Places are read before anything is written: the other way round each frame would be laid out twice.
    this.#scroll(flight);
    this.#aim(flight);
    markAway(flight, true);
    flight.ghost.follow(flight.x, flight.y);
    flight.frame = requestAnimationFrame(() => this.#frame(flight));
  }

  /** Finds the place under the pointer, draws its line, and tells the others when it is a new one. */
  #aim(flight: Flight): void {
    const column = nearest(flight.x, columnSpans(this.box)) as ColumnId | null;
    if (!column) return;
    const spans = cardSpans(this.box, column);
    const after = landsAfter(flight.y, spans, flight.id);
    drawLine(this.box, column, spans, after, flight.id);
    const told = this.desk.review.dragging.peek();
    flight.column = column;
    flight.after = after;
    if (told?.card === flight.id && told.column === column && told.after === after) return;
    this.desk.review.dragging.value = { card: flight.id, column, after };
  }

  #scroll(flight: Flight): void {
    const now = performance.now();
    const passed = now - flight.at;
    flight.at = now;
    const column = scrollBox(this.box, flight.column);
    if (column) {
      const rect = column.getBoundingClientRect();
      const down = scrollStep(flight.y, rect.top, rect.bottom);
      if (down !== 0) column.scrollTop += stepFor(down, passed);
    }
    if (this.box.scrollWidth > this.box.clientWidth) {
      const across = scrollStep(flight.x, 0, innerWidth);
      if (across !== 0) this.box.scrollLeft += stepFor(across, passed);
    }
  }

  #land(flight: Flight, drop: boolean): void {
    this.#finish(flight);
    const { cards, column: to, after } = flight;
    if (drop && cards.length > 1) wishMany(this.desk, { cards, to, after });
    else if (drop) wishMove(this.desk, { card: flight.id, to, after });
    flight.ghost.land(flight.id, () => this.desk.steered.delete(flight.id));
    if (!document.querySelector("dialog[open]")) focusCard(this.desk, flight.id);
  }

  #finish(flight: Flight): void {
    cancelAnimationFrame(flight.frame);
    this.#flight = null;
    this.desk.review.dragging.value = null;
    delete this.box.dataset.dragging;
    markAway(flight, false);
    setTimeout(() => this.desk.steered.delete(flight.id), 400);
    hideLine(this.box);
  }
}

function markAway({ cards }: Flight, away: boolean): void {
  for (const id of cards) document.getElementById(`card-${id}`)?.toggleAttribute("data-away", away);
}
