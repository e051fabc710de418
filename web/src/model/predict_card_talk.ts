import type { Command, Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import type { Decision } from "./predict.js";
import * as refusal from "./refusals.js";
import { isSeated } from "./rights.js";
import { said } from "./texts.js";

// What is said about a card and may be unsaid (C17..C19), the twin of server/domain/card_talk.

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;
export type CardTalkCommand = Of<
  "withdraw_agreement" | "edit_blocker" | "answer_comment" | "take_back_comment" | "thank_card" | "take_back_thanks"
>;

export function decideCardTalk(board: BoardState, command: CardTalkCommand, actor: string): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (card.archived) return refusal.cardArchived();
  switch (command.type) {
    case "withdraw_agreement":
      if (hasOneBy(card.agreed, actor)) return [{ type: "agreement_withdrawn", card: card.id }];
      return refusal.stale(card, "You have not agreed to this card; there is nothing to take back.");
    case "edit_blocker":
      return editBlocker(board, card, command);
    case "answer_comment":
      return answerComment(card, command);
    case "take_back_comment": {
      const no = refuseComment(card, command.comment);
      if (no) return no;
      const comment = card.comments.find((one) => one.id === command.comment);
      if (comment?.by !== actor) return refusal.anothersComment();
      return [{ type: "comment_taken_back", card: card.id, comment: command.comment }];
    }
    case "thank_card":
      if (!hasOneBy(card.thanks, actor))
        return [{ type: "card_thanked", card: card.id, text: said(command.text) ?? "" }];
      return refusal.stale(card, "You have said thanks for this card already; it stands on the card.");
    case "take_back_thanks":
      if (hasOneBy(card.thanks, actor)) return [{ type: "thanks_taken_back", card: card.id }];
      return refusal.stale(card, "No thanks of yours stand on this card; there is nothing to take back.");
  }
}

function editBlocker(board: BoardState, card: Card, { set }: Of<"edit_blocker">): Decision {
  if (!card.blocker) return refusal.stale(card, "Nothing blocks this card any more; go on with it.");
  if (set.remover && !isSeated(board, set.remover)) return refusal.unknownPerson(set.remover);
  return [{ type: "blocker_edited", card: card.id, set }];
}

function answerComment(card: Card, { comment: id, answered }: Of<"answer_comment">): Decision {
  const no = refuseComment(card, id);
  if (no) return no;
  const comment = card.comments.find((one) => one.id === id);
  if (comment?.kind !== "question") return refusal.noQuestion();
  if ((comment.answered !== null) === answered) {
    return refusal.stale(card, "This question stands so already; there is nothing left to do.");
  }
  return [{ type: "comment_answered", card: card.id, comment: id, answered }];
}

function refuseComment(card: Card, id: string): Rejection | null {
  const comment = card.comments.find((one) => one.id === id);
  if (!comment) return refusal.unknownComment(id);
  if (comment.taken_back === null) return null;
  return refusal.stale(card, "This comment was taken back already; nothing is left to do.");
}

function hasOneBy(marks: readonly { by: string }[], person: string): boolean {
  return marks.some((one) => one.by === person);
}
