import { words } from "../../languages/en/sessions.js";
import { CardLine } from "../acts/card_line.js";
import { useDesk } from "../board/desk.js";
import { daysSince } from "../dates.js";
import { personName } from "../people.js";
import type { Card } from "../types.js";

/** The card both speak of: what it promises, how long it runs, what stands in the way, the last word on it. */
export function FocusedCard({ card }: { card: Card }) {
  const desk = useDesk();
  const last = card.comments[card.comments.length - 1];
  const age = card.started_at && card.column !== "done" ? daysSince(card.started_at) + 1 : null;
  return (
    <div class="stack">
      <CardLine card={card} />
      {card.done_when.length > 0 && (
        <ul class="told">
          {card.done_when.map((line, index) => (
            <li key={index} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <p class="small soft" dir="auto">
        {desk.label(card.column)}
        {age !== null && ` · ${words.review.age(age)}`}
        {last && ` · ${words.review.lastWord(personName(desk.board().settings, last.by), last.text)}`}
      </p>
      {card.blocker && (
        <p class="small session-blocked" dir="auto">
          {words.review.blockedBy(card.blocker.reason)}
        </p>
      )}
    </div>
  );
}
