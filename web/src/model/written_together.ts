import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import type { Decision } from "./predict.js";
import * as refusal from "./refusals.js";
import { applyChange, type TextChange } from "./text_change.js";

/** The texts of a card that several people write at once (T). */
export const writtenTogether = ["description", "why"] as const;
export type WrittenField = (typeof writtenTogether)[number];

export function docOf(card: string, field: WrittenField): string {
  return `card/${card}/${field}`;
}

/** Null for a doc of a kind this version does not know. */
export function partsOf(doc: string): { card: string; field: WrittenField } | null {
  const [kind, card, name] = doc.split("/");
  const field = writtenTogether.find((one) => one === name);
  return kind === "card" && card && field ? { card, field } : null;
}

/** The text after all changes, each on top of the one before; null when one does not fit. */
export function changedText(text: string, changes: readonly TextChange[]): string | null {
  let after: string | null = text;
  for (const change of changes) {
    after = applyChange(after, change);
    if (after === null) return null;
  }
  return after;
}

/**
 * Words on their way. Where others wrote meanwhile the server finds their place, and nothing is shown before it did:
 * who writes sees them in the editor all the while.
 */
export function changeText(board: BoardState, command: Extract<Command, { type: "change_text" }>): Decision {
  const parts = partsOf(command.doc);
  const card = parts && board.cards.get(parts.card);
  if (!card) return refusal.unknownCard(parts?.card ?? command.doc);
  if (card.archived) return refusal.cardArchived();
  const changes = command.changes as unknown as readonly TextChange[];
  const isLatest = (card.text_seqs[parts.field] ?? 0) <= command.read_at;
  if (!isLatest || changedText(card[parts.field], changes) === null) return [];
  return [{ type: "text_changed", doc: command.doc, changes: command.changes }];
}

/** The card after the event. Throws when a change does not fit its text: the state is then not the fold of the log. */
export function withChangedText(
  cards: ReadonlyMap<string, Card>,
  event: Extract<PuffinEvent, { type: "text_changed" }>,
): Card {
  const parts = partsOf(event.doc);
  const card = parts && cards.get(parts.card);
  const text = card && changedText(card[parts.field], event.changes as unknown as readonly TextChange[]);
  if (!card || text === null) throw new Error(`the log changes a text that is not there: ${event.doc}`);
  const text_seqs = event.seq === 0 ? card.text_seqs : { ...card.text_seqs, [parts.field]: event.seq };
  return { ...card, [parts.field]: text, text_seqs };
}
