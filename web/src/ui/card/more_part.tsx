import { cardWords } from "../../languages/en/card.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import type { Card } from "../types.js";
import { LabelsPart } from "./labels_part.js";
import { LinksPart } from "./links_part.js";
import { SharingPart } from "./sharing_part.js";

/** What few cards need every day: folded until there is something in it. */
export function MorePart({ card, editable }: { card: Card; editable: boolean }) {
  const isUsed = card.co_owner !== null || card.stretch !== null || card.links.length + card.labels.length > 0;
  return (
    <details class="sheet-more" open={isUsed}>
      <summary class="button quiet">{cardWords.more}</summary>
      <LabelsPart card={card} editable={editable} />
      <SharingPart card={card} editable={editable} />
      <LinksPart card={card} editable={editable} />
    </details>
  );
}

/** The card this one was a part of, one press away. */
export function SplitFrom({ card }: { card: Card }) {
  const desk = useDesk();
  const whole = card.split_from === null ? undefined : desk.session.view.value?.cards.get(card.split_from);
  if (!whole) return null;
  return (
    <button type="button" class="button quiet small" title={whole.title} onClick={() => desk.openCard(whole.id)}>
      {cardWords.splitFrom(t.card.number(whole.number))}
    </button>
  );
}
