import { useState } from "preact/hooks";
import type { Goal, GoalStatus } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { textLength } from "../types.js";
import { DialogActions } from "./dialog_actions.js";
import { limits } from "./limits.js";
import { useSending } from "./sending.js";

const words = planText.form;
const ends: readonly GoalStatus[] = ["achieved", "partly", "not_reached", "dropped"];

/** How a goal ended, with a sentence; one that was only proposed can only be taken back. */
export function CloseDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const desk = useDesk();
  const proposed = goal.status === "proposed";
  const [status, setStatus] = useState<GoalStatus>(proposed ? "dropped" : "achieved");
  const [result, setResult] = useState("");
  const [waits, run] = useSending();
  const close = () => {
    if (textLength(result) > limits.result) return;
    const said = result.trim() ? { result } : {};
    run(async () => {
      if (await send(desk, { type: "close_goal", goal: goal.id, status, ...said })) onClose();
    });
  };
  return (
    <Dialog title={proposed ? words.takeBack : words.close} onClose={onClose}>
      <p dir="auto">{goal.title}</p>
      {!proposed && (
        <fieldset class="goal-ends">
          <legend class="hidden-text">{words.close}</legend>
          {ends.map((end) => (
            <label key={end} class="choice">
              <input type="radio" name="end" checked={status === end} onChange={() => setStatus(end)} />
              {planText.goal.status[end]}
            </label>
          ))}
        </fieldset>
      )}
      <Field
        label={words.sentence}
        hint={words.sentenceHint}
        value={result}
        lines={2}
        limit={limits.result}
        onInput={setResult}
        onEnter={close}
      />
      <DialogActions act={proposed ? words.takeItBack : words.closeIt} waits={waits} onAct={close} onClose={onClose} />
    </Dialog>
  );
}
