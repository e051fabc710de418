import { useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { isSettled } from "../../model/session_summary.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { textLength } from "../types.js";
import { isParty, parties, type Session, tell } from "./acts.js";

const summaryLimit = 8000;

/** Who confirmed it, and the presses that confirm and correct while it is not settled (S8). */
export function Confirming({ session, text }: { session: Session; text: string }) {
  const desk = useDesk();
  const you = desk.session.you.value;
  const people = parties(desk);
  const [draft, setDraft] = useState<string | null>(null);
  const confirmed = people.filter((one) => session.confirmed_by.includes(one.id)).length;
  const may = you && isParty(desk) && !session.confirmed_by.includes(you.participant);
  const settled = isSettled(session, desk.board().settings.participants);
  if (draft !== null) {
    const fits = textLength(draft) <= summaryLimit;
    const keep = async () => {
      if (!fits) return;
      if (await tell(desk, { type: "correct_summary", session: session.id, summary: draft.trim() || null }))
        setDraft(null);
    };
    return (
      <div class="stack">
        <Field
          label={words.summary.correctLabel}
          value={draft}
          onInput={setDraft}
          limit={summaryLimit}
          lines={12}
          first
        />
        <div class="actions">
          <button type="button" class="button" onClick={() => setDraft(null)}>
            {t.common.cancel}
          </button>
          <button type="button" class="button primary" disabled={!fits} onClick={() => void keep()}>
            {words.summary.correctGo}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="row">
      <span class="small" role="status">
        {words.summary.confirmed(confirmed, people.length)}
      </span>
      {may && (
        <button
          type="button"
          class="button primary"
          onClick={() => void tell(desk, { type: "confirm_summary", session: session.id })}
        >
          {words.summary.confirm}
        </button>
      )}
      {settled && <span class="small soft">{words.summary.settled}</span>}
      {you?.seat === "coachee" && text && !settled && (
        <button type="button" class="button" onClick={() => setDraft(text)}>
          {words.summary.correct}
        </button>
      )}
      {you?.seat === "coachee" && session.summary !== null && !settled && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void tell(desk, { type: "correct_summary", session: session.id, summary: null })}
        >
          {words.summary.asWritten}
        </button>
      )}
    </div>
  );
}
