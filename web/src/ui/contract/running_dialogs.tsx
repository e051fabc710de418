import { useState } from "preact/hooks";
import { contractText as words } from "../../languages/en/contract.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import type { Command } from "../types.js";
import { limits, textLength } from "../types.js";
import { sendOrSay } from "./acts.js";

interface Props {
  done: () => void;
}

export function PauseDialog({ done }: Props) {
  return (
    <ReasonAsked
      title={words.after.pauseTitle}
      how={words.after.pauseHow}
      label={words.after.pauseReason}
      go={words.after.pauseTitle}
      command={(reason) => ({ type: "pause_engagement", reason })}
      done={done}
    />
  );
}

/** Ends it early with a reason, or completes it when it has run its time. */
export function EndDialog({ early, done }: Props & { early: boolean }) {
  const desk = useDesk();
  if (early) {
    return (
      <ReasonAsked
        title={words.after.endTitle}
        how={words.after.endHow}
        label={words.after.endReason}
        go={words.after.endTitle}
        needed
        command={(reason) => ({ type: "end_engagement", reason })}
        done={done}
      />
    );
  }
  return (
    <Dialog title={words.after.completeTitle} onClose={done}>
      <p>{words.after.completeHow}</p>
      <Buttons
        go={words.after.completeTitle}
        done={done}
        run={() => sendOrSay(desk, { type: "complete_contract" })}
        ready
      />
    </Dialog>
  );
}

interface ReasonProps extends Props {
  title: string;
  how: string;
  label: string;
  go: string;
  needed?: boolean;
  command: (reason: string) => Command;
}

function ReasonAsked({ title, how, label, go, needed, command, done }: ReasonProps) {
  const desk = useDesk();
  const [reason, setReason] = useState("");
  const said = reason.trim().replace(/\s+/g, " ");
  const ready = textLength(said) <= limits.reason && (!needed || said !== "");
  return (
    <Dialog title={title} onClose={done}>
      <p>{how}</p>
      <Field label={label} value={reason} onInput={setReason} limit={limits.reason} lines={2} first />
      <Buttons go={go} done={done} run={() => sendOrSay(desk, command(said))} ready={ready} />
    </Dialog>
  );
}

interface ButtonsProps extends Props {
  go: string;
  ready: boolean;
  run: () => Promise<boolean>;
}

function Buttons({ go, ready, run, done }: ButtonsProps) {
  return (
    <div class="actions">
      <button type="button" class="button" onClick={done}>
        {t.common.cancel}
      </button>
      <button
        type="button"
        class="button primary"
        disabled={!ready}
        onClick={() => void run().then((ok) => ok && done())}
      >
        {go}
      </button>
    </div>
  );
}
