import type { SeatProposal } from "../../../../protocol/ts/messages.js";
import type { Invite } from "../../sync/api/invites.js";
import type { Board } from "../types.js";

/** How it stands with a seat that was asked for (G7). */
export type Consent = "waiting" | "given" | "declined" | "linked";

export function coacheesOf(board: Board): readonly string[] {
  return board.participants.filter((one) => one.active && one.seat === "coachee").map((one) => one.id);
}

/** Those who have not answered yet. */
export function unheard(board: Board, proposal: SeatProposal): readonly string[] {
  return coacheesOf(board).filter((one) => !proposal.consented.includes(one));
}

export function consentOf(board: Board, proposal: SeatProposal, invites: readonly Invite[], now = new Date()): Consent {
  if (proposal.declined) return "declined";
  if (unheard(board, proposal).length > 0) return "waiting";
  return invites.some((one) => one.proposal === proposal.id && isSpentBy(one, now)) ? "linked" : "given";
}

/** What waits for this coachee's own answer. */
export function questionsFor(board: Board, you: string): readonly SeatProposal[] {
  if (!coacheesOf(board).includes(you)) return [];
  const proposals = board.engagement?.proposals ?? [];
  return proposals.filter((one) => !one.declined && !one.consented.includes(you));
}

/** A yes is good for one link: this one was taken, or still can be. */
function isSpentBy(invite: Invite, now: Date): boolean {
  if (invite.uses.length > 0) return true;
  return !invite.revoked && !invite.declined && new Date(invite.expires_at) > now;
}
