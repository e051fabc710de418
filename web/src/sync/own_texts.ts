import type { Command } from "../../../protocol/ts/messages.js";
import type { BoardState } from "../model/board.js";
import { partsOf } from "../model/written_together.js";
import type { Pending } from "./pending.js";

// An edit with `read_at` is refused as stale when its text changed later, by whomever: this tab's own earlier edit,
// still on its way when the text was read, would make the next one stale. So such an edit waits until the commands
// before it that touch texts of the same card have their outcome, and counts as read after them, unless somebody
// else changed one of its texts.

export function waitsForOwnText(command: Command, earlier: readonly Pending[]): boolean {
  if (command.type !== "edit_card" || command.read_at === undefined) return false;
  return earlier.some((pending) => textsTouchedBy(pending.command).includes(command.card));
}

/** The command with the `read_at` it deserves; the same object when that is the one it has. */
export function asReadAfterOwn(command: Command, board: BoardState, ownSeqs: ReadonlySet<number>): Command {
  if (command.type !== "edit_card" || command.read_at === undefined) return command;
  const readAt = command.read_at;
  const seqs: Partial<Record<string, number>> = { ...board.cards.get(command.card)?.text_seqs };
  const later = Object.keys(command.set).flatMap((field) => {
    const seq = seqs[field] ?? 0;
    return seq > readAt ? [seq] : [];
  });
  if (later.length === 0 || !later.every((seq) => ownSeqs.has(seq))) return command;
  return { ...command, read_at: Math.max(...later) };
}

function textsTouchedBy(command: Command): string[] {
  switch (command.type) {
    case "add_card":
    case "edit_card":
      return [command.card];
    case "change_text":
      return [partsOf(command.doc)?.card ?? ""];
    case "move_card":
      return command.evidence === undefined ? [] : [command.card];
    case "move_cards":
      return command.moves.filter((move) => move.evidence !== undefined).map((move) => move.card);
    default:
      return [];
  }
}
