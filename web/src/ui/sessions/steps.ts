import { cardsToLookAt, columnOf } from "../../model/session_outcomes.js";
import { presentStep, type Step } from "../../model/session_script.js";
import type { Desk } from "../board/desk.js";
import { oldestFirst } from "../review/walk.js";
import type { BoardState, Card, ColumnId } from "../types.js";
import { type Session, tell } from "./acts.js";

/** Enters a step for everybody. Who enters a step of the review leads it: their focus shows on every screen. */
export async function enterStep(desk: Desk, session: Session, step: Step): Promise<void> {
  if (presentStep(session) === step) return;
  if (!(await tell(desk, { type: "enter_step", session: session.id, step }))) return;
  leadStep(desk, session, step);
}

/** Takes the lead in a step of the review, at its first card that nobody looked at; else lets the lead go. */
export function leadStep(desk: Desk, session: Session, step: Step): void {
  const column = columnOf(step);
  if (column === null) {
    desk.review.end();
    return;
  }
  const board = desk.board();
  const lead = desk.review.lead.peek();
  desk.review.take(board);
  if (lead?.column === column && lead.card !== null) return;
  desk.review.focus({ column, card: cardsToLookAt(board, session, column)[0]?.id ?? null });
}

/** The card before or after the one in focus; when that left the column, the first one nobody looked at. */
export function cardAlong(
  board: BoardState,
  session: Session,
  column: ColumnId,
  current: string | null,
  way: 1 | -1,
): Card | null {
  const cards = oldestFirst(board.columns[column]);
  const index = cards.findIndex((card) => card.id === current);
  if (index >= 0) return cards[index + way] ?? null;
  return cardsToLookAt(board, session, column)[0] ?? null;
}

/** Walks on; true when there was a card to go to. Only the leader walks. */
export function walkAlong(desk: Desk, session: Session, column: ColumnId, way: 1 | -1): boolean {
  if (!desk.review.leads) return false;
  const card = cardAlong(desk.board(), session, column, desk.review.lead.peek()?.card ?? null, way);
  if (card) desk.review.focus({ column, card: card.id });
  return card !== null;
}
