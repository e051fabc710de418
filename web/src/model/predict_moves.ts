import type { Move, Override, Rejection } from "../../../protocol/ts/messages.js";
import { Arrangement } from "./arrangement.js";
import type { BoardState, Card, ColumnId } from "./board.js";
import { refuseMoveByGate } from "./contract_gate.js";
import { refuseByMovePolicy } from "./move_policy.js";
import type { Decision, EventBody } from "./predict.js";
import { missingBeforePull } from "./ready.js";
import * as refusal from "./refusals.js";
import { said } from "./texts.js";
import { type Shift, standingOf, type Weighed, weigh } from "./wip.js";

/** The steps a card can take (C9). */
export type Step = "reorder" | "pull" | "deliver" | "verify" | "return" | "put_back" | "reopen";

const steps: Record<ColumnId, Partial<Record<ColumnId, Step>>> = {
  to_do: { to_do: "reorder", in_progress: "pull" },
  in_progress: { in_progress: "reorder", verify: "deliver", to_do: "put_back" },
  verify: { verify: "reorder", done: "verify", in_progress: "return" },
  done: { done: "reorder", in_progress: "reopen" },
};

const evidenceLines = 20;

/** Null where the board knows no such step. */
export function stepBetween(from: ColumnId, to: ColumnId): Step | null {
  return steps[from][to] ?? null;
}

export function needsReason(step: Step): boolean {
  return step === "return" || step === "put_back" || step === "reopen";
}

type PathOf = (index: number) => string;

/** Who moves, and when (milliseconds). */
interface Mover {
  readonly actor: string;
  readonly now: number;
}

/** All or nothing, weighed against the limits by where everything stands in the end (W4). */
export function moveCards(
  board: BoardState,
  moves: readonly Move[],
  override: Override | undefined,
  mover: Mover,
  pathOf: PathOf,
): Decision {
  const shifts: Shift[] = [];
  for (const [index, move] of moves.entries()) {
    if (shifts.some((shift) => shift.card === move.card)) {
      return refusal.badCommand(`${pathOf(index)}card`, "One act moves a card once; name each card a single time.");
    }
    const checked = checkMove(board, move, mover, pathOf(index));
    if ("code" in checked) return checked;
    shifts.push(shiftOf(checked.card, move, checked.step, override));
  }
  const weighed = weigh(board, shifts);
  return "code" in weighed ? weighed : eventsOf(board, moves, weighed);
}

/** Everything that can be said against one move before limits are looked at, in the order of C9. */
function checkMove(
  board: BoardState,
  move: Move,
  { actor, now }: Mover,
  path: string,
): { card: Card; step: Step } | Rejection {
  const card = board.cards.get(move.card);
  if (!card) return refusal.unknownCard(move.card);
  if (card.archived) return refusal.cardArchived();
  if (card.column !== move.from) {
    return refusal.stale(card, "This card was moved meanwhile; look where it stands now and choose again.");
  }
  if (move.after !== null && !board.cards.has(move.after)) return refusal.unknownCard(move.after);
  const step = stepBetween(move.from, move.to);
  const no = (step && refuseByMovePolicy(board, actor, card, step)) ?? refuseMoveByGate(board, move, now);
  if (no) return no;
  if (!step) return refusal.skip(move.from, move.to);
  return refuseStep(board, card, move, step, actor, path) ?? { card, step };
}

function refuseStep(
  board: BoardState,
  card: Card,
  move: Move,
  step: Step,
  actor: string,
  path: string,
): Rejection | null {
  const missing =
    step === "pull" && board.settings.policies.ready_gate === "hard" ? missingBeforePull(board.settings, card) : [];
  if (missing.length > 0) return refusal.notReady(missing);
  if (needsReason(step) && said(move.reason) === null) return refusal.reasonRequired();
  if (move.verification && step !== "verify" && step !== "return") {
    return refusal.badCommand(`${path}verification`, "A verification goes with a card that leaves Verify.");
  }
  const no = step === "verify" ? refuseVerification(board, card, move.verification?.criteria_met ?? [], actor) : null;
  return no ?? refuseEvidence(card, move, step, path);
}

/** Nobody verifies their own card but in solo practice with evidence; every done-when line needs its yes. */
function refuseVerification(
  board: BoardState,
  card: Card,
  answers: readonly boolean[],
  actor: string,
): Rejection | null {
  if (card.owner === actor || card.co_owner === actor) {
    if (board.settings.verify_policy !== "self_with_evidence") return refusal.verifyNotAllowed();
    if (card.evidence.length === 0) return refusal.evidenceRequired();
  }
  const lines = Array.from({ length: Math.max(answers.length, card.done_when.length) }, (_, line) => line);
  const open = lines.filter((line) => answers[line] !== true);
  return open.length === 0 ? null : refusal.criteriaNotMet(open);
}

function refuseEvidence(card: Card, move: Move, step: Step, path: string): Rejection | null {
  const evidence = said(move.evidence);
  if (step !== "deliver") {
    if (evidence === null) return null;
    return refusal.badCommand(`${path}evidence`, "A line of evidence goes with delivering a card to Verify.");
  }
  if (evidence === null && card.evidence.length === 0) return refusal.evidenceRequired();
  if (evidence === null || card.evidence.length < evidenceLines) return null;
  const message = "The card holds twenty lines of evidence; join some before adding another.";
  return refusal.tooLong(`${path}evidence`, card.evidence.length + 1, evidenceLines, message);
}

function shiftOf(card: Card, move: Move, step: Step, override: Override | undefined): Shift {
  const before = standingOf(card);
  const blocked = before.blocked && !endsBlocker(card, move.to);
  const plainReason = step === "pull" || step === "deliver" ? said(move.reason) : null;
  return {
    card: card.id,
    before,
    after: { ...before, column: move.to, blocked },
    checked: step !== "reorder" && step !== "return",
    override: override?.reason ?? plainReason,
  };
}

function eventsOf(board: BoardState, moves: readonly Move[], weighed: Weighed): EventBody[] {
  const events: EventBody[] = [];
  const arrangement = new Arrangement(board);
  for (const [index, move] of moves.entries()) {
    const { card, from, to } = move;
    const { rank, reranked } = arrangement.place(board.cards.get(card) ?? null, to, move.after);
    if (reranked) events.push(reranked);
    const [reason, evidence] = [said(move.reason), said(move.evidence)];
    events.push({ type: "card_moved", card, from, to, rank, reason, evidence, verification: verificationOf(move) });
    const mark = weighed.overridden[index];
    if (mark) events.push({ type: "wip_overridden", ...mark });
  }
  if (weighed.cleared.length > 0) events.push({ type: "over_limit_cleared", cards: [...weighed.cleared] });
  for (const { card, to } of moves) {
    const before = board.cards.get(card);
    if (before && endsBlocker(before, to)) events.push({ type: "card_unblocked", card, resolution: null });
  }
  return events;
}

function endsBlocker({ blocker }: Card, to: ColumnId): boolean {
  return blocker !== null && (to === "to_do" || to === "done");
}

function verificationOf({ verification }: Move): Extract<EventBody, { type: "card_moved" }>["verification"] {
  if (!verification) return null;
  const saw = said(verification.saw);
  return { criteria_met: verification.criteria_met, ...(saw === null ? {} : { saw }) };
}
