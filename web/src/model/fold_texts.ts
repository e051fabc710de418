import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { Change } from "./fold.js";
import { foldEngagement } from "./fold_engagement.js";
import type { TextChange } from "./text_change.js";
import { changedText, type DocParts, partsOf, textIn } from "./written_together.js";

type TextChanged = Extract<PuffinEvent, { type: "text_changed" }>;

/** What words change. Throws when a change does not fit its text: the state is then not the fold of the log. */
export function foldText(state: BoardState, event: TextChanged): Change {
  const parts = partsOf(event.doc);
  const before = textIn(state, event.doc);
  const text = before === null ? null : changedText(before, event.changes as unknown as readonly TextChange[]);
  if (!parts || text === null) throw new Error(`the log changes a text that is not there: ${event.doc}`);
  return parts.of === "card" ? inCard(state, event, parts, text) : inEngagement(state, event, parts, text);
}

function inCard(
  state: BoardState,
  event: TextChanged,
  { card: id, field }: Extract<DocParts, { of: "card" }>,
  text: string,
): Change {
  const card = state.cards.get(id);
  if (!card || card.archived) throw new Error(`the log changes a text that is not there: ${event.doc}`);
  const text_seqs = event.seq === 0 ? card.text_seqs : { ...card.text_seqs, [field]: event.seq };
  return { cards: [{ ...card, [field]: text, text_seqs }] };
}

/** Once it is known how the text reads, it is a goal, a contract or a report edited as a whole. */
function inEngagement(
  state: BoardState,
  event: TextChanged,
  parts: Exclude<DocParts, { of: "card" }>,
  text: string,
): Change {
  const { engagement } = state.settings;
  if (!engagement) throw new Error("a plain board has no engagement");
  const after = foldEngagement(engagement, asWhole(event, parts, text, engagement.contract.version));
  return after ? { settings: { ...state.settings, engagement: after } } : {};
}

function asWhole(
  { seq, at, by, client, command, version }: TextChanged,
  parts: Exclude<DocParts, { of: "card" }>,
  text: string,
  present: number,
): PuffinEvent {
  const header = { seq, at, by, client, command };
  switch (parts.of) {
    case "goal":
      return { ...header, type: "goal_edited", goal: parts.goal, set: { why: text } };
    case "contract":
      return { ...header, type: "contract_edited", set: { [parts.field]: text }, version: version ?? present };
    case "report":
      return { ...header, type: "report_edited", set: { [parts.field]: text } };
  }
}
