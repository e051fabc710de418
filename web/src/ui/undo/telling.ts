import { undoText } from "../../languages/en/undo.js";
import type { WhyNot } from "../../model/undo.js";
import type { Deed } from "../../model/undo_journal.js";
import type { Desk } from "../board/desk.js";
import { personName } from "../people.js";
import { toast } from "../toasts.js";
import type { Rejection } from "../types.js";
import { deedWords, undoneWords } from "./deed_words.js";
import type { Told, Undoing } from "./undoing.js";

/** Says what came of taking back or doing again. */
export function tellUndone(desk: Desk, undoing: Undoing, told: Told): void {
  if (told.kind === "nothing") {
    toast({ text: told.way === "undo" ? undoText.nothing : undoText.nothingAgain, kind: "deed" });
    return;
  }
  if (told.kind === "cannot") {
    toast({ text: whyWords(desk, told.deed, told.not, told.who), kind: "deed", stay: 10_000 });
    return;
  }
  const { way, deed, waits } = told;
  const sentence = way === "undo" ? undoneWords(desk, deed) : undoText.redone(deedWords(desk, deed));
  const text = waits ? undoText.waits(sentence) : sentence;
  const action =
    way === "undo"
      ? { label: undoText.redo, run: () => void undoing.redo() }
      : { label: undoText.undo, run: () => void undoing.undo() };
  toast({ text, kind: "deed", action });
}

/** One sentence on why a deed stays as it is. */
export function whyWords(desk: Desk, deed: Deed, not: WhyNot, who: string | null): string {
  const { why } = undoText;
  switch (not.why) {
    case "changed": {
      const what = deedWords(desk, deed);
      return who === null ? why.changedBySomebody(what) : why.changed(personName(desk.board().settings, who), what);
    }
    case "refused":
      return refusedWords(desk, not.rejection);
    case "lasting":
      return undoText.lasting[not.event.type] ?? (undoText.lasting.other as string);
    default:
      return why[not.why];
  }
}

function refusedWords(desk: Desk, { message, details }: Rejection): string {
  const limit = "limits" in details ? details.limits[0] : undefined;
  if (!limit) return message;
  const { count, limit: most } = limit;
  if (limit.code === "person_wip_full" && limit.person) {
    return undoText.why.personFull(personName(desk.board().settings, limit.person), count, most);
  }
  if (limit.code === "wip_full" && limit.column) return undoText.why.full(desk.label(limit.column), count, most);
  return undoText.why.boardFull(count, most);
}
