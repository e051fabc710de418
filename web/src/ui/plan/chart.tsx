import type { Measure } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { spokenDecimal } from "../../model/decimal.js";
import { shortDay } from "../dates.js";
import { t } from "../text.js";
import { readingWay, scaleOf } from "./chart_scale.js";
import { progressWords, valueWords } from "./measure_words.js";

const width = 360;
const height = 128;
const box = { ...readingWay(10, width - 10), top: 18, bottom: height - 30 };

/** Where the measure started, where it shall be, what was measured, and today. */
export function Chart({ measure, today }: { measure: Measure; today: string }) {
  const { terms, points } = measure;
  const { x, y } = scaleOf(measure, today, box);
  const start = { x: x(terms.baseline.date), y: y(terms.baseline.value) };
  const end = { x: x(terms.target.date), y: y(terms.target.value) };
  const line = [start, ...points.map((one) => ({ x: x(one.date), y: y(one.value) }))];
  const held = terms.direction === "hold" && terms.band;
  const label = held ? y(held.hi) : end.y;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={planText.chart.of(terms.name, progressWords(measure, today))}
    >
      {held && (
        <rect
          class="chart-band"
          x={Math.min(box.from, box.to)}
          width={Math.abs(box.to - box.from)}
          y={y(held.hi)}
          height={Math.max(1, y(held.lo) - y(held.hi))}
        />
      )}
      <line class="chart-baseline" x1={box.from} x2={box.to} y1={start.y} y2={start.y} />
      {!held && <line class="chart-target" x1={box.from} x2={box.to} y1={end.y} y2={end.y} />}
      {!held && <line class="chart-way" x1={start.x} y1={start.y} x2={end.x} y2={end.y} />}
      <line class="chart-today" x1={x(today)} x2={x(today)} y1={box.top - 6} y2={box.bottom + 6} />
      <polyline class="chart-line" points={line.map((one) => `${one.x},${one.y}`).join(" ")} />
      <circle class="chart-start" cx={start.x} cy={start.y} r="3.5" />
      {points.map((one) => (
        <circle key={one.id} class="chart-point" cx={x(one.date)} cy={y(one.value)} r="3.5" />
      ))}
      <text class="chart-text" x={box.to} y={label > height / 2 ? label - 5 : label + 12} text-anchor="end">
        {held
          ? planText.chart.band(spokenDecimal(held.lo, t.language), valueWords(held.hi, terms.unit))
          : planText.chart.target(valueWords(terms.target.value, terms.unit))}
      </text>
      <text class="chart-text" x={box.from} y={height - 4}>
        {shortDay(terms.baseline.date)}
      </text>
      <text class="chart-text" x={box.to} y={height - 4} text-anchor="end">
        {shortDay(terms.target.date)}
      </text>
      <text class="chart-text" x={Math.min(width - 28, Math.max(28, x(today)))} y={box.top - 8} text-anchor="middle">
        {planText.chart.today}
      </text>
    </svg>
  );
}
