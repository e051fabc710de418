import { signal } from "@preact/signals";
import { Icon } from "../../icons/icons.js";
import { planText } from "../../languages/en/plan.js";
import { isLiving } from "../../model/plan.js";
import { daysFrom, elapsed } from "../../model/progress.js";
import { useDesk } from "../board/desk.js";
import { shortDay } from "../dates.js";
import { Avatar } from "../parts/avatar.js";
import { navigate, placePath } from "../router.js";
import { type Here, useHere } from "./here.js";
import { MeasureBar } from "./measure_bar.js";
import { progressWords, shortProgress } from "./measure_words.js";

const words = planText.journey;
const key = "puffin.journey";
/** More would make a second line of it. */
const shownMeasures = 3;

function stored(): boolean {
  try {
    return localStorage.getItem(key) === "folded";
  } catch {
    return false;
  }
}

const folded = signal(stored());

function fold(yes: boolean): void {
  folded.value = yes;
  try {
    if (yes) localStorage.setItem(key, "folded");
    else localStorage.removeItem(key);
  } catch {
    // A browser without storage folds it for this visit.
  }
}

/** From the start of the contract to its end, and how the measures stand: one thin line above the board. */
export function JourneyBar() {
  const here = useHere();
  if (!here) return null;
  const { state, contract } = here.engagement;
  const { start, end } = contract.terms;
  if (state === "drafting" || state === "closed" || !start || !end) return null;
  const left =
    here.today < start ? words.startsIn(daysFrom(here.today, start)) : words.daysLeft(daysFrom(here.today, end));
  return (
    <section class="journey" aria-label={words.name}>
      <button
        type="button"
        class="button quiet journey-fold"
        aria-expanded={!folded.value}
        aria-label={folded.value ? undefined : words.fold}
        title={folded.value ? undefined : words.fold}
        onClick={() => fold(!folded.value)}
      >
        <Icon name={folded.value ? "right" : "down"} size={13} />
        {folded.value && words.unfold}
      </button>
      {folded.value ? (
        <span class="small soft">{left}</span>
      ) : (
        <>
          <Road start={start} end={end} today={here.today} />
          <span class="journey-left">{left}</span>
          <OnBoard here={here} />
          <JourneyMeasures here={here} />
        </>
      )}
    </section>
  );
}

function Road({ start, end, today }: { start: string; end: string; today: string }) {
  const share = 100 * elapsed(start, end, today);
  return (
    <span class="road">
      <span>{shortDay(start)}</span>
      <svg class="road-line" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <line class="road-way" x1="0" x2="100" y1="6" y2="6" />
        <line class="road-done" x1="0" x2={share} y1="6" y2="6" />
        <line class="road-today" x1={share} x2={share} y1="1" y2="11" />
      </svg>
      <span class="hidden-text">{words.today(shortDay(today))}</span>
      <span>{shortDay(end)}</span>
    </span>
  );
}

function OnBoard({ here }: { here: Here }) {
  const people = here.people.participants.filter(
    (one) => one.active && (one.seat === "coach" || one.seat === "coachee"),
  );
  const names = words.onBoard(people.map((one) => one.name).join(", "));
  return (
    <span class="on-board" role="img" aria-label={names} title={names}>
      {people.map((one) => (
        <Avatar key={one.id} board={here.people} person={one.id} tiny />
      ))}
    </span>
  );
}

/** Those of the living goals; each leads to the plan. */
function JourneyMeasures({ here }: { here: Here }) {
  const desk = useDesk();
  const living = new Set(here.engagement.goals.filter(isLiving).map((goal) => goal.id));
  const measures = here.engagement.measures.filter((one) => living.has(one.goal));
  const more = measures.length - shownMeasures;
  return (
    <a
      class="journey-measures"
      href={placePath(desk.id, "plan")}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(placePath(desk.id, "plan"));
      }}
    >
      {measures.length === 0 && <span>{words.noMeasure}</span>}
      {measures.slice(0, shownMeasures).map((measure) => (
        <span
          key={measure.id}
          class="journey-measure"
          title={`${measure.terms.name}: ${progressWords(measure, here.today)}`}
        >
          <span class="journey-name" dir="auto">
            {measure.terms.name}
          </span>
          <MeasureBar measure={measure} today={here.today} />
          <span class="journey-share">{shortProgress(measure, here.today)}</span>
        </span>
      ))}
      {more > 0 && <span class="soft">{words.moreMeasures(more)}</span>}
    </a>
  );
}
