import { words } from "../../languages/en/sessions.js";
import { keptAtConfidence, promisesKept, usualConfidence } from "../../model/figures.js";
import { duePromises, runningPromises } from "../../model/promises.js";
import { sessionBefore } from "../../model/session_script.js";
import { type Happened, happenedIn } from "../../model/session_summary.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { personName } from "../people.js";
import type { Engagement } from "./acts.js";
import { useNow } from "./place.js";
import { PromiseLine } from "./promise_line.js";
import type { StepProps } from "./step_view.js";
import { useEventsFrom } from "./use_events.js";
import { whenWords } from "./when.js";

/** What happened since the last session, in plain sentences, and the promises that are due. */
export function SinceStep({ session, active }: StepProps) {
  const desk = useDesk();
  const now = useNow(30_000);
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  const before = engagement && sessionBefore(engagement, session);
  const from = before?.closed_at ?? board?.settings.created_at ?? "";
  const to = session.opened_at;
  const [events, again] = useEventsFrom(from, session.id);
  if (!board || !engagement) return null;
  const due = duePromises(engagement, session, now);
  const running = runningPromises(engagement, session, now);
  return (
    <div class="since">
      <section class="stack">
        <h3>{before ? words.since.since(whenWords(engagement.intent.time_zone, from, now)) : words.since.beginning}</h3>
        {events === null && <p class="soft">{words.since.reading}</p>}
        {events === "unread" && (
          <p class="row">
            {words.since.unread}
            <button type="button" class="button" onClick={again}>
              {words.since.again}
            </button>
          </p>
        )}
        {Array.isArray(events) && <Told happened={happenedIn(board, events, { from, to })} />}
      </section>
      <section class="stack">
        <h3>{words.since.promises}</h3>
        {due.length === 0 && <p class="soft">{words.since.noPromises}</p>}
        {due.map((one) => (
          <PromiseLine key={one.id} commitment={one} session={session} active={active} now={now} />
        ))}
        {running.length > 0 && <h3>{words.since.running}</h3>}
        {running.map((one) => (
          <PromiseLine key={one.id} commitment={one} session={session} active={active} now={now} />
        ))}
        <Mirror engagement={engagement} you={desk.session.you.value?.participant ?? ""} />
      </section>
    </div>
  );
}

function Told({ happened }: { happened: Happened }) {
  const desk = useDesk();
  const { moved, points, comments } = happened;
  if (moved.length + points.length + comments.length === 0) return <p class="soft">{words.since.nothing}</p>;
  const person = (id: string) => personName(desk.board().settings, id);
  const lines: Array<[string, string[]]> = [
    [
      words.since.moved,
      moved.map(({ card, from, to }) =>
        from === null
          ? words.since.fresh(card.title, desk.label(to))
          : words.since.way(card.title, desk.label(from), desk.label(to)),
      ),
    ],
    [
      words.since.points,
      points.map(({ measure: { terms }, point }) =>
        words.since.point(terms.name, point.value, terms.unit, shortDay(point.date)),
      ),
    ],
    [
      words.since.comments,
      comments.map(({ card, comment }) => words.since.comment(person(comment.by), card.title, comment.text)),
    ],
  ];
  return (
    <>
      {lines.map(
        ([label, list]) =>
          list.length > 0 && (
            <div key={label}>
              <h4>{label}</h4>
              <ul class="told">
                {list.map((line, index) => (
                  <li key={index} dir="auto">
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </>
  );
}

/** Kept so far, with its counts; how well one's own feeling for it fits is for oneself alone. */
function Mirror({ engagement, you }: { engagement: Engagement; you: string }) {
  const kept = promisesKept(engagement.commitments);
  if (kept.of === 0) return null;
  const own = engagement.commitments.filter((one) => one.by === you);
  const usual = usualConfidence(own);
  const mine = usual === null ? null : keptAtConfidence(own, usual);
  return (
    <p class="soft small">
      {words.since.kept(kept.count, kept.of)}
      {usual !== null && mine && mine.of > 0 && <> · {words.since.yours(usual, mine.count, mine.of)}</>}
    </p>
  );
}
