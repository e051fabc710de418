import type { Outcome } from "../../sync/session.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card, ColumnId, Command, MoveCard, Rejection } from "../types.js";
import { columnIds } from "../types.js";
import { isOverridable, type Wish } from "./ask.js";
import { needOf, waysFrom } from "./moves.js";

/** Sends a command and says what became of it; true when it was accepted. */
export async function send(desk: Desk, command: Command, id?: string): Promise<boolean> {
  const outcome = await desk.session.send(command, id);
  if (outcome.accepted) return true;
  explain(desk, command, outcome.rejection);
  return false;
}

/** Wishes a move: sends it when nothing more is needed, opens the fitting dialog when something is. */
export function wishMove(desk: Desk, wish: Wish, words: { reason?: string } = {}): void {
  const card = desk.card(wish.card);
  if (!card || card.archived) return;
  if (card.column === wish.to && neighbourAbove(desk, card) === wish.after) return;
  switch (needOf(desk.board().settings, desk.you(), card, wish.to)) {
    case "nothing":
      void sendMove(desk, card, wish, words);
      return;
    case "evidence":
      desk.ask.value = { kind: "deliver", wish };
      return;
    case "verification":
      desk.ask.value = { kind: "verify", wish };
      return;
    case "reason":
      desk.ask.value = { kind: "reason", move: backwards(card.column, wish.to), wish };
      return;
    case "not_own_card":
      desk.ask.value = { kind: "denied", card: card.id };
      return;
    case "not_your_seat":
      toast({ text: t.moves.notYours });
      return;
    case "not_a_step":
      toast({ text: stepWords(desk, card, wish.to) });
  }
}

type Words = Pick<MoveCard, "reason" | "evidence" | "verification" | "override">;

/** Sends a move whose needs are met, and says where the card stands now. */
export async function sendMove(desk: Desk, card: Card, wish: Wish, words: Words = {}): Promise<boolean> {
  const command: MoveCard = {
    type: "move_card",
    card: card.id,
    from: card.column,
    to: wish.to,
    after: wish.after,
    ...words,
  };
  const outcome = desk.session.send(command);
  announcePlace(desk, card.id);
  const result = await outcome;
  if (result.accepted) return true;
  announce(t.drag.back(card.title), "assertive");
  explain(desk, command, result.rejection);
  return false;
}

export async function archive(desk: Desk, card: Card): Promise<void> {
  await send(desk, { type: "archive_card", card: card.id });
}

/** The outcome of a command made before a reload: only a no needs words. */
export function tellLate(desk: Desk, command: Command, outcome: Outcome): void {
  if (!outcome.accepted) explain(desk, command, outcome.rejection);
}

/** The no of the server in words, and the way on from it. */
function explain(desk: Desk, command: Command, rejection: Rejection): void {
  const { code, details } = rejection;
  if (isOverridable(command) && "limits" in details) {
    desk.ask.value = { kind: "seats", command, code, limits: details.limits };
    return;
  }
  if (code === "verify_not_allowed" && command.type === "move_card") {
    desk.ask.value = { kind: "denied", card: command.card };
    return;
  }
  if (code === "not_ready" && command.type === "move_card") {
    const missing = "missing" in details ? details.missing : [];
    desk.ask.value = { kind: "ready", card: command.card, missing };
    return;
  }
  toast({ text: t.rejections[code] ?? rejection.message });
}

function backwards(from: ColumnId, to: ColumnId): "return" | "put_back" | "reopen" {
  if (from === "done") return "reopen";
  return to === "to_do" ? "put_back" : "return";
}

function stepWords(desk: Desk, card: Card, to: ColumnId): string {
  const next = waysFrom(card.column).map((id) => desk.label(id));
  const words = t.moves.skip(desk.label(card.column), desk.label(to));
  return next.length > 0 ? `${words} ${t.moves.skipHow(next.join(", "))}` : words;
}

/** The card right above in the same column; null at the top. */
export function neighbourAbove(desk: Desk, card: Card): string | null {
  const lane = desk.board().columns[card.column];
  const index = lane.findIndex((one) => one.id === card.id);
  return lane[index - 1]?.id ?? null;
}

function announcePlace(desk: Desk, id: string): void {
  const card = desk.card(id);
  if (!card || !columnIds.includes(card.column)) return;
  const place = desk.board().columns[card.column].findIndex((one) => one.id === id) + 1;
  announce(t.drag.dropped(card.title, desk.label(card.column), place), "assertive");
}
