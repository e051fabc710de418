import { useEffect } from "preact/hooks";
import { type CardOutcome, outcomesOf } from "../../model/session_outcomes.js";
import type { Desk } from "../board/desk.js";
import { tell } from "./acts.js";

/** Writes down what came of a card, in whatever way it was done: dialog, key, drag. Only this window's own acts. */
export function useOutcomes(desk: Desk, session: string | null): void {
  useEffect(() => {
    if (session === null) return;
    return desk.session.onEvents((events) => {
      const own = events.filter((event) => event.client === desk.session.client);
      for (const { card, outcome } of outcomesOf(own)) void recordOutcome(desk, session, card, outcome);
    });
  }, [desk, session]);
}

export function recordOutcome(
  desk: Desk,
  session: string,
  card: string,
  outcome: CardOutcome,
  note?: string,
): Promise<boolean> {
  return tell(desk, { type: "record_outcome", session, card, outcome, ...(note ? { note } : {}) });
}
