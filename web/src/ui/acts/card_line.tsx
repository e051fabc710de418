import { useDesk } from "../board/desk.js";
import { Avatar } from "../parts/avatar.js";
import { t } from "../text.js";
import type { Card } from "../types.js";

/** A card in one line, where a dialog speaks of it. */
export function CardLine({ card }: { card: Card }) {
  const desk = useDesk();
  return (
    <p class="card-line">
      <span class="card-number">{t.card.number(card.number)}</span>
      <Avatar board={desk.board().settings} person={card.owner} tiny />
      <b dir="auto">{card.title}</b>
    </p>
  );
}
