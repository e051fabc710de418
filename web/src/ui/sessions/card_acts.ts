import { wishMove } from "../acts/perform.js";
import type { Desk } from "../board/desk.js";
import { focusedCard, mainAct, secondAct } from "../review/review_keys.js";
import { type Session, tell } from "./acts.js";
import { recordOutcome } from "./outcomes.js";
import { sessionPanel } from "./place.js";
import { walkAlong } from "./steps.js";

/** What one press does to the card in focus. `main`: done, hand over, pull; `second`: not yet, blocked, lifted. */
export type CardAct = "main" | "second" | "looked_at" | "note" | "learned" | "split" | "put_back" | "inspect";

/** Does it; false when the card in focus does not allow it. */
export function actOnCard(desk: Desk, session: Session, act: CardAct): boolean {
  const card = focusedCard(desk);
  if (!card || card.archived) return false;
  switch (act) {
    case "main":
      return mainAct(desk);
    case "second":
      return secondAct(desk);
    case "looked_at":
      void recordOutcome(desk, session.id, card.id, "looked_at");
      walkAlong(desk, session, card.column, 1);
      return true;
    case "note":
      sessionPanel.value = { kind: "note", session: session.id, card: card.id, outcome: "noted" };
      return true;
    case "learned":
      sessionPanel.value = { kind: "note", session: session.id, card: card.id, outcome: "learned" };
      return true;
    case "split":
      if (card.column === "done" || card.column === "verify") return false;
      sessionPanel.value = { kind: "split", session: session.id, card: card.id };
      return true;
    case "put_back":
      if (card.column !== "in_progress") return false;
      wishMove(desk, { card: card.id, to: "to_do", after: null });
      return true;
    case "inspect":
      if (card.column !== "to_do" || card.inspected_by.includes(desk.you().participant)) return false;
      void tell(desk, { type: "inspect_card", card: card.id });
      return true;
  }
}
