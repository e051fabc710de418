import type { Outcome } from "../../sync/session.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card, ColumnId, Command, MoveCard, Rejection } from "../types.js";
import { columnIds } from "../types.js";
import { isOverridable, type Wish } from "./ask.js";
import { needOf, waysFrom } from "./moves.js";
import { inverseOf } from "./undo.js";

/** Sends a command and says what became of it; true when it was accepted. */
export async function send(desk: Desk, command: Command): Promise<boolean> {
  const outcome = await desk.session.send(command);
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

/** Sends a move whose needs are met, keeps it for undo, and says where the card stands now. */
export async function sendMove(desk: Desk, card: Card, wish: Wish, words: Words = {}): Promise<boolean> {
  const afterBefore = neighbourAbove(desk, card);
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
  if (result.accepted) {
    desk.deeds.push({ kind: "move", card: card.id, title: card.title, from: card.column, to: wish.to, afterBefore });
    return true;
  }
  announce(t.drag.back(card.title), "assertive");
  explain(desk, command, result.rejection);
  return false;
}

export async function archive(desk: Desk, card: Card): Promise<void> {
  if (!(await send(desk, { type: "archive_card", card: card.id }))) return;
  const deed = { kind: "archive" as const, card: card.id, title: card.title, from: card.column };
  desk.deeds.push(deed);
  toast({
    text: t.archive.done(card.title),
    action: {
      label: t.common.undo,
      run: () => void send(desk, { type: "restore_card", card: card.id, column: card.column }),
    },
  });
}

/** Takes back the own last move or archiving, where the rules allow it; else says why not. */
export async function undoLast(desk: Desk): Promise<void> {
  const deed = desk.deeds.pop();
  if (!deed) {
    toast({ text: t.undo.nothing });
    return;
  }
  const inverse = inverseOf(deed, desk.card(deed.card), t.undo.reason);
  if ("why" in inverse) {
    const why = {
      moved_since: t.undo.movedSince,
      verified: t.undo.verified,
      reopened: t.undo.reopened,
      gone: t.sheet.missing,
    };
    toast({ text: why[inverse.why] });
    return;
  }
  const what = deed.kind === "move" ? t.undo.move(deed.title) : t.undo.archive(deed.title);
  if (await send(desk, inverse.command)) toast({ text: t.undo.done(what) });
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
