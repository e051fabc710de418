import type { Measure } from "../../../../protocol/ts/messages.js";
import { cut, standing } from "../../model/progress.js";

/** P as a bar, E as a line across it; the numbers stand beside it, so it is silent. */
export function MeasureBar({ measure, today }: { measure: Measure; today: string }) {
  const { progress, elapsed, onTheWay, beyond } = standing(measure, today);
  const share = progress === null ? (onTheWay ? 1 : 0) : cut(progress);
  return (
    <svg class="measure-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" data-beyond={beyond}>
      <rect class="bar-way" x="0" y="1" width="100" height="6" />
      <rect class="bar-done" x="0" y="1" width={100 * share} height="6" />
      <line class="bar-time" x1={100 * elapsed} x2={100 * elapsed} y1="0" y2="8" />
    </svg>
  );
}
