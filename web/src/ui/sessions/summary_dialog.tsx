import { useState } from "preact/hooks";
import { closedItself, factsOf, isSettled, spanOf } from "../../model/session_summary.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { textLength } from "../types.js";
import { isParty, parties, type Session, tell } from "./acts.js";
import { AddedNotes } from "./added_notes.js";
import { OwnWordsKept } from "./own_words_kept.js";
import { partsOf, type SummaryPart, summaryMarkdown, summaryParts } from "./summary_text.js";
import { words } from "./text.en.js";
import { useEventsFrom } from "./use_events.js";
import { fullWhen } from "./when.js";

const summaryLimit = 8000;

/** What a session came to, in the pair's own words: corrected by the coachee, confirmed by all, taken home. */
export function SummaryDialog({ session, done }: { session: Session; done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const [events, again] = useEventsFrom(spanOf(session).from, session.closed_at);
  if (!board?.settings.engagement) return null;
  const zone = board.settings.engagement.intent.time_zone;
  const title = words.summary.heading(
    words.types[session.type],
    fullWhen(zone, session.opened_at ?? session.planned_start),
  );
  const written = Array.isArray(events) ? summaryParts(factsOf(session, board, events), session, board) : null;
  const parts = session.summary === null ? written : partsOf(session.summary);
  return (
    <Dialog title={title} kind="sheet" onClose={done}>
      <div class="session-summary">
        {parts ? (
          <Parts parts={parts} />
        ) : (
          <p class="soft row">
            {events === null ? words.summary.reading : words.since.unread}
            {events === "unread" && (
              <button type="button" class="button" onClick={again}>
                {words.since.again}
              </button>
            )}
          </p>
        )}
        {session.addenda.length > 0 && (
          <section>
            <h3>{words.summary.addenda}</h3>
            <ul class="told">
              {session.addenda.map((one, index) => (
                <li key={index} dir="auto">
                  {words.summary.line(personName(board.settings, one.by), one.text)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {session.summary !== null && <p class="small soft">{words.summary.corrected}</p>}
      {closedItself(session) && <p class="small soft">{words.summary.closedItself}</p>}
      <Confirming session={session} text={parts ? summaryMarkdown(parts) : ""} />
      {parts && <Taking title={title} parts={parts} />}
      {isParty(desk) && session.state === "closed" && <AddedNotes session={session} />}
      {isParty(desk) && <OwnWordsKept session={session} />}
    </Dialog>
  );
}

function Parts({ parts }: { parts: readonly SummaryPart[] }) {
  if (parts.length === 0) return <p class="soft">{words.summary.nothing}</p>;
  return (
    <>
      {parts.map((part, index) => (
        <section key={index}>
          {part.heading && <h3 dir="auto">{part.heading}</h3>}
          <ul class="told">
            {part.lines.map((line, at) => (
              <li key={at} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Confirming({ session, text }: { session: Session; text: string }) {
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

function Taking({ title, parts }: { title: string; parts: readonly SummaryPart[] }) {
  const download = () => {
    const address = URL.createObjectURL(
      new Blob([`# ${title}\n\n${summaryMarkdown(parts)}\n`], { type: "text/markdown" }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, "-")}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={download}>
        {words.summary.download}
      </button>
      <button type="button" class="button" onClick={() => print()}>
        {words.summary.print}
      </button>
    </div>
  );
}
