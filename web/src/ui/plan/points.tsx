import type { Measure } from "../../../../protocol/ts/messages.js";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { Here } from "./here.js";
import { valueWords } from "./measure_words.js";

const words = planText.point;

/** What the chart shows, as a table; the newest first. A point that was wrong is removed here. */
export function Points({ here, measure, may }: { here: Here; measure: Measure; may: boolean }) {
  const desk = useDesk();
  const { points, terms } = measure;
  if (points.length === 0) return null;
  return (
    <details class="points">
      <summary class="small">{words.list(points.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.remark}</th>
            <th scope="col">{words.by}</th>
            {may && (
              <th scope="col">
                <span class="hidden-text">{t.common.remove}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => {
            const label = words.remove(valueWords(point.value, terms.unit), shortDay(point.date));
            return (
              <tr key={point.id}>
                <td>{shortDay(point.date)}</td>
                <td class="number">{valueWords(point.value, terms.unit)}</td>
                <td dir="auto">{point.note}</td>
                <td dir="auto">{personName(here.people, point.by)}</td>
                {may && (
                  <td>
                    <button
                      type="button"
                      class="button quiet icon-only"
                      aria-label={label}
                      title={label}
                      onClick={() => void send(desk, { type: "remove_point", measure: measure.id, point: point.id })}
                    >
                      <Icon name="close" size={13} />
                    </button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
