import { Icon } from "../../icons/icons.js";
import { figuresText } from "../../languages/en/figures.js";
import { words } from "../../languages/en/sessions.js";
import { heldSessions, openSession, plannedSessions } from "../../model/session_script.js";
import { knownZone } from "../../model/zoned.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { beginSession, beginUnplanned, isParty, joinSession, type Session } from "./acts.js";
import { sessionPanel, useNow } from "./place.js";
import { awayWords, whenWords } from "./when.js";

const usualMinutes = 45;

/** All sessions of an engagement: what comes, what was held, and the presses that plan, move, cancel and begin. */
export function SessionsDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const now = useNow(30_000);
  const engagement = desk.session.view.value?.settings.engagement;
  if (!engagement) return null;
  const zone = engagement.intent.time_zone;
  const may = isParty(desk);
  const open = openSession(engagement);
  const coming = plannedSessions(engagement);
  const held = heldSessions(engagement);
  const cancelled = engagement.sessions.filter((one) => one.state === "cancelled");
  const begin = (run: () => Promise<unknown>) => {
    done();
    void run();
  };
  return (
    <Dialog title={words.title} onClose={done}>
      {open && <OpenNow session={open} done={done} />}
      <section class="stack">
        <h3>{words.coming}</h3>
        {coming.length === 0 && <p class="soft">{words.noneHelp}</p>}
        <ul class="session-list">
          {coming.map((one, index) => (
            <li key={one.id}>
              <Line session={one} zone={zone} now={now} />
              {may && (
                <div class="row">
                  {index === 0 && !open && (
                    <button
                      type="button"
                      class="button primary"
                      onClick={() => begin(() => beginSession(desk, one.id))}
                    >
                      {words.begin}
                    </button>
                  )}
                  <PanelPress kind="move" session={one.id} label={words.move.open} />
                  <PanelPress kind="cancel" session={one.id} label={words.cancel.open} />
                </div>
              )}
            </li>
          ))}
        </ul>
        {may && (
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                sessionPanel.value = { kind: "plan" };
              }}
            >
              {words.plan.open}
            </button>
            {!open && coming.length === 0 && (
              <button
                type="button"
                class="button primary"
                onClick={() => begin(() => beginUnplanned(desk, usualMinutes, Date.now()))}
              >
                {words.beginNow}
              </button>
            )}
          </div>
        )}
      </section>
      <section class="stack">
        <h3>{words.held}</h3>
        {held.length === 0 && <p class="soft">{words.pastNone}</p>}
        <ul class="session-list">
          {held.map((one) => (
            <li key={one.id}>
              <Line session={one} zone={zone} now={now} />
              <div class="row">
                <PanelPress kind="summary" session={one.id} label={words.summary.open} />
              </div>
            </li>
          ))}
        </ul>
      </section>
      {cancelled.length > 0 && (
        <section class="stack">
          <h3>{words.cancelled}</h3>
          <ul class="session-list">
            {cancelled.map((one) => (
              <li key={one.id}>
                <Line session={one} zone={zone} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {may && (
        <div class="row">
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              done();
              desk.panel.value = { kind: "figures" };
            }}
          >
            <Icon name="evidence" />
            {figuresText.open}
          </button>
        </div>
      )}
      <p class="small soft">{words.zone(knownZone(zone))}</p>
    </Dialog>
  );
}

function OpenNow({ session, done }: { session: Session; done: () => void }) {
  const desk = useDesk();
  const inIt = session.attendees.includes(desk.session.you.value?.participant ?? "");
  return (
    <p class="row">
      {inIt ? words.leftOpen : words.openNotice}
      {!inIt && isParty(desk) && (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            done();
            void joinSession(desk, session.id);
          }}
        >
          {words.join}
        </button>
      )}
    </p>
  );
}

function Line({ session, zone, now }: { session: Session; zone: string; now: number }) {
  const at = session.opened_at ?? session.planned_start;
  const moved = session.postponed[session.postponed.length - 1];
  return (
    <div>
      <p>
        <b>{whenWords(zone, at, now)}</b>
        <span class="soft">
          {" "}
          · {awayWords(zone, at, now)} · {words.types[session.type]} · {words.minutes(session.planned_minutes)}
        </span>
      </p>
      {moved && (
        <p class="small soft" dir="auto">
          {words.movedFrom(whenWords(zone, moved.from, now), moved.reason)}
        </p>
      )}
      {session.cancelled_because !== null && (
        <p class="small soft" dir="auto">
          {words.cancelledBecause(session.cancelled_because)}
        </p>
      )}
    </div>
  );
}

function PanelPress({ kind, session, label }: { kind: "move" | "cancel" | "summary"; session: string; label: string }) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        sessionPanel.value = { kind, session };
      }}
    >
      {label}
    </button>
  );
}
