import type { Command, PuffinEvent, Rejection } from "../../../protocol/ts/messages.js";
import type { BoardState, ColumnId } from "./board.js";
import type { Change } from "./fold.js";
import * as refusal from "./refusals.js";
import { partsOf } from "./written_together.js";

// When which part of the board changed last (B3, B9), the twin of server/domain/last_changes. A part is named by a
// key: `card/ID/FIELD` for what stands on a card, the keys of `seqs` for settings and the records of an engagement.

/** What an event changes, by key; empty where nothing is counted. */
export function keysOf(event: PuffinEvent): readonly string[] {
  switch (event.type) {
    case "card_added":
      return onCard(event.card, ["title", "place"]);
    case "card_imported": {
      const written = (["description", "done_when", "first_step"] as const).filter((field) => event[field].length > 0);
      return onCard(event.card, ["title", "place", ...written]);
    }
    case "card_edited":
      return onCard(event.card, Object.keys(event.set));
    case "text_changed":
      return [...new Set([...settingKeys(event), event.doc])];
    case "card_moved":
      return onCard(event.card, event.evidence === null ? ["place"] : ["place", "evidence"]);
    case "card_archived":
    case "card_restored":
      return onCard(event.card, ["place"]);
    case "card_blocked":
    case "card_unblocked":
      return onCard(event.card, ["blocker"]);
    case "comment_added":
      return onCard(event.card, ["comments"]);
    case "comment_answered":
    case "comment_taken_back":
      return onCard(event.card, ["comments"]);
    case "card_agreed":
    case "agreement_withdrawn":
      return onCard(event.card, ["agreed"]);
    case "blocker_edited":
      return onCard(event.card, ["blocker"]);
    case "card_thanked":
    case "thanks_taken_back":
      return onCard(event.card, ["thanks"]);
    case "contract_edited":
      return Object.keys(event.set).map((term) => `contract/${term}`);
    case "report_edited":
      return Object.keys(event.set).map((text) => `report/${text}`);
    default:
      return settingKeys(event);
  }
}

/** The keys of `seqs` that an event changes (B9). */
function settingKeys(event: PuffinEvent): string[] {
  switch (event.type) {
    case "board_renamed":
      return ["title"];
    case "column_renamed":
      return [`${event.column}.label`];
    case "column_policy_set":
      return [`${event.column}.policy`];
    case "wip_limit_set":
      return [`${event.column}.limit`];
    case "person_wip_limit_set":
      return ["person_limit"];
    case "board_wip_limit_set":
      return ["board_limit"];
    case "verify_policy_set":
      return ["verify_policy"];
    case "policies_set":
      return Object.keys(event.set).map((policy) => `policies.${policy}`);
    case "goal_added":
      return [`goal/${event.goal.id}`, `goal/${event.goal.id}/why`];
    case "goal_edited":
      return [`goal/${event.goal}`, ...(event.set.why === undefined ? [] : [`goal/${event.goal}/why`])];
    case "text_changed": {
      const parts = partsOf(event.doc);
      return parts?.of === "goal" ? [`goal/${parts.goal}`, event.doc] : [];
    }
    case "contract_renewed":
      return ["contract", "report"];
    case "goal_adopted":
    case "goal_closed":
      return [`goal/${event.goal}`];
    case "measure_added":
    case "measure_edited":
      return [`measure/${event.measure}`];
    case "point_added":
    case "point_removed":
      return [`measure/${event.measure}/points`];
    case "session_planned":
    case "session_moved":
    case "session_cancelled":
    case "session_opened":
      return [`session/${event.session}`];
    default:
      return [];
  }
}

function onCard(card: string, fields: readonly string[]): string[] {
  return fields.map((field) => `card/${card}/${field}`);
}

/** The seq of the last change of what a key names; 0 when it is not known to have changed. */
export function lastChange(state: BoardState, key: string): number {
  const [kind, id = "", field = ""] = key.split("/");
  if (kind === "card") return seqIn(state.cards.get(id)?.text_seqs, field);
  const { engagement, seqs } = state.settings;
  // A renewal begins the texts of both anew.
  if (kind === "contract") return Math.max(seqIn(engagement?.contract.text_seqs, id), seqIn(seqs, kind));
  if (kind === "report") return Math.max(seqIn(engagement?.report.text_seqs, id), seqIn(seqs, kind));
  return seqIn(seqs, key);
}

