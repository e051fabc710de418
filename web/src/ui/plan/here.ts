import type { Engagement } from "../../../../protocol/ts/messages.js";
import { movesCards } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import type { Board, BoardState, You } from "../types.js";
import { useToday } from "./day.js";

/** What every part of the plan reads. */
export interface Here {
  board: BoardState;
  people: Board;
  engagement: Engagement;
  you: You;
  /** Coach and coachees act; the others look on. */
  acts: boolean;
  /** In the time zone of the engagement. */
  today: string;
}

/** Null on a board without an engagement. */
export function useHere(): Here | null {
  const desk = useDesk();
  const board = desk.session.view.value;
  const you = desk.session.you.value;
  const engagement = board?.settings.engagement ?? null;
  const today = useToday(engagement?.intent.time_zone ?? "UTC");
  if (!board || !you || !engagement) return null;
  return { board, people: board.settings, engagement, you, acts: movesCards(you.seat), today };
}
