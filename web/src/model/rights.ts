import type { BoardState } from "./board.js";

/** Coach or coachee with a seat they still hold. */
export function mayOwnCards({ settings }: BoardState, person: string): boolean {
  const known = settings.participants.find((participant) => participant.id === person);
  return known?.active === true && (known.seat === "coach" || known.seat === "coachee");
}

/** Holds a seat of any kind. */
export function isSeated({ settings }: BoardState, person: string): boolean {
  return settings.participants.some((participant) => participant.id === person && participant.active);
}
