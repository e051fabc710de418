import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { cardsToLookAt } from "../../model/session_outcomes.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import { type Session, tell } from "./acts.js";
import { StartFields, useStart } from "./start_fields.js";

interface Props {
  session: Session;
  done: () => void;
}

/** Another time for a planned session, and why. */
export function MoveDialog({ session, done }: Props) {
  const desk = useDesk();
  const start = useStart(Date.parse(session.planned_start));
  const [reason, setReason] = useState("");
  const ready = start.instant !== null && isReason(reason);
  const go = async () => {
    if (!ready || start.instant === null) return;
    const planned_start = new Date(start.instant).toISOString();
    if (await tell(desk, { type: "move_session", session: session.id, planned_start, reason: reason.trim() })) done();
  };
  return (
    <Dialog title={words.move.title} onClose={done}>
      <StartFields start={start} />
      <Field
        label={words.move.reason}
        value={reason}
        onInput={setReason}
        limit={limits.reason}
        onEnter={() => void go()}
      />
      <Actions keep={t.common.cancel} go={words.move.go} ready={ready} run={go} done={done} />
    </Dialog>
  );
}

export function CancelDialog({ session, done }: Props) {
  const desk = useDesk();
  const [reason, setReason] = useState("");
  const go = async () => {
    if (!isReason(reason)) return;
    if (await tell(desk, { type: "cancel_session", session: session.id, reason: reason.trim() })) done();
  };
  return (
    <Dialog title={words.cancel.title} onClose={done}>
      <Field
        label={words.cancel.reason}
        value={reason}
        onInput={setReason}
        limit={limits.reason}
        onEnter={() => void go()}
        first
      />
      <Actions keep={words.cancel.keep} go={words.cancel.go} ready={isReason(reason)} run={go} done={done} />
    </Dialog>
  );
}

/** Asks once more, and says how many cards in work nobody looked at. */
export function CloseDialog({ session, done }: Props) {
  const desk = useDesk();
  const board = desk.session.view.value;
  if (!board) return null;
  const left = [...cardsToLookAt(board, session, "verify"), ...cardsToLookAt(board, session, "in_progress")].length;
  const go = async () => {
    done();
    await tell(desk, { type: "close_session", session: session.id });
  };
  return (
    <Dialog title={words.closeTitle} onClose={done}>
      <p>{words.closeAsk(left)}</p>
      <Actions keep={words.closeKeep} go={words.close} ready run={go} done={done} />
    </Dialog>
  );
}

function isReason(text: string): boolean {
  return text.trim() !== "" && textLength(text.trim()) <= limits.reason;
}

interface ActionsProps {
  keep: string;
  go: string;
  ready: boolean;
  run: () => Promise<void>;
  done: () => void;
}

function Actions({ keep, go, ready, run, done }: ActionsProps) {
  return (
    <div class="actions">
      <button type="button" class="button" onClick={done}>
        {keep}
      </button>
      <button type="button" class="button primary" disabled={!ready} onClick={() => void run()}>
        {go}
      </button>
    </div>
  );
}
