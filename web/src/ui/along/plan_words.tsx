import type { Found } from "../../along/import/found.js";
import { type Plan, seatlessInAll } from "../../along/import/plan.js";
import { importText } from "../../languages/en/along_import.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import { columnIds } from "../types.js";

const words = importText.plan;

interface Props {
  plan: Plan | null;
  leftOut: Found["leftOut"];
  restToDo: boolean;
  onRest: (toDo: boolean) => void;
}

/** Everything that will and will not be written, told before anything is. */
export function PlanWords({ plan, leftOut, restToDo, onRest }: Props) {
  const desk = useDesk();
  return (
    <section class="import-plan" aria-label={words.title} aria-live="polite" aria-busy={plan === null}>
      <h3>{words.title}</h3>
      {!plan && <p class="soft">{words.counting}</p>}
      {plan && (
        <ul>
          {columnIds.map(
            (id) => plan.counts[id] > 0 && <li key={id}>{words.column(desk.label(id), plan.counts[id])}</li>,
          )}
          {columnIds.map(
            (id) =>
              plan.seatless[id] > 0 && <li key={`${id}-full`}>{words.seatless(desk.label(id), plan.seatless[id])}</li>,
          )}
          {plan.why && <li>{words.refused(plan.refused, t.rejections[plan.why.code] ?? plan.why.message)}</li>}
          {plan.leftOut.archived > 0 && <li>{words.archived(plan.leftOut.archived)}</li>}
          {plan.leftOut.lists > 0 && <li>{words.lists(plan.leftOut.lists)}</li>}
          {plan.newLabels.length > 0 && <li>{words.newLabels(plan.newLabels.join(", "))}</li>}
          {plan.movedLines > 0 && <li>{words.movedLines(plan.movedLines)}</li>}
          {plan.shortened > 0 && <li>{words.shortened(plan.shortened)}</li>}
          {plan.lostComments > 0 && <li>{words.lostComments(plan.lostComments)}</li>}
        </ul>
      )}
      {plan && seatlessInAll(plan) > 0 && (
        <label class="choice">
          <input type="checkbox" checked={restToDo} onChange={(event) => onRest(event.currentTarget.checked)} />
          {words.restToDo}
          {!restToDo && <span class="soft small">{words.restOut}</span>}
        </label>
      )}
      {leftOut.length > 0 && (
        <>
          <h3>{words.leftOutTitle}</h3>
          <ul>
            {leftOut.map(({ what, count }) => (
              <li key={what}>{words.leftOut[what](count)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
