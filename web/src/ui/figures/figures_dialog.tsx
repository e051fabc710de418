import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { figuresText as words } from "../../languages/en/figures.js";
import { words as sessionWords } from "../../languages/en/sessions.js";
import { type EngagementFigures, engagementFigures, type PromiseFigures } from "../../model/engagement_figures.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { type Here, useHere } from "../plan/here.js";
import { MeasureBar } from "../plan/measure_bar.js";
import { progressWords, timeWords, verdict } from "../plan/measure_words.js";
import { besideWords, confidenceWords, countWords, fewest, shareWords, type Whose } from "./figure_words.js";
import { PromiseDots } from "./promise_dots.js";

/** What promises, measures, deliverables and sessions come to, for coach and coachee; follows the board as it changes. */
export function FiguresDialog({ done }: { done: () => void }) {
  const here = useHere();
  if (!here?.acts) return null;
  const figures = engagementFigures(here.board, here.engagement);
  return (
    <Dialog title={words.title} kind="sheet" onClose={done}>
      <div class="figures">
        <p class="soft small">{words.intro}</p>
        <Promises here={here} figures={figures.promises} />
        <Measures here={here} />
        <Deliverables figures={figures} />
        <div class="figures-pair">
          <Part title={words.sessions.title}>
            <p>
              {figures.sessionsHeld.of === 0
                ? words.sessions.none
                : words.sessions.held(countWords(figures.sessionsHeld))}
            </p>
          </Part>
          <Part title={words.ownership.title}>
            <p dir="auto">
              {figures.ownership.of === 0
                ? words.ownership.none
                : words.ownership.share(coachees(here), countWords(figures.ownership))}
            </p>
          </Part>
        </div>
      </div>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="figures-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Promises({ here, figures }: { here: Here; figures: PromiseFigures }) {
  const { kept, counts, reasons, byConfidence } = figures;
  const open = counts.get("open") ?? 0;
  const beside = besideWords(figures);
  const whose = whoseAre(here);
  return (
    <Part title={words.promises.title}>
      {counts.size === 0 && <p>{words.promises.none}</p>}
      {counts.size > 0 && (
        <p>
          {kept.of === 0 && open > 0 && words.promises.open(open)}
          {kept.of > 0 && <b class="figure">{words.promises.kept(shareWords(kept))}</b>}
          {beside && (kept.of > 0 || counts.size > 1 || open === 0) && <span class="soft"> {beside}</span>}
        </p>
      )}
      {kept.of > 0 && kept.of < fewest && <p class="small soft">{words.promises.few}</p>}
      {reasons.length > 0 && (
        <>
          <h4>{words.promises.reasons}</h4>
          <ul class="figures-list small">
            {reasons.map(([reason, n]) => (
              <li key={reason}>{words.promises.reason(sessionWords.promise.reasons[reason], n)}</li>
            ))}
          </ul>
        </>
      )}
      {byConfidence.length > 0 && (
        <>
          <h4>{words.confidence.title}</h4>
          <PromiseDots figures={byConfidence} />
          <ul class="figures-list small" dir="auto">
            {[...byConfidence].reverse().map((one) => (
              <li key={one.confidence}>{confidenceWords(one, whose)}</li>
            ))}
          </ul>
          <p class="small soft">{words.confidence.hint}</p>
        </>
      )}
    </Part>
  );
}

function Measures({ here }: { here: Here }) {
  const { measures } = here.engagement;
  return (
    <Part title={words.measures.title}>
      {measures.length === 0 && <p>{words.measures.none}</p>}
      <ul class="figures-rows">
        {measures.map((measure) => {
          const said = verdict(measure, here.today);
          return (
            <li key={measure.id}>
              <span dir="auto">{measure.terms.name}</span>
              <MeasureBar measure={measure} today={here.today} />
              <span class="small" dir="auto">
                {progressWords(measure, here.today)}; {timeWords(measure, here.today)}
                {said && (
                  <>
                    {" "}
                    – <b>{said}</b>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Deliverables({ figures: { deliverables, delivered } }: { figures: EngagementFigures }) {
  return (
    <Part title={words.deliverables.title}>
      {deliverables.length === 0 ? (
        <p>{words.deliverables.none}</p>
      ) : (
        <p>
          <b class="figure">{words.deliverables.done(countWords(delivered))}</b>
        </p>
      )}
      <ul class="figures-list small">
        {deliverables.map(({ id, what, done }) => (
          <li key={id} dir="auto">
            {what}:{" "}
            <span class="soft">
              {done.of === 0 ? words.deliverables.noCards : words.deliverables.cards(countWords(done))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function whoseAre({ engagement, you, people }: Here): Whose {
  const [first, ...others] = new Set(engagement.commitments.filter((one) => one.state !== "open").map((one) => one.by));
  if (first === undefined || others.length > 0) return { kind: "several" };
  return first === you.participant ? { kind: "own" } : { kind: "one", name: personName(people, first) };
}

function coachees({ people }: Here): string {
  return people.participants
    .filter((one) => one.active && one.seat === "coachee")
    .map((one) => one.name)
    .join(", ");
}
