import { selectText as words } from "../../languages/en/select.js";
import { newId } from "../../sync/ids.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card, Command } from "../types.js";
import { asksOf, mostMoves, movesOf, type Stop, standing, stopOf, type WishForMany } from "./moves_of_many.js";

/** The selected cards that still stand on the board, in its order. */
export function selectedCards(desk: Desk): Card[] {
  return standing(desk.board().columns, desk.selection.cards.peek());
}

/** Wishes a move of all of them: sends it as one act, asks for words first, or says what keeps them. */
export function wishMany(desk: Desk, wish: WishForMany): void {
  const { settings, columns } = desk.board();
  const cards = standing(columns, wish.cards);
  if (cards.length === 0) return;
  if (!movesCards(desk.you().seat)) {
    toast({ text: t.moves.notYours });
    return;
  }
  const stop = stopOf(settings, desk.you(), cards, wish.to);
  if (stop) toast({ text: stopWords(desk, stop, wish) });
  else if (asksOf(settings, desk.you(), cards, wish.to).size > 0)
    desk.ask.value = { kind: "many", act: "move", cards: wish.cards, wish };
  else void moveMany(desk, wish);
}

/** One act on the server: all go, or none does. */
export async function moveMany(
  desk: Desk,
  wish: WishForMany,
  texts: { reason?: string; evidence?: string } = {},
): Promise<boolean> {
  const { settings, columns } = desk.board();
  const moves = movesOf(settings, desk.you(), columns, wish, texts);
  const [first] = moves;
  if (!first) return false;
  const command: Command = moves.length === 1 ? { type: "move_card", ...first } : { type: "move_cards", moves };
  if (!(await send(desk, command))) return false;
  announce(words.moved(moves.length, desk.label(wish.to)), "assertive");
  return true;
}

export function stopWords(desk: Desk, stop: Stop, { to }: Pick<WishForMany, "to">): string {
  if (stop.kind === "too_many") return words.tooMany(stop.count, mostMoves);
  const titles = words.and(
    stop.cards.slice(0, 2).map((card) => words.quoted(card.title)),
    stop.cards.length - 2,
  );
  return stop.kind === "one_by_one" ? words.oneByOne(titles) : words.notAStep(titles, desk.label(to));
}

/** One command for each card, all of them one act to take back, one answer for all: "3 archived, 1 could not: …". */
export async function eachOne(
  desk: Desk,
  cards: readonly Card[],
  commandOf: (card: Card) => Command,
  doneWords: (n: number) => string,
): Promise<void> {
  const act = newId();
  if (desk.session.status.peek() !== "live") toast({ text: words.waiting(cards.length) });
  const outcomes = await Promise.all(
    cards.map((card, index) => desk.session.send(commandOf(card), index === 0 ? act : `${act}.${index}`)),
  );
  const done = cards.filter((_, index) => outcomes[index]?.accepted);
  const refused = outcomes.flatMap((one) => (one.accepted ? [] : [one.rejection]));
  const why = [...new Set(refused.map((one) => t.rejections[one.code] ?? one.message))].join(" ");
  const said = doneWords(done.length);
  const text =
    refused.length === 0
      ? words.sentence(said)
      : done.length === 0
        ? words.noneDone(refused.length, why)
        : words.someNot(said, refused.length, why);
  const undo = { label: t.common.undo, run: () => void desk.undoing.peek()?.undo() };
  // After what is told of each by itself, in its place.
  await new Promise((told) => setTimeout(told, 50));
  toast({ text, ...(done.length > 0 ? { kind: "deed" as const, action: undo } : {}) });
}

export function archiveMany(desk: Desk, cards: readonly Card[]): void {
  void eachOne(desk, cards, (card) => ({ type: "archive_card", card: card.id }), words.archived);
  desk.selection.clear();
}
