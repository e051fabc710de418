import { useEffect, useMemo, useRef } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import type { Journey, Speed } from "./journey.js";
import { dayBeside, type Mark, marksOf, thinned } from "./marks.js";
import { namesOf, zoneOf } from "./names.js";
import { sentenceOf } from "./sentences.js";

const mostMarks = 120;
const speeds: readonly Speed[] = ["slow", "minute", "quick"];

/** Says which moment the board is shown at, leads through all of them, and back to now. */
export function PastBar({ journey }: { journey: Journey }) {
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const moment = useMoments();
  const event = journey.event();
  const ready = journey.ready.value;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return () => requestAnimationFrame(() => document.getElementById("board")?.focus({ preventScroll: true }));
  }, []);
  const board = desk.session.view.peek();
  const says = event && board && ready > 0 ? sentenceOf(event, namesOf(board)) : "";
  const when = event && ready > 0 ? moment(event.at) : "";
  return (
    <section class="past-bar" aria-label={words.bar}>
      <div class="past-head">
        <h2 ref={heading} tabIndex={-1}>
          {when ? words.at(when) : words.bar}
        </h2>
        <p class="small soft">{words.onlyYou}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            desk.past.value = null;
          }}
        >
          {words.now}
        </button>
      </div>
      {ready > 0 && (
        <>
          <div class="past-steer">
            <PlayButton journey={journey} />
            <Slider journey={journey} label={words.moment(when, says)} />
            <label class="past-speed">
              <span class="hidden-text">{words.speed}</span>
              <select
                class="input"
                value={journey.speed.value}
                onChange={(change) => {
                  journey.speed.value = change.currentTarget.value as Speed;
                }}
              >
                {speeds.map((speed) => (
                  <option key={speed} value={speed}>
                    {words.speeds[speed]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p class="past-says small" dir="auto" title={says}>
            <span class="soft">{words.place(journey.seq.value, ready)}</span> {says}
          </p>
        </>
      )}
    </section>
  );
}

function PlayButton({ journey }: { journey: Journey }) {
  const playing = journey.playing.value;
  return (
    <button type="button" class="button past-play" aria-pressed={playing} onClick={() => journey.toggle()}>
      <Icon name={playing ? "pause" : "play"} />
      <span>{playing ? words.pause : words.play}</span>
    </button>
  );
}

/** Arrows step an event, page keys a day, Home and End to the ends. */
function Slider({ journey, label }: { journey: Journey; label: string }) {
  const ready = journey.ready.value;
  const marks = useMarks(journey, ready);
  const stop = () => {
    journey.playing.value = false;
  };
  return (
    <div class="past-slider">
      <input
        type="range"
        min={1}
        max={ready}
        step={1}
        value={journey.seq.value}
        aria-label={words.slider}
        aria-valuetext={label}
        onInput={(event) => {
          stop();
          journey.go(event.currentTarget.valueAsNumber);
        }}
        onKeyDown={(event) => {
          const way = event.key === "PageUp" ? 1 : event.key === "PageDown" ? -1 : null;
          if (way === null) return;
          event.preventDefault();
          stop();
          journey.go(dayBeside(marks, journey.seq.peek(), way, ready));
        }}
      />
      <Ticks marks={marks} ready={ready} />
    </div>
  );
}

function Ticks({ marks, ready }: { marks: readonly Mark[]; ready: number }) {
  return (
    <div class="past-ticks" aria-hidden="true">
      {thinned(marks, mostMarks).map(({ seq, kind }) => (
        <span
          key={`${kind} ${seq}`}
          class={kind}
          style={{ insetInlineStart: `${(100 * (seq - 1)) / Math.max(ready - 1, 1)}%` }}
        />
      ))}
    </div>
  );
}

/** Made once for the log as it stood; live events add a mark with the next opening. */
function useMarks(journey: Journey, ready: number): readonly Mark[] {
  const desk = useDesk();
  return useMemo(() => {
    const zone = zoneOf(desk.board());
    const days = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    return marksOf(journey.until(ready), (instant) => days.format(instant));
  }, [journey, ready, desk]);
}

/** `14 March, 10:20`, in the engagement's zone; the year when it is another one. */
function useMoments(): (instant: string) => string {
  const desk = useDesk();
  return useMemo(() => {
    const timeZone = zoneOf(desk.board());
    const parts = { timeZone, day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" } as const;
    const near = new Intl.DateTimeFormat(t.language, { ...parts, hourCycle: "h23" });
    const far = new Intl.DateTimeFormat(t.language, { ...parts, year: "numeric", hourCycle: "h23" });
    const year = new Date().getFullYear();
    return (instant) => {
      const date = new Date(instant);
      return (date.getFullYear() === year ? near : far).format(date);
    };
  }, [desk]);
}
