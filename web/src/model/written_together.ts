import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { Decision } from "./predict.js";
import * as refusal from "./refusals.js";
import { applyChange, type TextChange } from "./text_change.js";

// The texts that several people write at once (T): which there are, where they stand, and what becomes of them.

export const cardTexts = ["description", "why"] as const;
export const contractTexts = ["vision", "payment_terms", "confidentiality", "ethics", "ending"] as const;
export const toldTexts = ["results", "celebrated", "learnings", "not_worked", "kept_going"] as const;
export type WrittenField = (typeof cardTexts)[number];
export type WrittenTerm = (typeof contractTexts)[number];
type ToldText = (typeof toldTexts)[number];

/** A doc, taken apart. */
export type DocParts =
  | { readonly of: "card"; readonly card: string; readonly field: WrittenField }
  | { readonly of: "goal"; readonly goal: string; readonly field: "why" }
  | { readonly of: "contract"; readonly field: WrittenTerm }
  | { readonly of: "report"; readonly field: ToldText };

export function docOf(card: string, field: WrittenField): string {
  return `card/${card}/${field}`;
}

/** Null for a doc of a kind this version does not know. */
export function partsOf(doc: string): DocParts | null {
  const parts = doc.split("/");
  const [of, id = "", name] = parts;
  const named = <Name extends string>(names: readonly Name[], text?: string) => names.find((one) => one === text);
  if (parts.length === 3 && id !== "") {
    const field = named(cardTexts, name);
    if (of === "card" && field) return { of, card: id, field };
    return of === "goal" && name === "why" ? { of, goal: id, field: name } : null;
  }
  const term = named(contractTexts, id);
  if (parts.length === 2 && of === "contract" && term) return { of, field: term };
  const told = named(toldTexts, id);
  return parts.length === 2 && of === "report" && told ? { of, field: told } : null;
}

/** The card a text belongs to; null: it is a text of the engagement. */
export function cardOfDoc(doc: string): string | null {
  const parts = partsOf(doc);
  return parts?.of === "card" ? parts.card : null;
}

/** The text as it stands; null when what it belongs to is not there. */
export function textIn(board: BoardState, doc: string): string | null {
  const parts = partsOf(doc);
  const { engagement } = board.settings;
  switch (parts?.of) {
    case "card":
      return board.cards.get(parts.card)?.[parts.field] ?? null;
    case "goal":
      return engagement?.goals.find((one) => one.id === parts.goal)?.why ?? null;
    case "contract":
      return engagement?.contract.terms[parts.field] ?? null;
    case "report":
      return engagement?.report[parts.field] ?? null;
    default:
      return null;
  }
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

/** What an event sets the text to as a whole (T4); null when it does not. */
export function setAsWhole(event: PuffinEvent, doc: string): string | null {
  const parts = partsOf(doc);
  switch (parts?.of) {
    case "card":
      if (event.type === "card_edited" && event.card === parts.card) return event.set[parts.field] ?? null;
      if (event.type !== "card_imported" || event.card !== parts.card) return null;
      return parts.field === "description" ? event.description : null;
    case "goal":
      if (event.type === "goal_added" && event.goal.id === parts.goal) return event.goal.why;
      return event.type === "goal_edited" && event.goal === parts.goal ? (event.set.why ?? null) : null;
    case "contract":
      if (event.type === "contract_renewed") return event.terms[parts.field];
      return event.type === "contract_edited" ? (event.set[parts.field] ?? null) : null;
    case "report":
      if (event.type === "contract_renewed") return "";
      return event.type === "report_edited" ? (event.set[parts.field] ?? null) : null;
    default:
      return null;
  }
}

/**
 * Words on their way. Where others wrote meanwhile the server finds their place, and nothing is shown before it did:
 * who writes sees them in the editor all the while. What surrounds the board is shown when it holds.
 */
export function changeText(board: BoardState, command: Extract<Command, { type: "change_text" }>): Decision {
  const parts = partsOf(command.doc);
  if (parts && parts.of !== "card") return [];
  const card = parts && board.cards.get(parts.card);
  if (!card) return refusal.unknownCard(parts?.card ?? command.doc);
  if (card.archived) return refusal.cardArchived();
  const changes = command.changes as unknown as readonly TextChange[];
  const isLatest = (card.text_seqs[parts.field] ?? 0) <= command.read_at;
  if (!isLatest || changedText(card[parts.field], changes) === null) return [];
  return [{ type: "text_changed", doc: command.doc, changes: command.changes }];
}
