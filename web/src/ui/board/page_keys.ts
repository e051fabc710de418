import { movesCards } from "../acts/moves.js";
import { reviewKeys } from "../review/review_keys.js";
import { stage } from "../theme.js";
import type { Desk } from "./desk.js";

/** Keys that work anywhere on the board page, unless something is being typed or a dialog is open. */
export function pageKeys(desk: Desk, event: KeyboardEvent): void {
  if (desk.place.peek() || event.defaultPrevented || isTyping(event) || document.querySelector("dialog[open]")) return;
  if (desk.past.peek() && event.key !== "?") return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (reviewKeys(desk, event) || common(desk, event)) event.preventDefault();
}

function common(desk: Desk, event: KeyboardEvent): boolean {
  switch (event.key) {
    case "?":
      desk.panel.value = { kind: "keys" };
      return true;
    case "n":
    case "N":
      if (!movesCards(desk.you().seat)) return false;
      desk.adding.value = "to_do";
      return true;
    case "r":
    case "R":
      if (!desk.review.lead.peek()) desk.review.take(desk.board());
      return true;
    case "p":
    case "P":
      if (desk.shown.peek()) return false;
      desk.panel.value = { kind: "notes" };
      return true;
    case "s":
    case "S":
      stage.value = !stage.peek();
      return true;
    case "t":
    case "T":
      desk.past.value = { seq: Number.POSITIVE_INFINITY };
      return true;
    case "Escape":
      if (!stage.peek()) return false;
      stage.value = false;
      return true;
    default:
      return false;
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
