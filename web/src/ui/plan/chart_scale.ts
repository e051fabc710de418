import type { Measure } from "../../../../protocol/ts/messages.js";
import { direction } from "../../languages/language.js";
import { daysFrom } from "../../model/progress.js";

/** Where a day and a value stand on a chart, in the units of its drawing. */
export interface Scale {
  x: (day: string) => number;
  y: (value: string) => number;
}

/** `from` is where the time begins and `to` where it ends: it runs the way one reads. */
export interface Box {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** The two edges of a drawing in the order in which one reads them. */
export function readingWay(left: number, right: number): Pick<Box, "from" | "to"> {
  return direction === "rtl" ? { from: right, to: left } : { from: left, to: right };
}

/** Everything there is to show lies inside the box: baseline, target, band, points and today. */
export function scaleOf(measure: Measure, today: string, box: Box): Scale {
  const { baseline, target, band } = measure.terms;
  const days = [baseline.date, target.date, today, ...measure.points.map((one) => one.date)].sort();
  const first = days[0] ?? today;
  const all = Math.max(1, daysFrom(first, days[days.length - 1] ?? today));
  const values = [
    baseline.value,
    target.value,
    ...(band ? [band.lo, band.hi] : []),
    ...measure.points.map((p) => p.value),
  ];
  const numbers = values.map(Number);
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low || 1;
  return {
    x: (day) => box.from + (daysFrom(first, day) / all) * (box.to - box.from),
    y: (value) => box.bottom - ((Number(value) - low) / span) * (box.bottom - box.top),
  };
}
