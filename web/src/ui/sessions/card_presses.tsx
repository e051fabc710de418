import { words } from "../../languages/en/sessions.js";
import { useDesk } from "../board/desk.js";
import { MoveTo } from "../select/move_to.js";
import type { Card } from "../types.js";
import type { Session } from "./acts.js";
import { actOnCard, type CardAct } from "./card_acts.js";

/** One press or key for each outcome the card's column allows. */
export function CardPresses({ session, card }: { session: Session; card: Card }) {
  const desk = useDesk();
  const { review } = words;
  const presses: Array<[CardAct, string, string]> = [];
  if (card.column === "verify") presses.push(["main", review.done, "D"], ["second", review.notYet, "B"]);
  if (card.column === "in_progress") {
    presses.push(["looked_at", review.lookedAt, "O"], ["main", review.deliver, "D"]);
    presses.push(["second", card.blocker ? review.unblock : review.block, "B"]);
    presses.push(["split", review.split, "C"], ["put_back", review.putBack, "P"]);
  }
  if (card.column === "to_do") presses.push(["main", review.pull, "D"], ["split", review.split, "C"]);
  presses.push(["note", review.note, "T"], ["learned", review.learned, "A"]);
  if (card.column === "verify" || card.column === "to_do") presses.push(["looked_at", review.lookedAt, "O"]);
  return (
    <div class="session-presses">
      {presses.map(([act, label, key], index) => (
        <button
          key={act}
          type="button"
          class={index === 0 ? "button primary" : "button"}
          onClick={() => actOnCard(desk, session, act)}
        >
          {label} <span class="key">{key}</span>
        </button>
      ))}
      <MoveTo card={card} />
      <button type="button" class="button quiet" onClick={() => desk.openCard(card.id)}>
        {review.open}
      </button>
    </div>
  );
}
