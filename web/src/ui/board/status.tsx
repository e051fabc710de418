import { useEffect, useRef } from "preact/hooks";
import { offlineText } from "../../languages/en/offline.js";
import { announce } from "../announce.js";
import { timeOf } from "../dates.js";
import { t } from "../first_text.js";
import { useDesk } from "./desk.js";

/** Live, catching up or offline, and how many own changes wait: always there, always true. */
export function Status() {
  const desk = useDesk();
  const status = desk.session.status.value;
  const waiting = desk.session.pendingCount.value;
  const before = useRef(status);
  useEffect(() => {
    if (before.current !== status) {
      if (status === "offline") announce(t.status.lost);
      if (status === "live" && before.current === "offline") announce(t.status.back);
    }
    before.current = status;
  }, [status]);
  const means = {
    live: t.status.liveMeans,
    catching_up: t.status.catchingMeans,
    offline: t.status.offlineMeans,
    gone: t.status.goneMeans,
  }[status];
  const asOf = status === "offline" ? desk.session.asOf.value : null;
  const show = waiting > 0 && status !== "live";
  const fleeting = show && !desk.session.durable.value;
  return (
    <span class={`status ${status}`} title={means} data-status={status}>
      <i aria-hidden="true" />
      <span class="status-word">{t.status[status]}</span>
      {asOf !== null && <span class="status-as-of">{offlineText.asOf(timeOf(asOf))}</span>}
      {show && <span class="status-waiting">{t.status.waiting(waiting)}</span>}
      {fleeting && <span class="status-waiting">{t.status.fleeting}</span>}
    </span>
  );
}
