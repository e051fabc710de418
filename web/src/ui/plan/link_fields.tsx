import { useId } from "preact/hooks";
import { planText } from "../../languages/en/plan.js";
import { goalOfDeliverable, isLiving } from "../../model/plan.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import type { Card, CardChanges } from "../types.js";
import type { Here } from "./here.js";

const words = planText.card;

/** What a card is for: chosen, so saved as soon as it is chosen. A deliverable brings its goal along. */
export function LinkFields({ here, card }: { here: Here; card: Card }) {
  const desk = useDesk();
  const id = useId();
  const { goals, contract } = here.engagement;
  const set = (changes: CardChanges) => void send(desk, { type: "edit_card", card: card.id, set: changes });
  const serve = (deliverable: string | null) => {
    const goal = deliverable && card.goal === null ? goalOfDeliverable(here.engagement, deliverable) : null;
    set({ deliverable, ...(goal && { goal }) });
  };
  return (
    <>
      <div class="field" data-field="goal">
        <label for={`${id}-goal`}>{words.goal}</label>
        <select
          id={`${id}-goal`}
          class="input"
          value={card.goal ?? ""}
          onChange={(event) => set({ goal: event.currentTarget.value || null })}
        >
          <option value="">{words.noGoal}</option>
          {goals.map((goal) =>
            isLiving(goal) || goal.id === card.goal ? (
              <option key={goal.id} value={goal.id}>
                {goal.title}
              </option>
            ) : null,
          )}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-deliverable`}>{words.deliverable}</label>
        <select
          id={`${id}-deliverable`}
          class="input"
          value={card.deliverable ?? ""}
          onChange={(event) => serve(event.currentTarget.value || null)}
        >
          <option value="">{words.noDeliverable}</option>
          {contract.terms.deliverables.map((one) => (
            <option key={one.id} value={one.id}>
              {one.what}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
