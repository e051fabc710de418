import { endingText } from "../../languages/en/ending.js";
import { direction } from "../../languages/language.js";
import type { ReportFacts } from "../../model/report.js";
import { reportFacts } from "../../model/report.js";
import { momentWords } from "../contract/words.js";
import { personName } from "../people.js";
import { fullWhen } from "../sessions/when.js";
import { t } from "../text.js";
import { factsOverAll, type Keepsake, keepsakeOf, type OwnText, type Sources } from "./keepsake.js";
import { contractPart, reportPart } from "./keepsake_contract.js";
import { keepsakeStyle } from "./keepsake_style.js";
import { cardsPart, goalsPart, learningsPart, promisesPart, sessionsPart } from "./keepsake_work.js";
import { html, lines, list, Markup } from "./markup.js";

const words = endingText.page;

interface Part {
  id: string;
  title: string;
  body: Markup | null;
}

/** One page that holds the whole engagement: no script, nothing from elsewhere, readable for ever. */
export function keepsakePage(sources: Sources): string {
  const keepsake = keepsakeOf(sources);
  const { board } = keepsake;
  const { engagement } = board;
  if (!engagement) throw new Error("a keepsake is made of an engagement");
  const overall = factsOverAll(sources.board, engagement, sources.events);
  const present = reportFacts(sources.board, engagement, sources.events);
  const zone = engagement.intent.time_zone;
  const parts = partsOf(keepsake, overall, present).filter((part) => part.body !== null);
  const title = words.title(board.title);
  return `<!doctype html>\n${
    html`<html lang="${t.language}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${new Markup(keepsakeStyle)}</style></head><body><main>
<header><h1 dir="auto">${title}</h1>
${engagement.intent.topic !== "" && html`<p dir="auto">${engagement.intent.topic}</p>`}
<p class="soft" dir="auto">${words.made(personName(board, keepsake.made_for), momentWords(keepsake.made_at, zone))}</p>
${list(board.participants.map((one) => `${one.name}, ${words.seats[one.seat]}`))}
<nav aria-label="${words.contents}"><ul>${parts.map((part) => html`<li><a href="#${part.id}">${part.title}</a></li>`)}</ul></nav></header>
${parts.map((part) => html`<section id="${part.id}"${part.id === "own" && html` class="own"`}><h2>${part.title}</h2>${part.body}</section>`)}
</main></body></html>`.text
  }\n`;
}

function partsOf(keepsake: Keepsake, overall: ReportFacts, present: ReportFacts): Part[] {
  const { board } = keepsake;
  const { engagement } = board;
  if (!engagement) return [];
  const signed = engagement.contract.activated_at !== null;
  return [
    { id: "report", title: words.report, body: signed ? reportPart(engagement.report, present) : null },
    { id: "goals", title: words.goals, body: goalsPart(board, engagement) },
    { id: "promises", title: words.promises, body: promisesPart(keepsake, engagement) },
    { id: "learnings", title: words.learnings, body: learningsPart(board, overall) },
    { id: "cards", title: words.cards, body: cardsPart(board) },
    { id: "sessions", title: words.sessions, body: sessionsPart(board, keepsake.sessions) },
    { id: "contract", title: words.contract, body: contractPart(board, engagement.contract) },
    ...engagement.past.map(({ contract, report }, index) => ({
      id: `contract-${index + 1}`,
      title: words.earlier(index + 1),
      body: html`${contractPart(board, contract)}${reportPart(report, null)}`,
    })),
    { id: "releases", title: words.releases, body: list(engagement.releases.map((one) => one.text)) },
    { id: "own", title: words.own, body: ownPart(keepsake) },
  ];
}

function ownPart({ own_private, board }: Keepsake): Markup | null {
  if (own_private.length === 0) return null;
  const zone = board.engagement?.intent.time_zone ?? "UTC";
  const when = (one: OwnText) => {
    const session = board.engagement?.sessions.find(({ id }) => id === one.key.split(":")[1]);
    const at = session?.opened_at ?? session?.planned_start ?? one.changed_at;
    return at ? fullWhen(zone, at) : "";
  };
  return html`<p class="soft">${words.ownMeans}</p>${own_private.map(
    (one) => html`<article><h3>${kindOf(one)} <span class="soft">${when(one)}</span></h3>${lines(one.text)}</article>`,
  )}`;
}

function kindOf({ key }: OwnText): string {
  const kind = key.split(":")[0] ?? "";
  return kind in words.ownKinds ? words.ownKinds[kind as keyof typeof words.ownKinds] : words.ownKinds.other;
}
