import { archive, wishMove } from "../acts/perform.js";
import { announce } from "../announce.js";
import { type Carry, placeIn, step } from "../drag/carry.js";
import { t } from "../text.js";
import type { Desk } from "./desk.js";
import { cardAround, focusCard, neighbour } from "./roving.js";

type Way = "up" | "down" | "left" | "right";
const arrows: Readonly<Record<string, Way>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys on a card: arrows walk, Space picks up and drops, Enter opens, M moves, Delete archives. */
export function boardKeys(desk: Desk, event: KeyboardEvent): void {
  const id = cardAround((event.target as Element).closest(".card-body"));
  if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
  const carry = desk.carry.peek();
  if (carry?.by === "keys") carried(desk, carry, event);
  else atRest(desk, id, event);
}

function atRest(desk: Desk, id: string, event: KeyboardEvent): void {
  const way = arrows[event.key];
  if (way) {
    if (desk.review.lead.peek() && (way === "left" || way === "right")) return;
    const next = neighbour(desk, id, way);
    if (next) focusCard(desk, next);
  } else if (event.key === " ") pickUp(desk, id);
  else if (event.key === "Enter") desk.openCard(id);
  else if (event.key === "m" || event.key === "M") desk.ask.value = { kind: "menu", card: id };
  else if (event.key === "Delete") {
    const card = desk.card(id);
    if (card) void archive(desk, card);
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function pickUp(desk: Desk, id: string): void {
  const card = desk.card(id);
  if (!card) return;
  const lane = desk.board().columns[card.column];
  const index = lane.findIndex((one) => one.id === id);
  desk.carry.value = { card: id, by: "keys", column: card.column, after: lane[index - 1]?.id ?? null };
  desk.review.dragging.value = { card: id, column: card.column, after: lane[index - 1]?.id ?? null };
  announce(t.drag.picked(card.title, desk.label(card.column), index + 1, lane.length), "assertive");
}

function carried(desk: Desk, carry: Carry, event: KeyboardEvent): void {
  const way = arrows[event.key];
  if (way) move(desk, step(desk.board().columns, carry, way));
  else if (event.key === " " || event.key === "Enter") drop(desk, carry);
  else if (event.key === "Escape" || event.key === "Tab") putBack(desk, carry);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function move(desk: Desk, carry: Carry): void {
  desk.carry.value = carry;
  desk.review.dragging.value = { card: carry.card, column: carry.column, after: carry.after };
  const lanes = desk.board().columns;
  const others = lanes[carry.column].filter((one) => one.id !== carry.card).length;
  announce(t.drag.over(desk.label(carry.column), placeIn(lanes, carry) + 1, others + 1), "assertive");
  focusCard(desk, carry.card);
}

function drop(desk: Desk, carry: Carry): void {
  letGo(desk);
  wishMove(desk, { card: carry.card, to: carry.column, after: carry.after });
  focusCard(desk, carry.card);
}

function putBack(desk: Desk, carry: Carry): void {
  letGo(desk);
  announce(t.drag.back(desk.card(carry.card)?.title ?? ""), "assertive");
  focusCard(desk, carry.card);
}

export function letGo(desk: Desk): void {
  desk.carry.value = null;
  desk.review.dragging.value = null;
}

/** A press on a card opens it; on its three dots, the way to move it without dragging. */
export function boardPress(desk: Desk, event: MouseEvent): void {
  const target = event.target as Element;
  const id = cardAround(target);
  if (!id || event.defaultPrevented) return;
  if (target.closest("[data-menu]")) desk.ask.value = { kind: "menu", card: id };
  else if (target.closest(".card-body")) desk.openCard(id);
}
