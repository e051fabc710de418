import { figuresText } from "../../languages/en/figures.js";
import type { ConfidenceFigures } from "../../model/engagement_figures.js";
import { readingWay } from "../plan/chart_scale.js";

const words = figuresText.confidence;
const step = 14;
const left = 10;
const axisHeight = 20;
const { from, to } = readingWay(left, left + 300);

/** Every promise a dot above how sure it felt, kept filled, not kept hollow. The sentences beside it say the same. */
export function PromiseDots({ figures }: { figures: readonly ConfidenceFigures[] }) {
  const tallest = Math.max(...figures.map(({ kept }) => kept.of));
  const base = tallest * step + 4;
  const x = (confidence: number) => from + (confidence - 0.5) * (to > from ? 30 : -30);
  return (
    <figure class="promise-dots">
      <svg viewBox={`0 0 ${left * 2 + 300} ${base + axisHeight}`} aria-hidden="true">
        <line class="dots-axis" x1={left} x2={left + 300} y1={base} y2={base} />
        {Array.from({ length: 10 }, (_, index) => index + 1).map((confidence) => (
          <text key={confidence} class="dots-number" x={x(confidence)} y={base + 14}>
            {confidence}
          </text>
        ))}
        {figures.flatMap(({ confidence, kept }) =>
          Array.from({ length: kept.of }, (_, index) => (
            <circle
              key={`${confidence}-${index}`}
              class={index < kept.count ? "dot-kept" : "dot-open"}
              cx={x(confidence)}
              cy={base - step / 2 - index * step}
              r="5"
            />
          )),
        )}
      </svg>
      <figcaption class="small soft">
        {words.axis} · <span class="dot-key kept" aria-hidden="true" /> {words.kept} ·{" "}
        <span class="dot-key" aria-hidden="true" /> {words.notKept}
      </figcaption>
    </figure>
  );
}
