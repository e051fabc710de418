import type { Command, Rejection } from "../../../protocol/ts/messages.js";
import { Arrangement } from "./arrangement.js";
import type { BoardState } from "./board.js";
import { contractGate, refuseWaiting } from "./contract_gate.js";
import { refuseByMovePolicy } from "./move_policy.js";
import type { Decision, EventBody } from "./predict.js";
import { missingBeforePull } from "./ready.js";
import * as refusal from "./refusals.js";
import { mayOwnCards } from "./rights.js";
import { weigh } from "./wip.js";

export type ImportCard = Extract<Command, { type: "import_card" }>;

export const cardsPerBoard = 10_000;

/** The twin of server/domain/imports (C23). */
export function importCard(board: BoardState, command: ImportCard, actor: string, now: number): Decision {
  const { type: _, column, first_step = "", ...card } = command;
  const no = refuse(board, command, actor, now);
  if (no) return no;
  const standing = { column, owner: card.owner, blocked: false };
  const weighed = weigh(board, [{ card: card.card, before: null, after: standing, checked: true, override: null }]);
  if ("code" in weighed) return weighed;

  const place = new Arrangement(board).place(null, column, board.columns[column].at(-1)?.id ?? null);
  const number = board.settings.next_number;
  const imported: EventBody = { type: "card_imported", ...card, first_step, column, number, rank: place.rank };
  const cleared: EventBody[] =
    weighed.cleared.length > 0 ? [{ type: "over_limit_cleared", cards: [...weighed.cleared] }] : [];
  return [...(place.reranked ? [place.reranked] : []), imported, ...cleared];
}

function refuse(board: BoardState, command: ImportCard, actor: string, now: number): Rejection | null {
  const { card, owner, comments } = command;
  if (board.cards.has(card)) return refusal.idTaken(card);
  if (owner !== null && !mayOwnCards(board, owner)) return refusal.unknownPerson(owner);
  const twice = comments.find(({ comment }, index) => comments.slice(0, index).some((one) => one.comment === comment));
  if (twice) return refusal.idTaken(twice.comment);
  const no = refuseBegun(board, command, actor, now);
  if (no) return no;
  if (board.cards.size < cardsPerBoard) return null;
  const message = "This board holds as many cards as a board can; begin another one beside it.";
  return refusal.tooLong("card", board.cards.size + 1, cardsPerBoard, message);
}

/** The no to a card that would stand past to_do (C13, C14, G5). */
function refuseBegun(board: BoardState, command: ImportCard, actor: string, now: number): Rejection | null {
  const { column, owner, title, done_when, first_step = "" } = command;
  if (column === "to_do") return null;
  const pulled = column === "in_progress";
  const no = pulled ? refuseByMovePolicy(board, actor, { owner, column: "to_do", co_owner: null }, "pull") : null;
  if (no) return no;
  if (contractGate(board, now) === "waiting") return refuseWaiting(board);
  if (!pulled || board.settings.policies.ready_gate !== "hard") return null;
  const bare = { title, owner, done_when, goal: null, outside_contract: "", first_step };
  const missing = missingBeforePull(board.settings, bare);
  return missing.length > 0 ? refusal.notReady(missing) : null;
}
