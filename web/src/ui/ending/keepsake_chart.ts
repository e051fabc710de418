import type { Measure } from "../../../../protocol/ts/messages.js";
import { endingText } from "../../languages/en/ending.js";
import { dayWords } from "../contract/words.js";
import { readingWay, scaleOf } from "../plan/chart_scale.js";
import { valueWords } from "../plan/measure_words.js";
import { html, type Markup } from "./markup.js";
import { targetWords } from "./report_words.js";

const width = 360;
const height = 110;
const box = { ...readingWay(8, width - 8), top: 14, bottom: height - 24 };

/** A measure's points between its baseline and its target, drawn without any script. */
export function chartOf(measure: Measure): Markup {
  const { terms, points } = measure;
  const last = points[points.length - 1]?.date ?? terms.baseline.date;
  const { x, y } = scaleOf(measure, last, box);
  const held = terms.direction === "hold" ? terms.band : null;
  const goal = y(held ? held.hi : terms.target.value);
  const way = [terms.baseline, ...points].map(({ date, value }) => `${round(x(date))},${round(y(value))}`);
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${endingText.page.chart(terms.name)}">
<line class="thin" x1="${box.from}" x2="${box.to}" y1="${round(y(terms.baseline.value))}" y2="${round(y(terms.baseline.value))}"/>
${held && html`<rect class="band" x="${Math.min(box.from, box.to)}" width="${Math.abs(box.to - box.from)}" y="${round(goal)}" height="${round(Math.max(1, y(held.lo) - goal))}"/>`}
${!held && html`<line class="aim" x1="${box.from}" x2="${box.to}" y1="${round(goal)}" y2="${round(goal)}"/>`}
<polyline class="way" points="${way.join(" ")}"/>
${points.map((one) => html`<circle cx="${round(x(one.date))}" cy="${round(y(one.value))}" r="3"><title>${dayWords(one.date)}: ${valueWords(one.value, terms.unit)}</title></circle>`)}
<text x="${box.to}" y="${round(goal > height / 2 ? goal - 4 : goal + 11)}" text-anchor="end">${targetWords(measure)}</text>
<text x="${box.from}" y="${height - 6}">${dayWords(terms.baseline.date)}</text>
<text x="${box.to}" y="${height - 6}" text-anchor="end">${dayWords(terms.target.date)}</text>
</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
