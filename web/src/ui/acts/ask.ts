import type { WishForMany } from "../select/moves_of_many.js";
import type { BrokenLimit, ColumnId, Command, MoveCard } from "../types.js";

/** A move as it was wished, before what it needs is known. */
export interface Wish {
  card: string;
  to: ColumnId;
  after: string | null;
}

/** The small dialog a move or another act needs before it can go on. */
export type Ask =
  | { kind: "deliver"; wish: Wish }
  | { kind: "verify"; wish: Wish }
  | { kind: "reason"; move: "return" | "put_back" | "reopen"; wish: Wish }
  | { kind: "denied"; card: string }
  | { kind: "ready"; card: string; missing: readonly string[] }
  | { kind: "menu"; card: string }
  | { kind: "many"; act: "move" | "owner" | "due"; cards: readonly string[]; wish?: WishForMany }
  | { kind: "block"; card: string }
  | { kind: "unblock"; card: string }
  | { kind: "edit_blocker"; card: string }
  | { kind: "split"; card: string }
  | { kind: "seats"; command: Overridable; code: string; limits: readonly BrokenLimit[] };

/** Commands that may be sent again with a reason to go over the limit (C10). */
export type Overridable = Extract<Command, { override?: unknown }>;

export function isOverridable(command: Command): command is Overridable {
  return ["add_card", "move_card", "move_cards", "restore_card"].includes(command.type);
}

/** The move inside a refused command that a swap could make room for. */
export function swappable(command: Overridable): MoveCard | null {
  return command.type === "move_card" ? command : null;
}
