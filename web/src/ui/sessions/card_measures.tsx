import { words } from "../../languages/en/sessions.js";
import { useHere } from "../plan/here.js";
import { MeasureBar } from "../plan/measure_bar.js";
import { progressWords } from "../plan/measure_words.js";
import { NewPoint } from "../plan/new_point.js";
import type { Card } from "../types.js";

/** The measures of the goal that a card in review serves: what it changed is noted as a point where both look at it. */
export function CardMeasures({ card, active }: { card: Card; active: boolean }) {
  const here = useHere();
  const measures = here?.engagement.measures.filter((one) => one.goal === card.goal) ?? [];
  if (!here || card.goal === null || measures.length === 0) return null;
  return (
    <details class="card-measures">
      <summary>{words.review.measures}</summary>
      {measures.map((measure) => (
        <div key={measure.id}>
          <p class="small">
            <b dir="auto">{measure.terms.name}</b> {progressWords(measure, here.today)}
          </p>
          <MeasureBar measure={measure} today={here.today} />
          {active && here.acts && <NewPoint measure={measure} today={here.today} />}
        </div>
      ))}
    </details>
  );
}
