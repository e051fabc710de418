import type { Command, MoveCard, PuffinEvent, Rejection } from "../../../protocol/ts/messages.js";
import { type BoardState, Draft } from "./board.js";
import { keysOf, lastChange, touchedByMoving, wholeCard } from "./last_changes.js";
import { predict } from "./predict.js";
import type { Deed, Journal } from "./undo_journal.js";
import type { Lasting, Undoer } from "./undo_turn.js";
import { turns } from "./undo_turns.js";

/** Why a deed cannot be taken back now. */
export type WhyNot =
  /** Somebody else's later change stands there: that of this seq. */
  | { readonly why: "changed"; readonly seq: number; readonly key: string }
  | { readonly why: "refused"; readonly rejection: Rejection }
  | { readonly why: Lasting; readonly event: PuffinEvent };

/**
 * The commands that take a deed back, to be sent in this order, or why there are none. All or nothing, as far as can
 * be seen here; each names what was read, so that the server holds it against what came meanwhile (C21).
 */
export function inverseOf(deed: Deed, journal: Journal, undoer: Undoer, readAt: number): Command[] | WhyNot {
  const later = changedSince(deed, journal, undoer.now);
  if (later) return later;
  const commands: Command[] = [];
  for (const { event, before } of [...deed.parts].reverse()) {
    const turn = turns[event.type];
    const back = turn ? turn.back(event as never, before as never, undoer) : "lasting";
    if (typeof back === "string") return { why: back, event };
    commands.push(...back);
  }
  const joined = inOrder(joinEdits(joinMoves(commands))).map((command) => asRead(command, readAt));
  return refusedAlready(joined, undoer) ?? joined;
}

/** Somebody else's change of what the deed changed: own later ones, taken back or not, do not count. */
function changedSince(deed: Deed, journal: Journal, now: BoardState): WhyNot | null {
  for (const { event } of deed.parts) {
    for (const key of keysBack(event, now)) {
      let seq = lastChange(now, key);
      while (seq > deed.seq) {
        const before = journal.own[`${key}@${seq}`];
        if (before === undefined) return { why: "changed", seq, key };
        seq = before;
      }
    }
  }
  return null;
}

/** What taking back the event would change. */
function keysBack(event: PuffinEvent, now: BoardState): readonly string[] {
  if (event.type === "card_added" || event.type === "card_restored") return wholeCard(now, event.card);
  if (event.type !== "card_moved") return keysOf(event);
  return [...keysOf(event), ...touchedByMoving(event.from).map((field) => `card/${event.card}/${field}`)];
}

/** Several moves are one act: a swap goes back in one. */
function joinMoves(commands: readonly Command[]): Command[] {
  const moves = commands.filter((command): command is MoveCard => command.type === "move_card");
  if (moves.length < 2) return [...commands];
  const override = moves.find((move) => move.override)?.override;
  const rest = commands.filter((command) => command.type !== "move_card");
  const bare = moves.map(({ type, override: _, ...move }) => move);
  return [{ type: "move_cards", moves: bare, ...(override ? { override } : {}) }, ...rest];
}

/** Edits of one card are one edit. */
function joinEdits(commands: readonly Command[]): Command[] {
  const joined: Command[] = [];
  for (const command of commands) {
    const twin = joined.find(
      (one) => one.type === "edit_card" && command.type === one.type && one.card === command.card,
    );
    if (twin?.type === "edit_card" && command.type === "edit_card") twin.set = { ...twin.set, ...command.set };
    else joined.push(command.type === "edit_card" ? { ...command } : command);
  }
  return joined;
}

/** A place comes before what hangs on it; but evidence before the delivery that needs it, and putting away last. */
function inOrder(commands: readonly Command[]): Command[] {
  const turn = (command: Command): number => {
    if (command.type === "archive_card") return 3;
    if (command.type === "move_card" && command.to === "verify") return 1;
    if (command.type === "move_card" || command.type === "move_cards" || command.type === "restore_card") return 0;
    return command.type === "edit_card" && "evidence" in command.set ? 0.5 : 2;
  };
  const ends = endsBlockers(commands);
  return commands
    .filter((command) => command.type !== "unblock_card" || !ends.has(command.card))
    .sort((one, other) => turn(one) - turn(other));
}

/** Cards whose blocker goes by itself (E1). */
function endsBlockers(commands: readonly Command[]): Set<string> {
  return new Set(
    commands.flatMap((command) => {
      if (command.type === "archive_card") return [command.card];
      return command.type === "move_card" && (command.to === "to_do" || command.to === "done") ? [command.card] : [];
    }),
  );
}

const held: ReadonlySet<Command["type"]> = new Set<Command["type"]>([
  "edit_card",
  "move_card",
  "move_cards",
  "archive_card",
  "restore_card",
  "block_card",
  "unblock_card",
  "set_wip_limit",
  "set_person_wip_limit",
  "set_board_wip_limit",
  "set_verify_policy",
  "rename_board",
  "rename_column",
  "set_column_policy",
  "set_policies",
  "edit_goal",
  "close_goal",
  "edit_measure",
  "remove_measure",
  "move_session",
  "cancel_session",
]);

function asRead(command: Command, readAt: number): Command {
  return held.has(command.type) ? ({ ...command, read_at: readAt } as Command) : command;
}

/** What this client can see will be refused, before anything is sent. */
function refusedAlready(commands: readonly Command[], { now, you, at }: Undoer): WhyNot | null {
  const draft = new Draft(now);
  for (const command of commands) {
    const { read_at: _, ...bare } = command as Command & { read_at?: number };
    const predicted = predict(draft, bare as Command, you, at);
    if ("rejection" in predicted) return { why: "refused", rejection: predicted.rejection };
    for (const event of predicted.events) draft.apply(event);
  }
  return null;
}
