import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { toast } from "../toasts.js";
import { limits, textLength } from "../types.js";
import { useEngagement } from "./use_engagement.js";

/** The coachee's own: a pause, going on, or the end. */
export function PauseDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const state = useEngagement()?.state;
  const [reason, setReason] = useState("");
  const [ending, setEnding] = useState(false);
  const said = reason.trim();
  const sound = textLength(said) <= limits.reason;
  const pause = async () => {
    if (await send(desk, { type: "pause_engagement", reason: said })) done();
  };
  const resume = async () => {
    if (await send(desk, { type: "resume_engagement" })) done();
  };
  const end = async () => {
    if (!(await send(desk, { type: "end_engagement", reason: said }))) return;
    done();
    toast({ text: words.pause.thanks });
  };
  return (
    <Dialog title={ending ? words.pause.endTitle : words.pause.title} onClose={done}>
      <p>{ending ? words.pause.endMeans : words.pause.intro}</p>
      {state === "drafting" && !ending && <p class="soft">{words.pause.onlyActive}</p>}
      {(ending || state === "active") && (
        <Field
          label={words.pause.reason}
          hint={words.pause.reasonHint}
          value={reason}
          onInput={setReason}
          limit={limits.reason}
        />
      )}
      <div class="actions">
        {ending ? (
          <>
            <button type="button" class="button" onClick={() => setEnding(false)}>
              {words.pause.back}
            </button>
            <button type="button" class="button primary" disabled={!sound} onClick={() => void end()}>
              {words.pause.endGo}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button" onClick={() => setEnding(true)}>
              {words.pause.end}
            </button>
            {state === "paused" && (
              <button type="button" class="button primary" onClick={() => void resume()}>
                {words.pause.resume}
              </button>
            )}
            {state === "active" && (
              <button type="button" class="button primary" disabled={!sound} onClick={() => void pause()}>
                {words.pause.go}
              </button>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
