import { useEffect } from "preact/hooks";
import { undoText } from "../../languages/en/undo.js";
import { eventsOver } from "../../sync/past_events.js";
import { type Desk, useDesk } from "../board/desk.js";
import { toast } from "../toasts.js";
import { deedWords, isTold } from "./deed_words.js";
import { journalShelf } from "./kept_journal.js";
import { tellUndone } from "./telling.js";
import { Undoing } from "./undoing.js";

/** Keeps what this person does on the open board, and gives the keys that take it back. Draws nothing. */
export function UndoWatch() {
  const desk = useDesk();
  const you = desk.session.view.value ? desk.session.you.value?.participant : undefined;
  useEffect(() => (you ? watch(desk, you) : undefined), [desk, you]);
  return null;
}

function watch(desk: Desk, you: string): () => void {
  const undoing = new Undoing(
    desk,
    journalShelf(desk.id, you),
    eventsOver(desk.id),
    (deed) => {
      if (!isTold(deed)) return;
      const text = undoText.sentence(deedWords(desk, deed));
      toast({ text, kind: "deed", action: { label: undoText.undo, run: () => void undoing.undo() } });
    },
    (told) => tellUndone(desk, undoing, told),
  );
  desk.undoing.value = undoing;
  const keys = (event: KeyboardEvent) => {
    // Whoever looks at an earlier moment changes nothing, and does not see what would change.
    if (!desk.past.peek()) undoKeys(undoing, event);
  };
  addEventListener("keydown", keys);
  return () => {
    removeEventListener("keydown", keys);
    if (desk.undoing.peek() === undoing) desk.undoing.value = null;
    undoing.close();
  };
}

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; while a text is being typed they are the browser's own. */
export function undoKeys(undoing: Pick<Undoing, "undo" | "redo">, event: KeyboardEvent): void {
  if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey || isText(event)) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  void (key === "y" || event.shiftKey ? undoing.redo() : undoing.undo());
}

/** Fields without text have no undo of their own. */
const pressed = new Set(["checkbox", "radio", "range", "button", "submit", "reset", "color", "file", "image"]);

function isText(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !pressed.has(target.type) && !target.readOnly;
  return target.isContentEditable || target instanceof HTMLTextAreaElement;
}
