import type { Card, ColumnId, Command } from "../types.js";
import { moveName } from "./moves.js";

/** An own act that can be taken back, as it was when it happened. */
export type Deed =
  | { kind: "move"; card: string; title: string; from: ColumnId; to: ColumnId; afterBefore: string | null }
  | { kind: "archive"; card: string; title: string; from: ColumnId };

/** The command that takes a deed back, or why there is none. */
export type Inverse = { command: Command } | { why: "moved_since" | "verified" | "reopened" | "gone" };

export function inverseOf(deed: Deed, card: Card | undefined, reason: string): Inverse {
  if (!card) return { why: "gone" };
  if (deed.kind === "archive") {
    if (!card.archived) return { why: "moved_since" };
    return { command: { type: "restore_card", card: deed.card, column: deed.from } };
  }
  if (card.archived || card.column !== deed.to) return { why: "moved_since" };
  const way = moveName(deed.to, deed.from);
  if (way === null) return { why: deed.to === "done" ? "verified" : "reopened" };
  const move = { type: "move_card" as const, card: deed.card, from: deed.to, to: deed.from, after: deed.afterBefore };
  const needsReason = way === "return" || way === "put_back" || way === "reopen";
  return { command: needsReason ? { ...move, reason } : move };
}
