import { contractText } from "../../languages/en/contract.js";
import { endingText } from "../../languages/en/ending.js";
import { engageText } from "../../languages/en/engage.js";
import { type Contract, termNames } from "../../model/contract_terms.js";
import { type Report, type ReportFacts, reportTexts, textOrDraft } from "../../model/report.js";
import { termWords } from "../contract/term_words.js";
import { dayWords, momentWords } from "../contract/words.js";
import { personName } from "../people.js";
import type { Board } from "../types.js";
import { html, lines, list, type Markup } from "./markup.js";
import { draftOf } from "./report_words.js";

const words = endingText.page;

/** The terms that say something, and who signed them. */
export function contractPart(board: Board, { terms, signatures, state, version }: Contract): Markup {
  const zone = board.engagement?.intent.time_zone ?? "UTC";
  const said = termNames.flatMap((name) => {
    const entries = name === "sponsor_sees" ? sights(terms.sponsor_sees) : termWords(terms, name).split("\n");
    const told = entries.filter((line) => line !== "");
    return told.length === 0 ? [] : [{ name, told }];
  });
  return html`<p class="soft">${contractText.version(version)} · ${contractText.states[state]}${
    terms.start && terms.end ? ` · ${dayWords(terms.start)} – ${dayWords(terms.end)}` : ""
  }</p>
<dl>${said.map(
    ({ name, told }) =>
      html`<dt>${contractText.terms[name]}</dt><dd>${told.map((line) => html`<p dir="auto">${line}</p>`)}</dd>`,
  )}</dl>
${list(signatures.map((one) => words.signed(personName(board, one.by), momentWords(one.at, zone))))}`;
}

function sights(chosen: readonly string[]): string[] {
  const { sights: named } = engageText.sponsor;
  return chosen.map((one) => (one in named ? named[one as keyof typeof named] : one));
}

/** The texts of a report; those nobody wrote are drafted from the facts, where there are any. */
export function reportPart(report: Report, facts: ReportFacts | null): Markup {
  const told = reportTexts.flatMap((name) => {
    const text = textOrDraft(report, name, facts ? draftOf(name, facts) : "");
    return text.trim() === "" ? [] : [{ name, text }];
  });
  if (told.length === 0) return html`<p class="soft">${endingText.report.nothing}</p>`;
  return html`${told.map(({ name, text }) => html`<h3>${endingText.report.texts[name]}</h3>${lines(text)}`)}`;
}
