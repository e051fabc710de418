import type { Command, Move, Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import * as refusal from "./refusals.js";

// What the contract lets happen on its board (G5), the twin of server/domain/contract_gate.

/** Open: a plain board or a contract in force. Waiting: not signed, or paused. Then its days of closing, then the end. */
export type ContractGate = "open" | "waiting" | "closing" | "read_only";

export const closingDays = 14;

type Engagement = NonNullable<BoardState["settings"]["engagement"]>;

const staysPossible: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "edit_contract",
  "sign_contract",
  "mark_payment",
  "complete_contract",
  "renew_contract",
  "edit_report",
  "end_engagement",
  "erase_my_texts",
  "release_sentence",
  "withdraw_sentence",
  "add_addendum",
  "close_session",
]);

const belongsToClosing: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "add_comment",
  "plan_session",
  "move_session",
  "cancel_session",
  "open_session",
  "join_session",
  "enter_step",
  "give_voice",
  "give_check_in",
  "record_outcome",
  "note_step",
  "ready_reflection",
  "reveal_reflection",
  "send_pulse",
  "correct_summary",
  "confirm_summary",
  "settle_commitment",
  "close_goal",
  "add_point",
]);

/** `now` in milliseconds; days are those of the engagement's own zone, the last day belongs to the contract. */
export function contractGate({ settings }: BoardState, now: number): ContractGate {
  const { engagement } = settings;
  if (!engagement) return "open";
  if (engagement.state === "drafting") return "waiting";
  const last = lastDay(engagement);
  const after = last === null ? 0 : daysBetween(last, localDate(engagement.intent.time_zone, now));
  if (after > closingDays) return "read_only";
  if (after > 0 || engagement.state === "closed") return "closing";
  return engagement.state === "active" ? "open" : "waiting";
}

/** The no to what the gate keeps back while a contract is closing or after that; moves are judged one by one. */
export function refuseByGate(board: BoardState, command: Command, now: number): Rejection | null {
  const { type } = command;
  const gate = contractGate(board, now);
  if (gate === "open" || gate === "waiting") return null;
  if (type === "change_text" && /^(contract|report)\//.test(command.doc)) return null;
  if (type === "move_card" || type === "move_cards" || staysPossible.has(type)) return null;
  if (gate === "read_only") return refusal.contractOver();
  return belongsToClosing.has(type) ? null : refusal.contractClosing();
}

export function refuseMoveByGate(board: BoardState, { from, to }: Move, now: number): Rejection | null {
  switch (contractGate(board, now)) {
    case "open":
      return null;
    case "waiting":
      return from === "to_do" && to !== "to_do" ? refuseWaiting(board) : null;
    case "closing":
      return from === "verify" && to !== "verify" ? null : refusal.contractClosing();
    case "read_only":
      return refusal.contractOver();
  }
}

/** The no while the contract waits: it is not signed, or paused, and then who resumes it. */
export function refuseWaiting({ settings }: BoardState): Rejection {
  return settings.engagement?.state === "paused" ? refusal.paused(whoResumes(settings)) : refusal.noContract();
}

/** The coachees by name: a pause is theirs to end. */
export function whoResumes({ participants }: Pick<BoardState["settings"], "participants">): string {
  const names = participants.filter((one) => one.active && one.seat === "coachee").map((one) => one.name);
  return names.length === 0 ? "a coachee" : names.join(" or ");
}

/** The last day on which work goes on; null when no day was agreed on. */
function lastDay({ contract, intent }: Engagement): string | null {
  const { end } = contract.terms;
  if (contract.ended_at === null) return end;
  const ended = localDate(intent.time_zone, Date.parse(contract.ended_at));
  return end !== null && end < ended ? end : ended;
}

/** The calendar day there, as YYYY-MM-DD; a zone this browser does not know counts as UTC, as on the server. */
export function localDate(timeZone: string, at: number): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("en-CA", { ...parts, timeZone }).format(at);
  } catch {
    return new Date(at).toISOString().slice(0, 10);
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
