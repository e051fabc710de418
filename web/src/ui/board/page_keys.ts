import { movesCards } from "../acts/moves.js";
import { type Act, actFor } from "../keys/bindings.js";
import { isTyping } from "../keys/typing.js";
import { reviewKeys } from "../review/review_keys.js";
import { clearSelection } from "../select/selecting.js";
import { stage } from "../theme.js";
import type { Desk } from "./desk.js";

/** Keys that work anywhere on the board page, unless something is being typed or a dialog is open. */
export function pageKeys(desk: Desk, event: KeyboardEvent): void {
  if (desk.place.peek() || event.defaultPrevented || isTyping(event) || document.querySelector("dialog[open]")) return;
  if (desk.past.peek() && event.key !== "?") return;
  const act = actFor("page", event);
  if (reviewKeys(desk, event) || (act !== null && pageActs[act](desk))) event.preventDefault();
}

/** What each key of the page does; false leaves the key to the browser. */
const pageActs: Readonly<Record<Act<"page">, (desk: Desk) => boolean>> = {
  // Both are answered by UndoWatch, which is there on every page of the board.
  undo: () => false,
  redo: () => false,
  past: (desk) => {
    desk.past.value = { seq: Number.POSITIVE_INFINITY };
    return true;
  },
  help: (desk) => {
    desk.panel.value = { kind: "keys" };
    return true;
  },
  search: (desk) => {
    if (desk.search.open.peek()) dispatchEvent(new Event("puffin-search"));
    desk.search.begin();
    return true;
  },
  add: (desk) => {
    if (!movesCards(desk.you().seat)) return false;
    desk.adding.value = "to_do";
    return true;
  },
  review: (desk) => {
    if (!desk.review.lead.peek()) desk.review.take(desk.board());
    return true;
  },
  notes: (desk) => {
    if (desk.shown.peek()) return false;
    desk.panel.value = { kind: "notes" };
    return true;
  },
  stage: () => {
    stage.value = !stage.peek();
    return true;
  },
  leave: (desk) => {
    if (clearSelection(desk) || desk.search.close()) return true;
    const was = stage.peek();
    stage.value = false;
    return was;
  },
};
