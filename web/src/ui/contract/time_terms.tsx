import { contractText as words } from "../../languages/en/contract.js";
import { cadenceStarts } from "../../model/cadence.js";
import { daysFrom, isDay, weekdayOf } from "../../model/calendar.js";
import { endOf, horizonOf, horizons, withStart } from "../../model/contract_terms.js";
import { clocksChange, knowsZone } from "../../model/zone.js";
import { sendOrSay } from "./acts.js";
import { ChosenInput, isNumber } from "./chosen_input.js";
import { useContract } from "./page_context.js";
import { TermFrame } from "./term_frame.js";
import { clockText, momentWords } from "./words.js";

/** A year being typed digit by digit is no day yet; an emptied field is. */
const wholeDay = (text: string) => text === "" || (isDay(text) && text >= "2000");

export function DatesTerm() {
  const { contract, drafting } = useContract();
  const { start, end } = contract.terms;
  const horizon = horizonOf(start, end);
  return (
    <div class="dates">
      <TermFrame name="start">
        <ChosenInput
          label={words.terms.start}
          keep="start"
          type="date"
          value={start ?? ""}
          whole={wholeDay}
          choose={(day) => drafting.choose(withStart(contract.terms, day || null))}
        />
      </TermFrame>
      <fieldset class="field horizons">
        <legend>{words.horizon.label}</legend>
        <div class="row">
          {horizons.map((days) => (
            <button
              key={days}
              type="button"
              class="button"
              disabled={start === null}
              aria-pressed={horizon === days}
              onClick={() => start && void drafting.choose({ end: endOf(start, days) })}
            >
              {words.horizon.days(days)}
            </button>
          ))}
        </div>
        <p class="hint">{horizonHint(start, end)}</p>
      </fieldset>
      <TermFrame name="end">
        <ChosenInput
          label={words.terms.end}
          keep="end"
          type="date"
          value={end ?? ""}
          whole={wholeDay}
          choose={(day) => drafting.choose({ end: day || null })}
        />
      </TermFrame>
    </div>
  );
}

function horizonHint(start: string | null, end: string | null): string {
  if (start === null) return words.horizon.firstDay;
  if (end === null || horizonOf(start, end) !== null) return "";
  return `${words.horizon.custom}: ${words.horizon.total(daysFrom(start, end))}`;
}

/** When the two meet, and the first sessions that it makes. */
export function CadenceTerm() {
  const { contract, drafting } = useContract();
  const { cadence, start } = contract.terms;
  if (!cadence) {
    const begin = { every_days: 7, weekday: start ? weekdayOf(start) : 1, at_minutes: 9 * 60, minutes: 45 };
    return (
      <TermFrame name="cadence">
        <fieldset class="field">
          <legend>{words.terms.cadence}</legend>
          <p class="hint">{words.cadence.none}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => void drafting.choose({ cadence: begin })}>
              {words.cadence.plan}
            </button>
          </div>
        </fieldset>
      </TermFrame>
    );
  }
  const change = (part: Partial<typeof cadence>) => drafting.choose({ cadence: { ...cadence, ...part } });
  return (
    <TermFrame name="cadence">
      <fieldset class="field">
        <legend>{words.terms.cadence}</legend>
        <div class="chosen-row">
          <label class="field">
            <span class="label">{words.cadence.weekday}</span>
            <select
              class="input"
              value={String(cadence.weekday)}
              onChange={(event) => void change({ weekday: Number(event.currentTarget.value) })}
            >
              {words.cadence.weekdays.map((day, index) => (
                <option key={day} value={String(index + 1)}>
                  {day}
                </option>
              ))}
            </select>
          </label>
          <ChosenInput
            label={words.cadence.every}
            keep="every"
            type="number"
            min={1}
            max={92}
            narrow
            value={String(cadence.every_days)}
            whole={(text) => isNumber(text, 1, 92)}
            choose={(text) => change({ every_days: Number(text) })}
          />
          <ChosenInput
            label={words.cadence.at}
            keep="at"
            type="time"
            narrow
            value={clockText(cadence.at_minutes)}
            whole={(text) => /^\d\d:\d\d/.test(text)}
            choose={(text) => change({ at_minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)) })}
          />
          <ChosenInput
            label={words.cadence.minutes}
            keep="minutes"
            type="number"
            min={5}
            max={180}
            narrow
            value={String(cadence.minutes)}
            whole={(text) => isNumber(text, 5, 180)}
            choose={(text) => change({ minutes: Number(text) })}
          />
        </div>
        <FirstSessions />
        <Zone />
        <div class="row">
          <button type="button" class="button quiet" onClick={() => void drafting.choose({ cadence: null })}>
            {words.cadence.without}
          </button>
        </div>
      </fieldset>
    </TermFrame>
  );
}

function FirstSessions() {
  const { contract, engagement } = useContract();
  const { cadence, start, end } = contract.terms;
  if (!cadence || start === null || end === null) return <p class="hint">{words.cadence.needsDates}</p>;
  const zone = engagement.intent.time_zone;
  const starts = cadenceStarts(cadence, zone, start, end).filter((at) => at > Date.now());
  if (starts.length === 0) return <p class="hint">{words.cadence.noSession}</p>;
  return (
    <div class="first-sessions">
      <p class="hint">{words.cadence.first}</p>
      <ol>
        {starts.slice(0, 3).map((at) => (
          <li key={at}>{momentWords(at, zone, true)}</li>
        ))}
      </ol>
      <p class="hint">
        {words.cadence.inAll(starts.length)}
        {starts.some((at) => clocksChange(zone, starts[0] ?? at, at)) &&
          ` ${words.cadence.clocksChange(clockText(cadence.at_minutes))}`}
      </p>
    </div>
  );
}

/** Whose clocks count; with one press those of this browser. */
function Zone() {
  const { desk, engagement } = useContract();
  const zone = engagement.intent.time_zone;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <p class="row hint">
      {knowsZone(zone) ? words.cadence.zone(zone) : words.cadence.zoneUnknown(zone)}
      {here && here !== zone && knowsZone(here) && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void sendOrSay(desk, { type: "set_intent", set: { time_zone: here } })}
        >
          {words.cadence.useZone(here)}
        </button>
      )}
    </p>
  );
}
