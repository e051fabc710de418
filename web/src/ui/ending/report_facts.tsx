import { endingText } from "../../languages/en/ending.js";
import { planText } from "../../languages/en/plan.js";
import { words as sessionWords } from "../../languages/en/sessions.js";
import type { ReportFacts } from "../../model/report.js";
import { personName } from "../people.js";
import { valueWords } from "../plan/measure_words.js";
import type { Board } from "../types.js";
import { reachedWords, statusWords, targetWords } from "./report_words.js";

const words = endingText.facts;

interface Props {
  board: Board;
  facts: ReportFacts;
}

/** What the board tells of a contract: counted, not judged. */
export function ReportFactsView({ board, facts }: Props) {
  return (
    <section class="panel report-facts" aria-label={endingText.report.facts}>
      <h2>{endingText.report.facts}</h2>
      <Goals board={board} facts={facts} />
      <h3>{words.deliverables}</h3>
      <ul class="report-list">
        {facts.deliverables.map(({ deliverable, done, of }) => (
          <li key={deliverable.id}>
            <span dir="auto">{deliverable.what}</span>{" "}
            <span class="small soft">
              {of > 0 && done === of ? words.done : words.open} · {words.cardsDone(done, of)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.promises}</h3>
      <p>{words.kept(facts.kept.count, facts.kept.of)}</p>
      {facts.reasons.length > 0 && (
        <ul class="report-list small">
          {facts.reasons.map(({ reason, count }) => (
            <li key={reason}>{words.reason(sessionWords.promise.reasons[reason], count)}</li>
          ))}
        </ul>
      )}
      <h3>{words.finished}</h3>
      {facts.finished.length === 0 && <p class="soft">{words.noneFinished}</p>}
      <ul class="report-list">
        {facts.finished.map((card) => (
          <li key={card.id} dir="auto">
            {card.title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Goals({ board, facts }: Props) {
  return (
    <>
      <h3>{words.goals}</h3>
      {facts.goals.length === 0 && <p class="soft">{words.noGoals}</p>}
      {facts.goals.map(({ goal, measures }) => (
        <section key={goal.id} class="report-goal" aria-label={goal.title}>
          <h4 dir="auto">{goal.title}</h4>
          <p class="small soft">
            {planText.goal.owner(personName(board, goal.owner))}, {statusWords(goal)}
          </p>
          {measures.length === 0 ? (
            <p class="small soft">{words.noMeasure}</p>
          ) : (
            <table class="report-measures">
              <thead>
                <tr>
                  <th scope="col">{words.measure}</th>
                  <th scope="col">{words.baseline}</th>
                  <th scope="col">{words.target}</th>
                  <th scope="col">{words.reached}</th>
                </tr>
              </thead>
              <tbody>
                {measures.map((one) => (
                  <tr key={one.id}>
                    <th scope="row" dir="auto">
                      {one.terms.name}
                    </th>
                    <td>{valueWords(one.terms.baseline.value, one.terms.unit)}</td>
                    <td>{targetWords(one)}</td>
                    <td>{reachedWords(one)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  );
}
