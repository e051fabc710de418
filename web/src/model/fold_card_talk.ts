import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { Card } from "./board.js";

type Of<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

export type CardTalk = Of<
  | "agreement_withdrawn"
  | "blocker_edited"
  | "comment_answered"
  | "comment_taken_back"
  | "card_thanked"
  | "thanks_taken_back"
>;

/** What is said about a card and unsaid: the twin of the last folds in server/domain/card_fold. */
export function foldCardTalk(card: Card, event: CardTalk): Card {
  switch (event.type) {
    case "agreement_withdrawn":
      return { ...card, agreed: card.agreed.filter((one) => one.by !== event.by) };
    case "blocker_edited":
      if (!card.blocker) throw new Error(`the log speaks of a blocker that is not there: ${card.id}`);
      return { ...card, blocker: { ...card.blocker, ...event.set } };
    case "comment_answered": {
      const answered = event.answered ? { by: event.by, at: event.at } : null;
      return withComment(card, event.comment, { answered });
    }
    case "comment_taken_back":
      return withComment(card, event.comment, { text: "", answered: null, taken_back: event.at });
    case "card_thanked":
      return { ...card, thanks: [...card.thanks, { by: event.by, at: event.at, text: event.text }] };
    case "thanks_taken_back":
      return { ...card, thanks: card.thanks.filter((one) => one.by !== event.by) };
  }
}

function withComment(card: Card, id: string, part: Partial<Card["comments"][number]>): Card {
  if (!card.comments.some((one) => one.id === id))
    throw new Error(`the log speaks of a comment that is not there: ${id}`);
  return { ...card, comments: card.comments.map((one) => (one.id === id ? { ...one, ...part } : one)) };
}
