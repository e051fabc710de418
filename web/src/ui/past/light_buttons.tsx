import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { lastSession } from "./changed.js";

const dayMs = 86_400_000;

/** Lights the cards that changed since the last session; where no session was held, since yesterday or last week. */
export function LightButtons() {
  const desk = useDesk();
  const session = lastSession(desk.session.view.value?.settings.engagement?.sessions ?? []);
  const light = (from: string, since: string) => () => {
    desk.panel.value = null;
    desk.past.value = null;
    desk.lit.value = { from, since };
  };
  const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString();
  return (
    <div class="row light-buttons">
      <span class="small soft">{words.light}</span>
      {session !== null && (
        <button type="button" class="button" onClick={light(session, words.since.session(dayOf(session)))}>
          {words.lightSince.session(dayOf(session))}
        </button>
      )}
      {session === null && (
        <>
          <button type="button" class="button" onClick={light(ago(1), words.since.day)}>
            {words.lightSince.day}
          </button>
          <button type="button" class="button" onClick={light(ago(7), words.since.week)}>
            {words.lightSince.week}
          </button>
        </>
      )}
    </div>
  );
}
