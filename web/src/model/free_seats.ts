import type { BoardState } from "./board.js";
import { wipLimits } from "./wip.js";

/** How many cards may be pulled before a limit is full; null: no limit. Zero also where a column stands over its own. */
export function freeSeats(board: BoardState): number | null {
  const { columns, board: boardMost } = wipLimits(board);
  const count = (column: "in_progress" | "verify") => board.columns[column].length;
  const free: number[] = [];
  if (columns.in_progress !== null) free.push(columns.in_progress - count("in_progress"));
  if (boardMost !== null) free.push(boardMost - count("in_progress") - count("verify"));
  return free.length === 0 ? null : Math.max(0, Math.min(...free));
}
