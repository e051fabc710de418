import { wishMove } from "../acts/perform.js";
import { announce } from "../announce.js";
import type { Desk } from "../board/desk.js";
import { focusCard } from "../board/walking.js";
import { actFor } from "../keys/bindings.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";
import type { Card } from "../types.js";

/** Keys of the review; true when the key was one of them. Only the leader's keys walk. */
export function reviewKeys(desk: Desk, event: KeyboardEvent): boolean {
  const lead = desk.review.lead.peek();
  if (!lead) return false;
  const leads = lead.client === null;
  switch (actFor("review", event)) {
    case "end":
      if (leads) endReview(desk);
      else desk.review.following.value = false;
      return true;
    case "lead":
      if (!leads) desk.review.take(desk.board());
      return true;
    case "focus":
      if (!leads) desk.review.following.value = true;
      showFocus(desk);
      return true;
    case "next":
      if (leads) walk(desk, "next");
      return leads;
    case "previous":
      if (leads) walk(desk, "previous");
      return leads;
    case "main":
      return mainAct(desk);
    case "second":
      return secondAct(desk);
    default:
      return false;
  }
}

export function walk(desk: Desk, way: "next" | "previous"): void {
  if (desk.review.walk(desk.board(), way)) return;
  if (way === "next") {
    toast({ text: t.review.finished, tone: "glad" });
    desk.review.end();
  }
}

export function endReview(desk: Desk): void {
  desk.review.end();
  announce(t.review.ended);
}

export function focusedCard(desk: Desk): Card | null {
  const id = desk.review.lead.value?.card;
  return id ? (desk.session.view.value?.cards.get(id) ?? null) : null;
}

/** The one act a column asks for: Verify says done, In Progress hands over, To Do pulls. */
export function mainAct(desk: Desk): boolean {
  const card = focusedCard(desk);
  const to =
    card?.column === "verify"
      ? "done"
      : card?.column === "in_progress"
        ? "verify"
        : card?.column === "to_do"
          ? "in_progress"
          : null;
  if (!card || !to) return false;
  const lane = desk.board().columns[to];
  wishMove(desk, { card: card.id, to, after: to === "done" ? null : (lane[lane.length - 1]?.id ?? null) });
  return true;
}

/** The other answer: Verify says not yet, In Progress marks or lifts what blocks. */
export function secondAct(desk: Desk): boolean {
  const card = focusedCard(desk);
  if (card?.column === "verify") {
    wishMove(desk, { card: card.id, to: "in_progress", after: null });
    return true;
  }
  if (card?.column !== "in_progress") return false;
  desk.ask.value = { kind: card.blocker ? "unblock" : "block", card: card.id };
  return true;
}

/** Brings the focus of the review onto the screen. */
export function showFocus(desk: Desk): void {
  const lead = desk.review.lead.peek();
  if (!lead) return;
  document.querySelector(`[data-column="${lead.column}"]`)?.scrollIntoView({ inline: "center", block: "nearest" });
  if (lead.card) {
    if (lead.client === null) focusCard(desk, lead.card);
    document.getElementById(`card-${lead.card}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
