import type { BoardState } from "./board.js";
import { takesSeat } from "./seat_takers.js";
import { seatsTaken, wipLimits } from "./wip.js";

/** How many cards may be pulled, and the limit that says so. */
export interface FreeSeats {
  free: number;
  by: "column" | "person" | "board";
}

/**
 * How many cards of this owner may be pulled before a limit is full (W1..W3, W7); null: no limit counts them. Zero also
 * where a limit is passed already. The nearest limit is named, the column before the person and the board.
 */
export function freeSeats(board: BoardState, owner: string | null): FreeSeats | null {
  const { columns, person, board: boardMost } = wipLimits(board);
  const inProgress = seatsTaken(board, "in_progress");
  const seats: FreeSeats[] = [];
  if (columns.in_progress !== null) seats.push({ by: "column", free: columns.in_progress - inProgress });
  if (person !== null && owner !== null) {
    const theirs = board.columns.in_progress.filter((card) => card.owner === owner && takesSeat(board, card));
    seats.push({ by: "person", free: person - theirs.length });
  }
  if (boardMost !== null) seats.push({ by: "board", free: boardMost - inProgress - seatsTaken(board, "verify") });
  const nearest = seats.reduce<FreeSeats | null>((least, one) => (least && least.free <= one.free ? least : one), null);
  return nearest && { ...nearest, free: Math.max(0, nearest.free) };
}
