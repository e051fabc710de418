import { useId, useState } from "preact/hooks";
import { words } from "../../languages/en/sessions.js";
import { instantOf, knownZone, localTime } from "../../model/zoned.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";

/** A day and a time as typed, in the engagement's zone. */
export interface Start {
  date: string;
  time: string;
  setDate: (date: string) => void;
  setTime: (time: string) => void;
  /** In milliseconds; null when it is incomplete or has passed. */
  instant: number | null;
  past: boolean;
  zone: string;
}

export function useStart(from: number): Start {
  const desk = useDesk();
  const zone = desk.board().settings.engagement?.intent.time_zone ?? "";
  const [first] = useState(() => localTime(zone, from));
  const [date, setDate] = useState(first.date);
  const [time, setTime] = useState(
    `${String(Math.floor(first.minutes / 60)).padStart(2, "0")}:${String(first.minutes % 60).padStart(2, "0")}`,
  );
  const [hours, minutes] = time.split(":").map(Number);
  const complete = /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d/.test(time);
  const instant = complete ? instantOf(zone, { date, minutes: (hours ?? 0) * 60 + (minutes ?? 0) }) : null;
  const past = instant !== null && instant <= Date.now();
  return { date, time, setDate, setTime, instant: past ? null : instant, past, zone: knownZone(zone) };
}

export function StartFields({ start }: { start: Start }) {
  const id = useId();
  return (
    <>
      <Field label={words.plan.date} type="date" value={start.date} onInput={start.setDate} first />
      <div class="field">
        <label for={id}>{words.plan.time}</label>
        <input
          id={id}
          class="input"
          type="time"
          value={start.time}
          onInput={(event) => start.setTime(event.currentTarget.value)}
        />
        <span class="hint">{words.zone(start.zone)}</span>
        {start.past && (
          <p class="problem" role="alert">
            {words.plan.past}
          </p>
        )}
      </div>
    </>
  );
}
