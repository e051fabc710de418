import { useEffect, useRef } from "preact/hooks";
import { sessionKey } from "../../sync/private_keys.js";
import { useDesk } from "../board/desk.js";
import type { Engagement, Session } from "./acts.js";
import { reflectionLines } from "./own_words.js";

/** Everybody in the session has said that their lines are ready. */
export function allReady(session: Session): boolean {
  return session.attendees.every((who) => session.reflections.some((one) => one.by === who));
}

/** Shows the own lines by itself as soon as all are ready; until then they are for one pair of eyes (S7). */
export function useReveal(engagement: Engagement): void {
  const desk = useDesk();
  const shown = useRef<string | null>(null);
  const you = desk.session.you.value;
  const phase = you ? desk.ownTexts().phase.value : "unread";
  const waiting = engagement.sessions.find(
    (one) => allReady(one) && one.reflections.some((entry) => entry.by === you?.participant && !entry.revealed),
  );
  const id = waiting?.id ?? null;
  useEffect(() => {
    // On stage nothing private is in this window; the lines show when it is left.
    if (id === null || phase === "on_stage" || shown.current === id) return;
    const texts = desk.ownTexts();
    void texts.load().then(() => {
      if (texts.phase.peek() !== "here" || shown.current === id) return;
      shown.current = id;
      const lines = reflectionLines(texts.text(sessionKey("reflection", id)).peek().text);
      // Another window of this person may have been quicker: a no is none.
      void desk.session.send({ type: "reveal_reflection", session: id, lines });
    });
  }, [desk, id, phase]);
}
