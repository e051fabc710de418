import { useId, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { agreedByBoth } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { MoveTo } from "../select/move_to.js";
import { t } from "../text.js";
import type { Card } from "../types.js";
import { ColumnShape } from "./column_shape.js";
import type { Here } from "./here.js";
import { LinkFields } from "./link_fields.js";

/** The cards of one branch of the plan. */
export function CardRows({ here, cards }: { here: Here; cards: readonly Card[] }) {
  if (cards.length === 0) return null;
  return (
    <ul class="plan-cards">
      {cards.map((card) => (
        <CardRow key={card.id} here={here} card={card} />
      ))}
    </ul>
  );
}

function CardRow({ here, card }: { here: Here; card: Card }) {
  const desk = useDesk();
  const [linking, setLinking] = useState(false);
  const id = useId();
  const agreed = card.column === "done" || agreedByBoth(here.people, card);
  return (
    <li class={agreed ? "plan-card" : "plan-card proposed"} data-plan-card={card.id}>
      <button
        type="button"
        class="plan-card-open"
        dir="auto"
        id={`plan-${card.id}`}
        onClick={() => desk.openCard(card.id)}
      >
        <span class="card-number">{t.card.number(card.number)}</span> {card.title}
        {card.outside_contract && <span class="soft small"> {planText.shelf.because(card.outside_contract)}</span>}
      </button>
      {desk.session.pendingCards.value.has(card.id) && <span class="small soft">{t.card.waiting}</span>}
      <span class="plan-column" data-column={card.column}>
        <ColumnShape column={card.column} />
        {desk.label(card.column)}
      </span>
      <MoveTo card={card} small />
      {here.acts && (
        <button
          type="button"
          class="button quiet icon-only"
          aria-expanded={linking}
          aria-controls={linking ? id : undefined}
          aria-label={planText.card.linkOf(card.title)}
          title={planText.card.link}
          onClick={() => setLinking(!linking)}
        >
          <Icon name="link" size={14} />
        </button>
      )}
      {linking && (
        <div id={id} class="plan-link two">
          <LinkFields here={here} card={card} />
        </div>
      )}
    </li>
  );
}
