import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { useLog } from "./log_of.js";

/** How far the log is read, or that it can't be; nothing once all of it is here. */
export function Reading() {
  const desk = useDesk();
  const log = useLog();
  const { events, of, state } = log.now.value;
  if (state === "whole") return null;
  if (state === "unread") {
    return (
      <p class="row" role="status">
        {words.unread}
        <button type="button" class="button" onClick={() => void log.catchUp(desk.board().seq)}>
          {words.again}
        </button>
      </p>
    );
  }
  return (
    <p class="past-reading small soft">
      <progress max={Math.max(of, 1)} value={events.length} aria-label={words.reading(events.length, of)} />
      {words.reading(events.length, of)}
    </p>
  );
}
