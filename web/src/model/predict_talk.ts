import type { Command, Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import type { Decision, EventBody } from "./predict.js";
import * as refusal from "./refusals.js";
import { isSeated } from "./rights.js";
import { said } from "./texts.js";
import { standingOf, weigh } from "./wip.js";

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;

const commentsPerCard = 500;

export function blockCard(board: BoardState, command: Of<"block_card">): Decision {
  const card = presentCard(board, command.card);
  if ("code" in card) return card;
  if (card.column !== "in_progress" && card.column !== "verify") return refusal.blockedOnlyInWork();
  if (card.blocker) {
    return refusal.stale(card, "This card is blocked already; read what holds it and add a comment.");
  }
  const { reason, category = "other", remover = null, check_date = null } = command;
  if (remover !== null && !isSeated(board, remover)) return refusal.unknownPerson(remover);
  const blocked: EventBody = { type: "card_blocked", card: card.id, reason, category, remover, check_date };
  return withSeat(board, card, true, blocked);
}

export function unblockCard(board: BoardState, command: Of<"unblock_card">): Decision {
  const card = presentCard(board, command.card);
  if ("code" in card) return card;
  if (!card.blocker) return refusal.stale(card, "Nothing blocks this card any more; go on with it.");
  const unblocked: EventBody = { type: "card_unblocked", card: card.id, resolution: said(command.resolution) };
  return withSeat(board, card, false, unblocked);
}

export function addComment(board: BoardState, command: Of<"add_comment">): Decision {
  const card = presentCard(board, command.card);
  if ("code" in card) return card;
  const { comment, kind = "plain", text } = command;
  if (card.comments.some((known) => known.id === comment)) return refusal.idTaken(comment);
  const { length } = card.comments;
  if (length < commentsPerCard) return [{ type: "comment_added", card: card.id, comment, kind, text }];
  const message = "This card holds as many comments as a card can; go on talking on another card.";
  return refusal.tooLong("comment", length + 1, commentsPerCard, message);
}

/** The event, and the marks that go because the card gives up its seat (W7); nothing of it is ever refused. */
function withSeat(board: BoardState, card: Card, blocked: boolean, event: EventBody): Decision {
  const before = standingOf(card);
  const after = { ...before, blocked };
  const weighed = weigh(board, [{ card: card.id, before, after, checked: false, override: null }]);
  if ("code" in weighed) return weighed;
  const { cleared } = weighed;
  return cleared.length === 0 ? [event] : [event, { type: "over_limit_cleared", cards: [...cleared] }];
}

function presentCard(board: BoardState, id: string): Card | Rejection {
  const card = board.cards.get(id);
  if (!card) return refusal.unknownCard(id);
  return card.archived ? refusal.cardArchived() : card;
}
