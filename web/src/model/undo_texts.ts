import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { TermsChanges } from "./contract_terms.js";
import type { Lasting, Turn } from "./undo_turn.js";
import { partsOf, textIn } from "./written_together.js";

/** Words written together are taken back by setting the text to what it was before them. */
export const textTurn: Turn<Extract<PuffinEvent, { type: "text_changed" }>> = {
  before: (state, { doc }) => textIn(state, doc),
  back: ({ doc }, before: string | null, { now }) => {
    const parts = partsOf(doc);
    if (before === null) return "gone";
    switch (parts?.of) {
      case "card":
        return [{ type: "edit_card", card: parts.card, set: { [parts.field]: before } }];
      case "goal":
        return [{ type: "edit_goal", goal: parts.goal, set: { why: before } }];
      case "contract":
        return editContract({ [parts.field]: before }, now);
      case "report":
        return [{ type: "edit_report", set: { [parts.field]: before }, read_at: now.seq }];
      default:
        return "gone";
    }
  },
};

/** Other terms, unless that would clear a signature. */
export function editContract(set: TermsChanges, now: BoardState): readonly Command[] | Lasting {
  const contract = now.settings.engagement?.contract;
  if (!contract) return "gone";
  if (contract.signatures.length > 0) return "signed_since";
  return [{ type: "edit_contract", set, read_at: now.seq, version: contract.version }];
}
