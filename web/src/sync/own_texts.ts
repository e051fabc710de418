import type { Command } from "../../../protocol/ts/messages.js";
import type { BoardState } from "../model/board.js";
import { keysHeld, lastChange } from "../model/last_changes.js";
import { cardOfDoc, partsOf } from "../model/written_together.js";
import type { Pending } from "./pending.js";

// A command with `read_at` is refused as stale when what it sets changed later, by whomever: this tab's own earlier
// act, still on its way when it was read, would make the next one stale. So such a command waits until the commands
// before it that touch the same have their outcome, and counts as read after them, unless somebody else changed it.

export function waitsForOwnText(command: Command, earlier: readonly Pending[]): boolean {
  if (!isHeld(command)) return false;
  if (command.type === "edit_card")
    return earlier.some((pending) => textsTouchedBy(pending.command).includes(command.card));
  const touched = subjectsOf(command);
  return earlier.some((pending) => subjectsOf(pending.command).some((subject) => touched.includes(subject)));
}

/** The command with the `read_at` it deserves; the same object when that is the one it has. */
export function asReadAfterOwn(command: Command, board: BoardState, ownSeqs: ReadonlySet<number>): Command {
  if (!isHeld(command)) return command;
  const readAt = command.read_at;
  const later = keysHeld(board, command)
    .map((key) => lastChange(board, key))
    .filter((seq) => seq > readAt);
  if (later.length === 0 || !later.every((seq) => ownSeqs.has(seq))) return command;
  return { ...command, read_at: Math.max(...later) } as Command;
}

function isHeld(command: Command): command is Command & { read_at: number } {
  // The server finds a place for words written together, whatever came between.
  if (command.type === "change_text") return false;
  if (command.type === "edit_contract" || command.type === "edit_report" || command.type === "sign_contract")
    return false;
  return "read_at" in command && command.read_at !== undefined;
}

function textsTouchedBy(command: Command): string[] {
  switch (command.type) {
    case "add_card":
    case "edit_card":
      return [command.card];
    case "change_text":
      return [cardOfDoc(command.doc) ?? ""];
    case "move_card":
      return command.evidence === undefined ? [] : [command.card];
    case "move_cards":
      return command.moves.filter((move) => move.evidence !== undefined).map((move) => move.card);
    default:
      return [];
  }
}

/** The records a command is about; a setting of the board is known by the name of its command. */
function subjectsOf(command: Command): string[] {
  if (command.type === "move_cards") return command.moves.map((move) => move.card);
  if (command.type === "change_text") {
    const parts = partsOf(command.doc);
    return parts?.of === "goal" ? [parts.goal] : [];
  }
  if ("card" in command) return [command.card];
  if ("measure" in command) return [command.measure];
  if ("session" in command && command.session !== undefined) return [command.session];
  if ("goal" in command) return [command.goal];
  return [command.type];
}
