import type { Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import type { Step } from "./predict_moves.js";
import * as refusal from "./refusals.js";
import { mayOwnCards } from "./rights.js";

// Who moves a card (C13), the twin of server/domain/move_policy.

/** The no to this step of a card from this person; null when the policy allows it. */
export function refuseByMovePolicy(
  board: BoardState,
  actor: string,
  card: Pick<Card, "owner" | "co_owner" | "column">,
  step: Step,
): Rejection | null {
  if (board.settings.policies.move === "anyone") return null;
  if (step === "reorder" && card.column === "to_do") return refuseOrdering(board, actor);
  if (card.co_owner === actor) return null;
  return isOwnersStep(card, step) ? refuseOwned(board, actor, card.owner) : null;
}

function refuseOwned(board: BoardState, actor: string, owner: string | null): Rejection | null {
  if (owner === null || owner === actor || !mayOwnCards(board, owner)) return null;
  if (board.settings.policies.move === "owner_only") return refusal.ownersCard();
  return inSession(board) ? null : refusal.ownersCardOutsideSession();
}

function refuseOrdering(board: BoardState, actor: string): Rejection | null {
  const isCoach = board.settings.participants.some((one) => one.id === actor && one.seat === "coach");
  return isCoach && !inSession(board) ? refusal.coacheesOrder() : null;
}

/** Leaving verify and done is for the others (Verify), whatever the policy. */
function isOwnersStep({ column }: Pick<Card, "column">, step: Step): boolean {
  if (step === "reorder") return column === "in_progress" || column === "verify";
  return step === "pull" || step === "deliver" || step === "put_back";
}

function inSession({ settings }: BoardState): boolean {
  return settings.engagement?.sessions.some((session) => session.state === "open") ?? false;
}
