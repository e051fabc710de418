import { undoText } from "../../languages/en/undo.js";
import { type Deed, firstEvents } from "../../model/undo_journal.js";
import { cardOfDoc, partsOf } from "../../model/written_together.js";
import type { Desk } from "../board/desk.js";
import type { PuffinEvent } from "../types.js";

const words = undoText.deeds;

/** What a deed did, in the middle of a sentence. */
export function deedWords(desk: Desk, deed: Deed): string {
  const events = firstEvents(deed);
  for (const [kind, several] of together) {
    const count = events.filter(({ type }) => type === kind).length;
    if (count > 1) return several(count);
  }
  const event = events[0];
  return event ? eventWords(desk, event) : words.other;
}

const together: readonly [PuffinEvent["type"], (count: number) => string][] = [
  ["card_moved", words.movedSeveral],
  ["card_archived", words.archivedSeveral],
  ["card_restored", words.restoredSeveral],
];

/** What the taking back of a deed came to: that of an added card puts it away, which is said. */
export function undoneWords(desk: Desk, deed: Deed): string {
  const event = firstEvents(deed)[0];
  const undone = undoText.undone(deedWords(desk, deed));
  return event?.type === "card_added" ? `${undone}. ${undoText.addedUndone(titleOf(desk, event))}` : undone;
}

/** Acts that are told when they happen; others can be undone just as well, without a word. */
export function isTold(deed: Deed): boolean {
  return deed.parts.some(({ event }) => {
    if (event.type === "card_moved") return event.from !== event.to;
    if (event.type === "card_edited") return "owner" in event.set || "due" in event.set;
    return told.has(event.type);
  });
}

const told: ReadonlySet<PuffinEvent["type"]> = new Set<PuffinEvent["type"]>([
  "card_archived",
  "card_restored",
  "card_blocked",
  "card_unblocked",
  "board_renamed",
  "column_renamed",
  "column_policy_set",
  "wip_limit_set",
  "person_wip_limit_set",
  "board_wip_limit_set",
  "verify_policy_set",
  "policies_set",
  "goal_added",
  "measure_removed",
  "point_removed",
  "session_moved",
  "session_cancelled",
]);

function eventWords(desk: Desk, event: PuffinEvent): string {
  switch (event.type) {
    case "card_added":
      return words.added(event.title);
    case "card_edited":
      return words.edited(titleOf(desk, event));
    case "card_moved":
      return event.from === event.to
        ? words.placed(titleOf(desk, event))
        : words.moved(titleOf(desk, event), desk.label(event.to));
    case "card_archived":
      return words.archived(titleOf(desk, event));
    case "card_restored":
      return words.restored(titleOf(desk, event));
    case "card_blocked":
      return words.blocked(titleOf(desk, event));
    case "card_unblocked":
      return words.unblocked(titleOf(desk, event));
    case "comment_added":
      return words.commented(titleOf(desk, event));
    case "card_agreed":
      return words.agreed(titleOf(desk, event));
    case "agreement_withdrawn":
      return words.agreementWithdrawn(titleOf(desk, event));
    case "text_changed":
      return writtenWords(desk, event.doc);
    case "blocker_edited":
      return words.blockerEdited(titleOf(desk, event));
    case "comment_answered":
      return words.answered(titleOf(desk, event));
    case "card_thanked":
      return words.thanked(titleOf(desk, event));
    case "label_added":
    case "label_edited":
      return words.labels;
    case "help_asked":
      return words.helpAsked(titleOf(desk, event));
    case "help_answered":
      return words.helpAnswered(titleOf(desk, event));
    case "override_asked":
      return words.overrideAsked(titleOf(desk, event));
    case "column_renamed":
      return words.columnNamed(event.label);
    case "column_policy_set":
      return words.columnPolicy(desk.label(event.column));
    case "wip_limit_set":
      return words.limit(desk.label(event.column));
    default:
      return plain[event.type] ?? words.other;
  }
}

function writtenWords(desk: Desk, doc: string): string {
  switch (partsOf(doc)?.of) {
    case "goal":
      return words.goalEdited;
    case "contract":
      return words.contract;
    case "report":
      return words.report;
    default:
      return words.edited(titleOf(desk, { card: cardOfDoc(doc) ?? "" }));
  }
}

const plain: { readonly [kind: string]: string } = {
  board_renamed: words.boardNamed,
  person_wip_limit_set: words.personLimit,
  board_wip_limit_set: words.boardLimit,
  verify_policy_set: words.verifyPolicy,
  policies_set: words.policies,
  contract_edited: words.contract,
  report_edited: words.report,
  intent_set: words.intent,
  goal_added: words.goalAdded,
  goal_edited: words.goalEdited,
  measure_added: words.measureAdded,
  measure_edited: words.measureEdited,
  measure_removed: words.measureRemoved,
  point_added: words.pointAdded,
  point_removed: words.pointRemoved,
  session_planned: words.sessionPlanned,
  session_moved: words.sessionMoved,
  session_cancelled: words.sessionCancelled,
  commitment_made: words.promised,
};

function titleOf(desk: Desk, { card }: { card: string }): string {
  return desk.card(card)?.title ?? "";
}
