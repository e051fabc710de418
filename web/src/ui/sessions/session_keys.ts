import { useEffect } from "preact/hooks";
import { columnOf } from "../../model/session_outcomes.js";
import { neighbourStep, presentStep } from "../../model/session_script.js";
import type { Desk } from "../board/desk.js";
import { actFor } from "../keys/bindings.js";
import { isTyping } from "../keys/typing.js";
import { showFocus } from "../review/review_keys.js";
import { engagementOf, type Session } from "./acts.js";
import { actOnCard } from "./card_acts.js";
import { enterStep, leadStep, walkAlong } from "./steps.js";

/** Keys of an open session. They come before those of the board, and leave all others to it. */
export function useSessionKeys(desk: Desk, id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector("dialog[open]") || desk.carry.peek()) return;
      const session = engagementOf(desk)?.sessions.find((one) => one.id === id);
      if (session && sessionKey(desk, session, event)) event.preventDefault();
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [desk, id]);
}

function sessionKey(desk: Desk, session: Session, event: KeyboardEvent): boolean {
  const act = actFor("session", event);
  const step = presentStep(session);
  if (act === null || !step) return false;
  if (act === "step_on" || act === "step_back") {
    const to = neighbourStep(session, step, act === "step_on" ? 1 : -1);
    if (to) void enterStep(desk, session, to);
    return true;
  }
  const column = columnOf(step);
  if (column === null) return false;
  switch (act) {
    case "next":
      return walkAlong(desk, session, column, 1);
    case "previous":
      return walkAlong(desk, session, column, -1);
    case "lead":
      leadStep(desk, session, step);
      return true;
    case "focus":
      desk.review.following.value = true;
      showFocus(desk);
      return true;
    default:
      return actOnCard(desk, session, act);
  }
}
