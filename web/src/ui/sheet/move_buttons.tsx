import { Icon } from "../../icons/icons.js";
import { moveName, waysFrom } from "../acts/moves.js";
import { wishMove } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { MoveTo } from "../select/move_to.js";
import { t } from "../text.js";
import type { Card } from "../types.js";

/** The steps a card can take from here; the forward one stands out. */
export function MoveButtons({ card }: { card: Card }) {
  const desk = useDesk();
  const lanes = desk.board().columns;
  return (
    <div class="row">
      {waysFrom(card.column).map((to) => {
        const name = moveName(card.column, to);
        if (name === null || name === "place") return null;
        const forward = name === "pull" || name === "deliver" || name === "verify";
        const last = lanes[to][lanes[to].length - 1]?.id ?? null;
        return (
          <button
            key={to}
            type="button"
            class={forward ? "button primary" : "button"}
            title={desk.label(to)}
            onClick={() => wishMove(desk, { card: card.id, to, after: forward ? last : null })}
          >
            {t.moves[name]}
          </button>
        );
      })}
      <MoveTo card={card} />
      {(card.column === "in_progress" || card.column === "verify") && !card.blocker && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            desk.ask.value = { kind: "block", card: card.id };
          }}
        >
          <Icon name="blocked" />
          {t.blocker.block}
        </button>
      )}
    </div>
  );
}
