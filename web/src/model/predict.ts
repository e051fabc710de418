import type { Command, PuffinEvent, Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import { refuseByGate } from "./contract_gate.js";
import { refuseUnread } from "./last_changes.js";
import { decideCardTalk } from "./predict_card_talk.js";
import { addCard, agreeCard, archiveCard, editCard, restoreCard } from "./predict_cards.js";
import { importCard } from "./predict_import.js";
import { decideLabels } from "./predict_labels.js";
import { moveCards } from "./predict_moves.js";
import { setBoardLimit, setColumnLimit, setPersonLimit, setPolicies } from "./predict_settings.js";
import { splitCard } from "./predict_split.js";
import { addComment, blockCard, unblockCard } from "./predict_talk.js";
import * as refusal from "./refusals.js";
import { changeText } from "./written_together.js";

type Header = "seq" | "at" | "by" | "client" | "command";
type WithoutHeader<Event> = Event extends PuffinEvent ? Omit<Event, Header> : never;
export type EventBody = WithoutHeader<PuffinEvent>;

/** An array is acceptance, anything else the no. */
export type Decision = EventBody[] | Rejection;

export type Prediction = { readonly events: readonly PuffinEvent[] } | { readonly rejection: Rejection };

/**
 * What the server would most likely answer, so that effects and refusals show without waiting for the network; the
 * twin of server/domain/decide, which alone judges. Texts' lengths and spelling are left to it. Predicted events have
 * the seq 0, not being in the log, and the instant `now` (milliseconds).
 */
export function predict(board: BoardState, command: Command, actor: string, now: number): Prediction {
  const decision = decide(board, command, actor, now);
  if (!Array.isArray(decision)) return { rejection: decision };
  const header = { seq: 0, at: new Date(now).toISOString(), by: actor, client: "", command: "" };
  return { events: decision.map((body) => ({ ...header, ...body }) as PuffinEvent) };
}

export function decide(board: BoardState, command: Command, actor: string, now: number): Decision {
  return (
    refuseBySeat(board, command, actor) ??
    refuseByGate(board, command, now) ??
    refuseUnread(board, command) ??
    decideSeated(board, command, actor, now)
  );
}

function decideSeated(board: BoardState, command: Command, actor: string, now: number): Decision {
  switch (command.type) {
    case "add_card":
      return addCard(board, command, actor, now);
    case "change_text":
      return changeText(board, command);
    case "import_card":
      return importCard(board, command, actor, now);
    case "edit_card":
      return editCard(board, command);
    case "move_card":
      return moveCards(board, [command], command.override, { actor, now }, () => "");
    case "move_cards":
      return moveCards(board, command.moves, command.override, { actor, now }, (index) => `moves[${index}].`);
    case "archive_card":
      return archiveCard(board, command);
    case "restore_card":
      return restoreCard(board, command);
    case "agree_card":
      return agreeCard(board, command, actor);
    case "block_card":
      return blockCard(board, command);
    case "unblock_card":
      return unblockCard(board, command);
    case "add_comment":
      return addComment(board, command);
    case "withdraw_agreement":
    case "edit_blocker":
    case "answer_comment":
    case "take_back_comment":
    case "thank_card":
    case "take_back_thanks":
      return decideCardTalk(board, command, actor);
    case "split_card":
      return splitCard(board, command, actor, now);
    case "add_label":
    case "edit_label":
    case "remove_label":
      return decideLabels(board, command);
    case "set_wip_limit":
      return setColumnLimit(board, command);
    case "set_person_wip_limit":
      return setPersonLimit(board, command);
    case "set_board_wip_limit":
      return setBoardLimit(board, command);
    case "set_verify_policy":
      return [{ type: "verify_policy_set", policy: command.policy }];
    case "set_policies":
      return setPolicies(board, command);
    case "rename_board":
      return [{ type: "board_renamed", title: command.title }];
    case "rename_column":
      return [{ type: "column_renamed", column: command.column, label: command.label }];
    case "set_column_policy":
      return [{ type: "column_policy_set", column: command.column, policy: command.policy }];
    default:
      // What surrounds the board is shown when it holds: nobody drags a contract.
      return [];
  }
}

const remarks: ReadonlySet<Command["type"]> = new Set([
  "add_comment",
  "answer_comment",
  "take_back_comment",
  "thank_card",
  "take_back_thanks",
]);

/** E3. */
function refuseBySeat({ settings }: BoardState, command: Command, actor: string): Rejection | null {
  const person = settings.participants.find((participant) => participant.id === actor);
  if (!person?.active) return refusal.noSeat();
  if (person.seat === "coach" || person.seat === "coachee") return null;
  if (person.seat !== "second_coach") return refusal.seatLooksOn();
  return remarks.has(command.type) ? null : refusal.seatCommentsOnly();
}
