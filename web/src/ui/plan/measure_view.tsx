import { useState } from "preact/hooks";
import type { Goal, Measure } from "../../../../protocol/ts/messages.js";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { current } from "../../model/progress.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";
import { Chart } from "./chart.js";
import { DialogActions } from "./dialog_actions.js";
import type { Here } from "./here.js";
import { MeasureBar } from "./measure_bar.js";
import { MeasureDialog } from "./measure_dialog.js";
import { progressWords, timeWords, verdict } from "./measure_words.js";
import { NewPoint } from "./new_point.js";
import { Points } from "./points.js";
import { useSending } from "./sending.js";

const words = planText.measure;

/** The measures of one goal, and the way to one more. */
export function Measures({ here, goal, open }: { here: Here; goal: Goal; open: boolean }) {
  const [adding, setAdding] = useState(false);
  const measures = here.engagement.measures.filter((one) => one.goal === goal.id);
  const may = here.acts && open;
  if (measures.length === 0 && !may) return null;
  return (
    <section class="measures" aria-label={words.list(goal.title)}>
      {measures.map((measure) => (
        <MeasureView key={measure.id} here={here} goal={goal} measure={measure} may={may} />
      ))}
      {may && (
        <p class="row">
          <button type="button" class="button quiet" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {words.add}
          </button>
          {measures.length === 0 && <span class="soft small">{words.empty}</span>}
        </p>
      )}
      {adding && <MeasureDialog here={here} goal={goal} onClose={() => setAdding(false)} />}
    </section>
  );
}

function MeasureView({ here, goal, measure, may }: { here: Here; goal: Goal; measure: Measure; may: boolean }) {
  const [asked, setAsked] = useState<"edit" | "remove" | null>(null);
  const said = verdict(measure, here.today);
  const { name } = measure.terms;
  return (
    <article class="measure" aria-label={name}>
      <div class="measure-words">
        <div class="row">
          <h4 dir="auto">{name}</h4>
          {may && (
            <>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={words.edit(name)}
                title={words.edit(name)}
                onClick={() => setAsked("edit")}
              >
                <Icon name="pencil" size={14} />
              </button>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={words.remove(name)}
                title={words.remove(name)}
                onClick={() => setAsked("remove")}
              >
                <Icon name="close" size={14} />
              </button>
            </>
          )}
        </div>
        <p>
          {progressWords(measure, here.today)}
          {said && <b class={said === words.help ? "measure-verdict help" : "measure-verdict"}>{said}</b>}
        </p>
        {current(measure) !== null && <MeasureBar measure={measure} today={here.today} />}
        <p class="small soft">{timeWords(measure, here.today)}</p>
        {may && <NewPoint measure={measure} today={here.today} />}
        <Points here={here} measure={measure} may={may} />
      </div>
      <Chart measure={measure} today={here.today} />
      {asked === "edit" && <MeasureDialog here={here} goal={goal} measure={measure} onClose={() => setAsked(null)} />}
      {asked === "remove" && <RemoveDialog measure={measure} onClose={() => setAsked(null)} />}
    </article>
  );
}

function RemoveDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const desk = useDesk();
  const [waits, run] = useSending();
  return (
    <Dialog title={words.removeTitle} onClose={onClose}>
      <p dir="auto">{words.removeMeans(measure.terms.name, measure.points.length)}</p>
      <DialogActions
        act={t.common.remove}
        waits={waits}
        onAct={() =>
          run(async () => {
            if (await send(desk, { type: "remove_measure", measure: measure.id })) onClose();
          })
        }
        onClose={onClose}
      />
    </Dialog>
  );
}
