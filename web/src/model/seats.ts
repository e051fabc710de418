import type { BoardState, ColumnId } from "./board.js";
import { takesSeat } from "./seat_takers.js";
import { seatsTaken } from "./wip.js";

/** W10: a column's limit as seats. `free` counts the empty ones; `over`: more cards than seats. */
export interface Seats {
  readonly count: number;
  readonly limit: number | null;
  readonly free: number;
  readonly state: "none" | "free" | "full" | "over";
}

export function seats(board: BoardState, column: ColumnId): Seats {
  return seatsOf(seatsTaken(board, column), limitOf(board, column));
}

/** One person's seats in `in_progress` (W8). */
export function personSeats(board: BoardState, person: string): Seats {
  const count = board.columns.in_progress.filter((card) => card.owner === person && takesSeat(board, card)).length;
  return seatsOf(count, board.settings.person_limit);
}

/** The board's seats over `in_progress` and `verify` together (W9). */
export function boardSeats(board: BoardState): Seats {
  return seatsOf(seatsTaken(board, "in_progress") + seatsTaken(board, "verify"), board.settings.board_limit);
}

export function limitOf(board: BoardState, column: ColumnId): number | null {
  return board.settings.columns.find((settings) => settings.id === column)?.limit ?? null;
}

function seatsOf(count: number, limit: number | null): Seats {
  if (limit === null) return { count, limit, free: Number.POSITIVE_INFINITY, state: "none" };
  const state = count < limit ? "free" : count === limit ? "full" : "over";
  return { count, limit, free: Math.max(0, limit - count), state };
}
