import type { Desk } from "./desk.js";

/** One card of the board is the Tab stop. The attribute is set by hand: no card is drawn again for it. */
export function markCurrent(desk: Desk, box: HTMLElement): void {
  const wanted = desk.current ? face(desk.current) : null;
  const target = wanted ?? box.querySelector<HTMLElement>(".card-body");
  const before = box.querySelector<HTMLElement>('.card-body[tabindex="0"]');
  if (before === target) return;
  before?.setAttribute("tabindex", "-1");
  target?.setAttribute("tabindex", "0");
}

export function face(card: string): HTMLElement | null {
  return document.getElementById(`face-${card}`);
}

/** The card in which an element of the board stands. */
export function cardAround(element: Element | null | undefined): string | null {
  return element?.closest<HTMLElement>("[data-card]")?.dataset.card ?? null;
}

/**
 * A card drawn in another column is another element, and the focus fell with the old one. Called with the drawing, not a
 * frame after it: the next key may be quicker, and would be heard by nobody.
 */
export function keepFocus(place: readonly string[]): void {
  if (place.length === 0 || document.activeElement !== document.body) return;
  const card = place.find((id) => face(id) !== null);
  if (card) face(card)?.focus({ preventScroll: true });
}

/** The card with the focus, and those to go to when it should be gone after the drawing: the next one, the one before. */
export function placeOfFocus(): readonly string[] {
  const card = document.activeElement?.closest<HTMLElement>("[data-card]");
  const around = [card, card?.nextElementSibling, card?.previousElementSibling] as (HTMLElement | null | undefined)[];
  return around.flatMap((one) => one?.dataset.card ?? []);
}
