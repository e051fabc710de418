import { useId, useState } from "preact/hooks";
import type { Direction, Goal, Measure, MeasureTerms } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { decimalOf } from "../../model/decimal.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { useKeptForm } from "../kept_form.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { TakenUp } from "../parts/taken_up.js";
import { t } from "../text.js";
import { textLength } from "../types.js";
import { DialogActions } from "./dialog_actions.js";
import type { Here } from "./here.js";
import { limits } from "./limits.js";
import { termsProblem } from "./measure_words.js";
import { useSending } from "./sending.js";

const words = planText.measure;
const directions: readonly Direction[] = ["up", "down", "hold"];

interface Draft {
  name: string;
  unit: string;
  direction: Direction;
  from: string;
  fromDay: string;
  to: string;
  toDay: string;
  lo: string;
  hi: string;
}

/** A new measure of a goal, or other terms for one. Numbers stay as they are typed until they are sent. */
export function MeasureDialog({
  here,
  goal,
  measure,
  onClose,
}: {
  here: Here;
  goal: Goal;
  measure?: Measure;
  onClose: () => void;
}) {
  const desk = useDesk();
  const key = measure ? draftKey(desk.id, "measure", measure.id) : draftKey(desk.id, "measure", "of", goal.id);
  const kept = useKeptForm(key, () => draftOf(here, goal, measure));
  const draft = kept.form;
  const [problem, setProblem] = useState("");
  const set = (part: Partial<Draft>) => {
    setProblem("");
    kept.set(part);
  };
  const [waits, run] = useSending();
  const save = () => {
    const terms = termsOf(draft);
    if (typeof terms === "string") return setProblem(terms);
    run(async () => {
      const sent = measure
        ? await send(desk, { type: "edit_measure", measure: measure.id, terms })
        : await send(desk, { type: "add_measure", measure: newId(), goal: goal.id, terms });
      if (!sent) return;
      kept.drop();
      onClose();
    });
  };
  const held = draft.direction === "hold";
  return (
    <Dialog title={measure ? words.editTitle : words.addTitle} onClose={onClose}>
      <TakenUp when={kept.takenUp} beginAnew={kept.beginAnew} />
      <div class="measure-name">
        <Field
          label={words.name}
          value={draft.name}
          limit={limits.measureName}
          first
          onInput={(name) => set({ name })}
        />
        <Field label={words.unit} value={draft.unit} limit={limits.unit} onInput={(unit) => set({ unit })} />
      </div>
      <Directions direction={draft.direction} choose={(direction) => set({ direction })} />
      <div class="two">
        <Field label={words.baseline} value={draft.from} onInput={(from) => set({ from })} />
        <Field label={words.baselineDate} type="date" value={draft.fromDay} onInput={(fromDay) => set({ fromDay })} />
        {held ? (
          <div class="two">
            <Field label={words.lo} value={draft.lo} onInput={(lo) => set({ lo })} />
            <Field label={words.hi} value={draft.hi} onInput={(hi) => set({ hi })} />
          </div>
        ) : (
          <Field label={words.target} value={draft.to} onInput={(to) => set({ to })} />
        )}
        <Field label={words.targetDate} type="date" value={draft.toDay} onInput={(toDay) => set({ toDay })} />
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <DialogActions act={t.common.save} waits={waits} onAct={save} onClose={onClose} />
    </Dialog>
  );
}

function Directions({ direction, choose }: { direction: Direction; choose: (direction: Direction) => void }) {
  const id = useId();
  return (
    <fieldset class="field">
      <legend>{words.direction}</legend>
      <div class="row">
        {directions.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={id} checked={direction === one} onChange={() => choose(one)} />
            {words.directions[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function draftOf(here: Here, goal: Goal, measure?: Measure): Draft {
  if (!measure) {
    const toDay = goal.target_date ?? here.engagement.contract.terms.end ?? "";
    const blank = { name: "", unit: "", from: "", to: "", lo: "", hi: "" };
    return { ...blank, direction: "up", fromDay: here.today, toDay };
  }
  const { name, unit, direction, baseline, target, band } = measure.terms;
  return {
    name,
    unit,
    direction,
    from: baseline.value,
    fromDay: baseline.date,
    to: target.value,
    toDay: target.date,
    lo: band?.lo ?? "",
    hi: band?.hi ?? "",
  };
}

/** The terms as they go over the wire, or what to put right first. A held measure aims at the middle it has: its start. */
function termsOf(draft: Draft): MeasureTerms | string {
  const name = draft.name.trim();
  if (name === "" || textLength(name) > limits.measureName || textLength(draft.unit) > limits.unit)
    return words.nameNeeded;
  const held = draft.direction === "hold";
  const from = decimalOf(draft.from);
  const to = held ? from : decimalOf(draft.to);
  if (from === null || to === null) return words.number;
  if (!draft.fromDay || !draft.toDay) return words.day;
  const lo = decimalOf(draft.lo);
  const hi = decimalOf(draft.hi);
  if (held && (lo === null || hi === null)) return words.number;
  const terms: MeasureTerms = {
    name,
    unit: draft.unit.trim(),
    direction: draft.direction,
    baseline: { date: draft.fromDay, value: from },
    target: { date: draft.toDay, value: to },
    band: held && lo !== null && hi !== null ? { lo, hi } : null,
  };
  return termsProblem(terms) ?? terms;
}
