import { boardSentences } from "../../languages/en/past_board.js";
import { engagementSentences } from "../../languages/en/past_engagement.js";
import { cardOfDoc } from "../../model/written_together.js";
import type { Board, PuffinEvent } from "../types.js";
import type { Say, Sentences } from "./say.js";

/** Every kind of event in words. */
export const sentences: Sentences = { ...boardSentences, ...engagementSentences };

/** What an event says, in a sentence. */
export function sentenceOf(event: PuffinEvent, say: Say): string {
  return (sentences[event.type] as (event: PuffinEvent, say: Say) => string)(event, say);
}

export type ActKind = "moves" | "texts" | "talk" | "settings" | "plan" | "sessions";
export const actKinds: readonly ActKind[] = ["moves", "texts", "talk", "settings", "plan", "sessions"];

const ofBoard: Readonly<Record<keyof typeof boardSentences, ActKind>> = {
  board_created: "settings",
  board_renamed: "settings",
  column_renamed: "settings",
  column_policy_set: "settings",
  wip_limit_set: "settings",
  person_wip_limit_set: "settings",
  board_wip_limit_set: "settings",
  verify_policy_set: "settings",
  policies_set: "settings",
  participant_joined: "settings",
  participant_left: "settings",
  card_added: "moves",
  card_imported: "moves",
  card_moved: "moves",
  wip_overridden: "moves",
  over_limit_cleared: "moves",
  cards_reranked: "moves",
  card_archived: "moves",
  card_restored: "moves",
  card_blocked: "moves",
  card_unblocked: "moves",
  override_asked: "moves",
  override_answered: "moves",
  card_inspected: "moves",
  card_edited: "texts",
  card_agreed: "talk",
  comment_added: "talk",
  agreement_withdrawn: "talk",
  blocker_edited: "moves",
  comment_answered: "talk",
  comment_taken_back: "talk",
  card_thanked: "talk",
  thanks_taken_back: "talk",
  label_added: "settings",
  label_edited: "settings",
  label_removed: "settings",
  help_asked: "talk",
  help_answered: "talk",
};

/** The kind by which the history is filtered. */
export function kindOf({ type }: PuffinEvent): ActKind {
  const kind = (ofBoard as Readonly<Record<string, ActKind | undefined>>)[type];
  if (kind) return kind;
  if (type === "text_changed") return "texts";
  return /^(session|step|voice|check_in|outcome|reflection|pulse|summary|addendum)_/.test(type) ? "sessions" : "plan";
}

/** The cards an event is about. */
export function cardsOf(event: PuffinEvent, board: Board): readonly string[] {
  if (event.type === "text_changed") {
    const card = cardOfDoc(event.doc);
    return card === null ? [] : [card];
  }
  if ("card" in event) return [event.card];
  if ("cards" in event) return event.cards;
  if (event.type !== "commitment_agreed" && event.type !== "commitment_settled") return [];
  const promise = board.engagement?.commitments.find((one) => one.id === event.commitment);
  return promise ? [promise.card] : [];
}
