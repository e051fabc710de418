import { keyText } from "../../languages/en/keys_told.js";
import { direction } from "../../languages/language.js";
import { comments, movesCards } from "../acts/moves.js";
import { archive, wishMove } from "../acts/perform.js";
import { announce } from "../announce.js";
import { type Carry, placeIn, step } from "../drag/carry.js";
import { openAt } from "../keys/arrive.js";
import { type Act, actFor } from "../keys/bindings.js";
import { archiveMany, selectedCards } from "../select/act_on_many.js";
import { extendTo, selectColumn, toggleCard } from "../select/selecting.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card } from "../types.js";
import type { Desk } from "./desk.js";
import { cardAround } from "./roving.js";
import { farNeighbour, focusCard, neighbour } from "./walking.js";

type Way = "up" | "down" | "left" | "right";

/** The hand and the eye go by what is seen, also where reading goes from right to left. */
function seen(way: Way): Way {
  if (direction === "ltr") return way;
  return way === "left" ? "right" : way === "right" ? "left" : way;
}

/** Keys on a card, held or at rest, as the table of keys has them. */
export function boardKeys(desk: Desk, event: KeyboardEvent): void {
  const id = cardAround((event.target as Element).closest(".card-body"));
  if (!id || event.defaultPrevented) return;
  const carry = desk.carry.peek();
  const heard = carry?.by === "keys" ? carried(desk, carry, event) : atRest(desk, id, event);
  if (!heard) return;
  event.preventDefault();
  event.stopPropagation();
}

function atRest(desk: Desk, id: string, event: KeyboardEvent): boolean {
  // Those of a review come first; the page hears them.
  if (desk.review.lead.peek() && actFor("review", event)) return false;
  const act = actFor("card", event);
  return act !== null && cardActs[act](desk, id);
}

const walk = (way: Way) => (desk: Desk, id: string) => {
  const next = neighbour(desk, id, seen(way));
  if (next) focusCard(desk, next);
  return true;
};

const jump = (way: "first" | "last" | "page_up" | "page_down") => (desk: Desk, id: string) => {
  const next = farNeighbour(desk, id, way);
  if (next) focusCard(desk, next);
  return true;
};

const selectOn = (way: "up" | "down") => (desk: Desk, id: string) => {
  const next = neighbour(desk, id, way);
  extendTo(desk, next ?? id, id);
  if (next) focusCard(desk, next);
  return true;
};

/** An act on the card itself; a seat that looks on leaves the key alone. */
const changing = (run: (desk: Desk, card: Card) => void) => (desk: Desk, id: string) => {
  const card = desk.card(id);
  if (!card || !movesCards(desk.you().seat)) return false;
  run(desk, card);
  return true;
};

const cardActs: Readonly<Record<Act<"card">, (desk: Desk, id: string) => boolean>> = {
  up: walk("up"),
  down: walk("down"),
  left: walk("left"),
  right: walk("right"),
  first: jump("first"),
  last: jump("last"),
  page_up: jump("page_up"),
  page_down: jump("page_down"),
  open: (desk, id) => {
    desk.openCard(id);
    return true;
  },
  edit: changing((desk, card) => openAt(desk, card.id, "title")),
  comment: (desk, id) => {
    if (!comments(desk.you().seat)) return false;
    openAt(desk, id, "comment");
    return true;
  },
  block: changing((desk, card) => {
    if (card.blocker) desk.ask.value = { kind: "unblock", card: card.id };
    else if (card.column === "in_progress" || card.column === "verify")
      desk.ask.value = { kind: "block", card: card.id };
    else toast({ text: keyText.blocksNothing(desk.label("in_progress"), desk.label("verify")) });
  }),
  pick_up: changing((desk, card) => pickUp(desk, card.id)),
  move: changing((desk, card) => {
    if (desk.selection.has(card.id) && desk.selection.size > 1)
      desk.ask.value = { kind: "many", act: "move", cards: [...desk.selection.cards.peek()] };
    else desk.ask.value = { kind: "menu", card: card.id };
  }),
  archive: changing((desk, card) => {
    if (desk.selection.has(card.id) && desk.selection.size > 1) archiveMany(desk, selectedCards(desk));
    else void archive(desk, card);
  }),
  select: changing((desk, card) => toggleCard(desk, card.id)),
  select_up: selectOn("up"),
  select_down: selectOn("down"),
  select_all: (desk, id) => {
    selectColumn(desk, id);
    return true;
  },
};

function pickUp(desk: Desk, id: string): void {
  const card = desk.card(id);
  if (!card) return;
  const lane = desk.board().columns[card.column];
  const index = lane.findIndex((one) => one.id === id);
  desk.carry.value = { card: id, by: "keys", column: card.column, after: lane[index - 1]?.id ?? null };
  desk.review.dragging.value = { card: id, column: card.column, after: lane[index - 1]?.id ?? null };
  announce(t.drag.picked(card.title, desk.label(card.column), index + 1, lane.length), "assertive");
}

function carried(desk: Desk, carry: Carry, event: KeyboardEvent): boolean {
  const act = actFor("carried", event);
  if (act === null) return false;
  if (act === "drop") drop(desk, carry);
  else if (act === "put_back") putBack(desk, carry);
  else move(desk, step(desk.shownLanes(), carry, seen(act)));
  return true;
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

/** A press on a card opens it, or selects it; on its three dots, the way to move it without dragging. */
export function boardPress(desk: Desk, event: MouseEvent): void {
  const target = event.target as Element;
  const id = cardAround(target);
  if (!id || event.defaultPrevented) return;
  if (target.closest("[data-menu]")) desk.ask.value = { kind: "menu", card: id };
  else if (target.closest(".card-body")) pressBody(desk, id, event);
}

function pressBody(desk: Desk, id: string, event: MouseEvent): void {
  if (event.shiftKey) extendTo(desk, id);
  else if (event.ctrlKey || event.metaKey || desk.selection.tapping.peek()) toggleCard(desk, id);
  else desk.openCard(id);
}
