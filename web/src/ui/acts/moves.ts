import type { Board, Card, ColumnId, Participant, Seat } from "../types.js";
import { columnIds } from "../types.js";

/** The moves of a card by name (C9); `place` is a new place within its column. */
export type MoveName = "place" | "pull" | "deliver" | "verify" | "return" | "put_back" | "reopen";

const names: Readonly<Record<string, MoveName>> = {
  "to_do>in_progress": "pull",
  "in_progress>verify": "deliver",
  "verify>done": "verify",
  "verify>in_progress": "return",
  "in_progress>to_do": "put_back",
  "done>in_progress": "reopen",
};

export function moveName(from: ColumnId, to: ColumnId): MoveName | null {
  return from === to ? "place" : (names[`${from}>${to}`] ?? null);
}

/** The columns a card can go to from here, in board order. */
export function waysFrom(from: ColumnId): ColumnId[] {
  return columnIds.filter((to) => to !== from && moveName(from, to) !== null);
}

/** What has to be known before a move can be sent. */
export type Need = "nothing" | "evidence" | "verification" | "reason" | "not_a_step" | "not_own_card" | "not_your_seat";

export function needOf(board: Board, you: { participant: string; seat: Seat }, card: Card, to: ColumnId): Need {
  if (!movesCards(you.seat)) return "not_your_seat";
  switch (moveName(card.column, to)) {
    case null:
      return "not_a_step";
    case "deliver":
      return card.evidence.length === 0 ? "evidence" : "nothing";
    case "verify":
      return mayVerify(board, you.participant, card) ? "verification" : "not_own_card";
    case "return":
    case "put_back":
    case "reopen":
      return "reason";
    default:
      return "nothing";
  }
}

/** Rights on a plain board (E3); the server decides, this only keeps idle buttons away. */
export function movesCards(seat: Seat): boolean {
  return seat === "coach" || seat === "coachee";
}

export function comments(seat: Seat): boolean {
  return movesCards(seat) || seat === "second_coach";
}

export function mayVerify(board: Board, person: string, card: Card): boolean {
  return (card.owner !== person && card.co_owner !== person) || board.verify_policy === "self_with_evidence";
}

/** Who else on the board could verify this card. */
export function verifiers(board: Board, card: Card): Participant[] {
  return board.participants.filter(
    (one) => one.active && movesCards(one.seat) && one.id !== card.owner && one.id !== card.co_owner,
  );
}

/** Where the card that makes room goes in a swap: one step back from the full column. */
export function swapTarget(full: ColumnId): ColumnId | null {
  if (full === "in_progress") return "to_do";
  if (full === "verify") return "in_progress";
  return null;
}

/** A card is agreed when both parties of the pair that sit here have agreed; proposing is agreeing. */
export function agreedByBoth(board: Board, card: Card): boolean {
  const parties = board.participants.filter((one) => one.active && movesCards(one.seat));
  if (parties.length < 2) return true;
  const agreed = new Set([card.proposed_by, ...card.agreed.map((one) => one.by)]);
  const sides = new Set(parties.filter((one) => agreed.has(one.id)).map((one) => one.seat));
  return sides.has("coach") && sides.has("coachee") ? true : parties.every((one) => agreed.has(one.id));
}
