import { Icon } from "../../icons/icons.js";
import { words } from "../../languages/en/sessions.js";
import { nextSession, openSession, plannedSessions } from "../../model/session_script.js";
import { useDesk } from "../board/desk.js";
import { sessionPanel, useNow } from "./place.js";
import { awayWords, whenWords } from "./when.js";

/** In the header of a board with an engagement: when both look again, and the way to all sessions. */
export function SessionButton() {
  const desk = useDesk();
  const now = useNow(30_000);
  const engagement = desk.session.view.value?.settings.engagement;
  if (!engagement) return null;
  const zone = engagement.intent.time_zone;
  const next = nextSession(engagement, now) ?? plannedSessions(engagement)[0];
  const when = next && whenWords(zone, next.planned_start, now);
  const away = next && awayWords(zone, next.planned_start, now);
  const label = openSession(engagement) ? words.leftOpen : when ? `${words.next(when)}, ${away}` : words.none;
  return (
    <button
      type="button"
      class="button session-button"
      title={words.title}
      aria-label={`${words.title}: ${label}`}
      onClick={() => {
        sessionPanel.value = { kind: "list" };
      }}
    >
      <Icon name="calendar" />
      <span>{when && !openSession(engagement) ? `${when}, ${away}` : label}</span>
    </button>
  );
}
