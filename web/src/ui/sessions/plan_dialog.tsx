import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { newId } from "../../sync/ids.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type Session, tell } from "./acts.js";
import { StartFields, useStart } from "./start_fields.js";

const types = ["coaching", "first", "retro", "closing"] as const satisfies ReadonlyArray<Session["type"]>;

/** Plans one session besides those of the cadence. */
export function PlanDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const start = useStart(Date.now() + 86_400_000);
  const [type, setType] = useState<Session["type"]>("coaching");
  const [minutes, setMinutes] = useState("45");
  const count = Number(minutes);
  const ready = start.instant !== null && Number.isInteger(count) && count >= 5 && count <= 180;
  const plan = async () => {
    if (!ready || start.instant === null) return;
    const planned_start = new Date(start.instant).toISOString();
    const command = {
      type: "plan_session",
      session: newId(),
      session_type: type,
      planned_start,
      planned_minutes: count,
    } as const;
    if (await tell(desk, command)) done();
  };
  return (
    <Dialog title={words.plan.title} onClose={done}>
      <fieldset class="field">
        <legend>{words.plan.kind}</legend>
        {types.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="session-kind" checked={type === one} onChange={() => setType(one)} />
            {words.types[one]}
          </label>
        ))}
      </fieldset>
      <StartFields start={start} />
      <Field
        label={words.plan.minutes}
        hint={words.plan.minutesHint}
        type="number"
        value={minutes}
        onInput={setMinutes}
      />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={() => void plan()}>
          {words.plan.go}
        </button>
      </div>
    </Dialog>
  );
}
