import { t } from "../first_text.js";

interface Props {
  count: number;
  limit: number | null;
}

const drawn = 8;

/** A column's limit as seats: filled, empty, and pointed ones for cards beyond it; always with the figures and a word. */
export function Seats({ count, limit }: Props) {
  if (limit === null) {
    return (
      <span class="seats" title={t.column.cards(count)}>
        <b aria-hidden="true">{count}</b>
        <span class="hidden-text">{t.column.cards(count)}, </span>
      </span>
    );
  }
  const state = count > limit ? "over" : count === limit ? "full" : "free";
  const word = state === "over" ? t.column.over : state === "full" ? t.column.full : null;
  return (
    <span class={`seats ${state}`} title={t.column.seats(count, limit)}>
      {Math.max(count, limit) <= drawn && (
        <span class="seat-marks" aria-hidden="true">
          {Array.from({ length: Math.max(count, limit) }, (_, seat) => (
            <i key={`seat-${seat}`} class={seat >= limit ? "seat extra" : seat < count ? "seat taken" : "seat"} />
          ))}
        </span>
      )}
      <b aria-hidden="true">
        {count}/{limit}
      </b>
      <span class="hidden-text">{t.column.seats(count, limit)}, </span>
      {word && <span class="seat-word">{word}</span>}
    </span>
  );
}
