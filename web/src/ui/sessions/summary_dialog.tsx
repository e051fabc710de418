import { words } from "../../languages/en/sessions.js";
import { closedItself, factsOf, spanOf } from "../../model/session_summary.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { isParty, type Session } from "./acts.js";
import { AddedNotes } from "./added_notes.js";
import { OwnWordsKept } from "./own_words_kept.js";
import { Confirming } from "./summary_confirming.js";
import { Taking } from "./summary_taking.js";
import { partsOf, type SummaryPart, summaryMarkdown, summaryParts } from "./summary_text.js";
import { useEventsFrom } from "./use_events.js";
import { fullWhen } from "./when.js";

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
