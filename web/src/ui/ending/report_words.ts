import { endingText } from "../../languages/en/ending.js";
import { planText } from "../../languages/en/plan.js";
import { words as sessionWords } from "../../languages/en/sessions.js";
import { isLiving } from "../../model/plan.js";
import { current } from "../../model/progress.js";
import type { ReportFacts, ReportText } from "../../model/report.js";
import { valueWords } from "../plan/measure_words.js";
import { limits, textLength } from "../types.js";

const words = endingText.draft;

type Measure = ReportFacts["goals"][number]["measures"][number];

/** Where a measure shall come to, or stay. */
export function targetWords({ terms }: Measure): string {
  const { band, target, unit, direction } = terms;
  if (direction !== "hold" || !band) return valueWords(target.value, unit);
  return endingText.facts.hold(band.lo, valueWords(band.hi, unit));
}

/** How it ended, or that one still works on it. */
export function statusWords(goal: ReportFacts["goals"][number]["goal"]): string {
  return isLiving(goal) ? endingText.facts.stillOpen : planText.goal.status[goal.status];
}

export function reachedWords(measure: Measure): string {
  const now = current(measure);
  return now === null ? endingText.facts.notYet : valueWords(now, measure.terms.unit);
}

/** What the board has to say under each heading of the report, one line each; no longer than such a text may be. */
export function draftOf(text: ReportText, facts: ReportFacts): string {
  return fitting(linesOf(text, facts).map(oneLine));
}

function linesOf(text: ReportText, facts: ReportFacts): string[] {
  const { promise } = sessionWords;
  switch (text) {
    case "results":
      return [
        ...facts.goals.flatMap(({ goal, measures }) => [
          words.goal(goal.title, goal.result || statusWords(goal)),
          ...measures.map((one) =>
            words.measured(
              one.terms.name,
              valueWords(one.terms.baseline.value, one.terms.unit),
              targetWords(one),
              reachedWords(one),
            ),
          ),
        ]),
        ...facts.deliverables
          .filter(({ done, of }) => of > 0 && done === of)
          .map(({ deliverable }) => words.deliverable(deliverable.what)),
      ];
    case "celebrated":
      return facts.finished.map((card) => card.title);
    case "learnings":
      return facts.learned.map((one) => (one.card ? words.learned(one.card.title, one.text) : one.text));
    case "not_worked":
      return [
        ...facts.notKept.map(({ card, promise: one }) =>
          words.notKept(card.title, one.note || promise.reasons[one.reason ?? "other"]),
        ),
        ...facts.returned.map(({ card, reason }) => words.returned(card.title, reason)),
      ];
    case "kept_going":
      return [];
  }
}

function oneLine(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .join(" ");
}

/** Whole lines only; what finds no room is counted. */
function fitting(lines: readonly string[]): string {
  const room = limits.comment - 40;
  let text = "";
  for (const [index, line] of lines.entries()) {
    const next = text === "" ? line : `${text}\n${line}`;
    if (textLength(next) > room) return `${text}\n${words.more(lines.length - index)}`.trim();
    text = next;
  }
  return text;
}