function seqIn(seqs: { readonly [key: string]: number } | undefined, key: string): number {
  return seqs?.[key] ?? 0;
}

/** The change with the seq of its event. A predicted event has none and leaves them: they speak of the log. */
export function stamped(state: BoardState, change: Change, event: PuffinEvent): Change {
  if (event.seq === 0) return change;
  const settings = settingKeys(event);
  if (settings.length > 0) {
    const before = change.settings ?? state.settings;
    return { ...change, settings: { ...before, seqs: { ...before.seqs, ...atSeq(settings, event.seq) } } };
  }
  const card = "card" in event ? event.card : null;
  const fields = keysOf(event).flatMap((key) => key.split("/")[2] ?? []);
  if (card === null || fields.length === 0 || !change.cards) return change;
  const cards = change.cards.map((one) =>
    one.id === card ? { ...one, text_seqs: { ...one.text_seqs, ...atSeq(fields, event.seq) } } : one,
  );
  return { ...change, cards };
}

function atSeq(keys: readonly string[], seq: number): { [key: string]: number } {
  return Object.fromEntries(keys.map((key) => [key, seq]));
}

/** What a command with `read_at` is held against (C21, B3); an act on a whole card, against all that stands on it. */
export function keysHeld(state: BoardState, command: Command): readonly string[] {
  switch (command.type) {
    case "edit_card":
      return onCard(command.card, Object.keys(command.set));
    case "move_card":
      return onCard(command.card, touchedByMoving(command.to));
    case "restore_card":
      return onCard(command.card, ["place"]);
    case "move_cards":
      return command.moves.flatMap((move) => onCard(move.card, touchedByMoving(move.to)));
    case "archive_card":
      return wholeCard(state, command.card);
    case "block_card":
    case "unblock_card":
      return onCard(command.card, ["blocker"]);
    case "set_wip_limit":
      return [`${command.column}.limit`];
    case "set_person_wip_limit":
      return ["person_limit"];
    case "set_board_wip_limit":
      return ["board_limit"];
    case "set_verify_policy":
      return ["verify_policy"];
    case "rename_board":
      return ["title"];
    case "rename_column":
      return [`${command.column}.label`];
    case "set_column_policy":
      return [`${command.column}.policy`];
    case "set_policies":
      return Object.keys(command.set).map((policy) => `policies.${policy}`);
    case "edit_goal":
    case "close_goal":
      return [`goal/${command.goal}`];
    case "edit_measure":
      return [`measure/${command.measure}`];
    case "remove_measure":
      return [`measure/${command.measure}`, `measure/${command.measure}/points`];
    case "move_session":
    case "cancel_session":
      return [`session/${command.session}`];
    default:
      return [];
  }
}

/** A move to the outer columns ends a blocker (E1). */
export function touchedByMoving(to: ColumnId): string[] {
  return to === "to_do" || to === "done" ? ["place", "blocker"] : ["place"];
}

/** Everything that stands on a card. */
export function wholeCard(state: BoardState, card: string): string[] {
  return onCard(card, Object.keys(state.cards.get(card)?.text_seqs ?? {}));
}

/** The no to a command whose sender had not seen the last change of what it would change (C21). */
export function refuseUnread(state: BoardState, command: Command): Rejection | null {
  if (command.type === "edit_card" || !("read_at" in command) || command.read_at === undefined) return null;
  const readAt = command.read_at;
  const later = keysHeld(state, command).find((key) => lastChange(state, key) > readAt);
  if (later === undefined) return null;
  const card = later.startsWith("card/") ? state.cards.get(later.split("/")[1] ?? "") : undefined;
  if (!card) return refusal.staleText(later, "", lastChange(state, later));
  return refusal.stale(card, "This card was changed meanwhile; look at it as it stands now and choose again.");
}
