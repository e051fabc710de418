import type { Board } from "../../../../protocol/ts/messages.js";
import { endingText } from "../../languages/en/ending.js";
import { planText } from "../../languages/en/plan.js";
import { words as sessionWords } from "../../languages/en/sessions.js";
import { columnIds } from "../../model/board.js";
import type { ReportFacts } from "../../model/report.js";
import { localTime } from "../../model/zoned.js";
import { labelOf } from "../column_label.js";
import { dayWords } from "../contract/words.js";
import { personName } from "../people.js";
import { valueWords } from "../plan/measure_words.js";
import type { Engagement } from "../sessions/acts.js";
import { fullWhen } from "../sessions/when.js";
import type { Card, Board as Settings } from "../types.js";
import type { Keepsake, SessionTold } from "./keepsake.js";
import { chartOf } from "./keepsake_chart.js";
import { html, lines, list, type Markup } from "./markup.js";
import { reachedWords, statusWords, targetWords } from "./report_words.js";

const words = endingText.page;
const { facts: factWords } = endingText;

export function goalsPart(board: Settings, engagement: Engagement): Markup {
  const goals = engagement.goals.filter((goal) => goal.adopted_at !== null);
  if (goals.length === 0) return html`<p class="soft">${factWords.noGoals}</p>`;
  return html`${goals.map((goal) => {
    const measures = engagement.measures.filter((one) => one.goal === goal.id);
    return html`<article><h3 dir="auto">${goal.title}</h3>
<p class="soft">${planText.goal.owner(personName(board, goal.owner))}, ${statusWords(goal)}</p>
${goal.why !== "" && lines(goal.why)}${goal.result !== "" && lines(words.result(goal.result))}
${measures.map(
  (
    one,
  ) => html`<figure><figcaption dir="auto">${one.terms.name}: ${factWords.baseline} ${valueWords(one.terms.baseline.value, one.terms.unit)}, ${factWords.target} ${targetWords(one)}, ${factWords.reached} ${reachedWords(one)}</figcaption>
${chartOf(one)}
${list(one.points.map(({ date, value, note }) => `${dayWords(date)}: ${valueWords(value, one.terms.unit)}${note ? ` – ${note}` : ""}`))}</figure>`,
)}</article>`;
  })}`;
}

export function promisesPart({ board, figures }: Keepsake, engagement: Engagement): Markup {
  const { promise } = sessionWords;
  const zone = engagement.intent.time_zone;
  const { kept, counts, reasons } = figures.commitments;
  const states = promise.states as Readonly<Record<string, string>>;
  const whys = promise.reasons as Readonly<Record<string, string>>;
  return html`<p><b>${factWords.kept(kept.part, kept.of)}</b></p>
${list([
  ...Object.entries(counts).map(([state, count]) => factWords.reason(states[state] ?? state, count)),
  ...Object.entries(reasons).map(([why, count]) => factWords.reason(whys[why] ?? why, count)),
])}
${engagement.commitments.length > 0 && html`<h3>${words.counts}</h3>`}
${list(
  engagement.commitments.map((one) => {
    const card = board.cards.find(({ id }) => id === one.card);
    return html`<b>${card?.title ?? ""}</b> <span class="soft">${words.due(personName(board, one.by), fullWhen(zone, one.due_at), one.confidence)}</span> ${promise.states[one.state]}${one.note && html`<br>${one.note}`}${one.learned && html`<br>${one.learned}`}`;
  }),
)}`;
}

export function cardsPart(board: Board): Markup {
  const shelves = [
    ...columnIds.map((id) => ({
      label: labelOf(board.columns, id),
      cards: board.cards.filter((card) => card.column === id && !card.archived),
    })),
    { label: words.archived, cards: board.cards.filter((card) => card.archived) },
  ].filter(({ label, cards }) => label !== words.archived || cards.length > 0);
  return html`${shelves.map(
    ({ label, cards }) => html`<h3 dir="auto">${label} <span class="soft">${cards.length}</span></h3>
${cards.length === 0 ? html`<p class="soft">${words.noCards}</p>` : cards.map((card) => cardPart(board, card))}`,
  )}`;
}

function cardPart(board: Settings, card: Card): Markup {
  const zone = board.engagement?.intent.time_zone ?? "UTC";
  const day = (at: string) => dayWords(localTime(zone, Date.parse(at)).date);
  const goal = board.engagement?.goals.find((one) => one.id === card.goal);
  const marks = [
    card.owner && words.owner(personName(board, card.owner)),
    goal && words.goal(goal.title),
    words.added(day(card.created_at)),
    card.started_at && words.started(day(card.started_at)),
    card.due && words.dueDay(dayWords(card.due)),
    card.finished_at && words.finished(day(card.finished_at)),
  ].filter(Boolean);
  return html`<article class="card"><h4 dir="auto">C-${card.number} ${card.title}</h4>
<p class="soft">${marks.join(" · ")}</p>
${card.description !== "" && lines(card.description)}
${card.blocker && html`<p dir="auto">${words.blocked(card.blocker.reason)}</p>`}
${card.done_when.length > 0 && html`<h5>${words.doneWhen}</h5>${list(card.done_when)}`}
${card.evidence.length > 0 && html`<h5>${words.evidence}</h5>${list(card.evidence)}`}
${card.comments.length > 0 && html`<h5>${words.comments}</h5>${list(card.comments.map((one) => words.said(personName(board, one.by), day(one.at), one.text)))}`}
</article>`;
}

export function sessionsPart(board: Settings, sessions: readonly SessionTold[]): Markup {
  const zone = board.engagement?.intent.time_zone ?? "UTC";
  if (sessions.length === 0) return html`<p class="soft">${words.noSessions}</p>`;
  return html`${sessions.map(
    ({
      session,
      parts,
    }) => html`<article><h3>${sessionWords.summary.heading(sessionWords.types[session.type], fullWhen(zone, session.opened_at ?? session.planned_start))}</h3>
${parts.length === 0 && html`<p class="soft">${words.quiet}</p>`}
${parts.map(({ heading, lines: told }) => html`<h4 dir="auto">${heading}</h4>${list(told)}`)}
${session.addenda.length > 0 && html`<h4>${words.addenda}</h4>${list(session.addenda.map((one) => `${personName(board, one.by)}: ${one.text}`))}`}</article>`,
  )}`;
}

export function learningsPart(board: Settings, { learned }: ReportFacts): Markup | null {
  return list(
    learned.map(
      ({ card, by, text }) =>
        html`${card ? html`<b>${card.title}:</b> ` : null}${text}${by && html` <span class="soft">(${personName(board, by)})</span>`}`,
    ),
  );
}
