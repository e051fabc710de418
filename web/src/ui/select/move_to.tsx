import { Icon } from "../../icons/icons.js";
import { movesCards } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import type { Card } from "../types.js";

/** The way to every place without dragging, wherever a card is shown. */
export function MoveTo({ card, small }: { card: Card; small?: boolean }) {
  const desk = useDesk();
  if (!movesCards(desk.you().seat) || card.archived) return null;
  const ask = () => {
    desk.ask.value = { kind: "menu", card: card.id };
  };
  if (small) {
    const label = `${t.card.moveTo} ${t.card.number(card.number)}`;
    return (
      <button type="button" class="button quiet icon-only" title={t.card.moveTo} aria-label={label} onClick={ask}>
        <Icon name="more" />
      </button>
    );
  }
  return (
    <button type="button" class="button" onClick={ask}>
      {t.card.moveTo}
      <span class="hidden-text">{t.card.number(card.number)}</span>
    </button>
  );
}
