import { useEffect } from "preact/hooks";
import { columnOf } from "../../model/session_outcomes.js";
import { neighbourStep, presentStep } from "../../model/session_script.js";
import type { Desk } from "../board/desk.js";
import { showFocus } from "../review/review_keys.js";
import { engagementOf, type Session } from "./acts.js";
import { actOnCard, type CardAct } from "./card_acts.js";
import { enterStep, leadStep, walkAlong } from "./steps.js";

const acts: Readonly<Record<string, CardAct>> = {
  d: "main",
  b: "second",
  o: "looked_at",
  t: "note",
  a: "learned",
  c: "split",
  p: "put_back",
  i: "inspect",
};

/** Keys of an open session. They come before those of the board, and leave all others to it. */
export function useSessionKeys(desk: Desk, id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      if (document.querySelector("dialog[open]") || desk.carry.peek()) return;
      const session = engagementOf(desk)?.sessions.find((one) => one.id === id);
      if (session && sessionKey(desk, session, event.key)) event.preventDefault();
    };
    addEventListener("keydown", press, { capture: true });
    return () => removeEventListener("keydown", press, { capture: true });
  }, [desk, id]);
}

function sessionKey(desk: Desk, session: Session, key: string): boolean {
  const step = presentStep(session);
  if (!step) return false;
  if (key === "]" || key === "[") {
    const to = neighbourStep(session, step, key === "]" ? 1 : -1);
    if (to) void enterStep(desk, session, to);
    return true;
  }
  const column = columnOf(step);
  if (column === null) return false;
  switch (key) {
    case "ArrowRight":
      return walkAlong(desk, session, column, 1);
    case "ArrowLeft":
      return walkAlong(desk, session, column, -1);
    case "l":
    case "L":
    case "r":
    case "R":
      leadStep(desk, session, step);
      return true;
    case "f":
    case "F":
      desk.review.following.value = true;
      showFocus(desk);
      return true;
    default: {
      const act = acts[key.toLowerCase()];
      return act !== undefined && actOnCard(desk, session, act);
    }
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
