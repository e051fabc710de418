import type { SessionFacts } from "../../model/session_summary.js";
import { personName } from "../people.js";
import type { BoardState } from "../types.js";
import type { Session } from "./acts.js";
import { words } from "./text.en.js";
import { fullWhen } from "./when.js";

/** One heading of a summary with its lines. */
export interface SummaryPart {
  heading: string;
  lines: readonly string[];
}

/** The summary as it writes itself: headings without lines are left out. */
export function summaryParts(facts: SessionFacts, session: Session, board: BoardState): SummaryPart[] {
  const { summary } = words;
  const zone = board.settings.engagement?.intent.time_zone ?? "";
  const person = (id: string) => personName(board.settings, id);
  const label = (id: string) => board.settings.columns.find((one) => one.id === id)?.label ?? id;
  const titled = (list: ReadonlyArray<{ card: { title: string }; text: string }>) =>
    list.map(({ card, text }) => summary.line(card.title, text));
  const parts: SummaryPart[] = [
    { heading: summary.people, lines: [session.attendees.map(person).join(", ")] },
    { heading: summary.celebrated, lines: facts.celebrated.map((card) => card.title) },
    { heading: summary.learned, lines: titled(facts.learned) },
    {
      heading: summary.promisesTold,
      lines: facts.settled.map(({ card, commitment }) =>
        summary.line(card.title, words.promise.states[commitment.state].toLocaleLowerCase()),
      ),
    },
    {
      heading: summary.moved,
      lines: facts.moved.map(({ card, from, to }) =>
        from === null ? words.since.fresh(card.title, label(to)) : words.since.way(card.title, label(from), label(to)),
      ),
    },
    {
      heading: summary.blocked,
      lines: facts.blocked.map(({ card, reason }) => summary.line(card.title, reason)),
    },
    { heading: summary.notes, lines: titled(facts.notes) },
    {
      heading: summary.committed,
      lines: facts.committed.map(({ card, commitment }) =>
        summary.promised(person(commitment.by), card.title, fullWhen(zone, commitment.due_at), commitment.confidence),
      ),
    },
    { heading: summary.unknown, lines: titled(facts.unknown) },
    { heading: summary.shared, lines: facts.shared.map(({ by, text }) => summary.line(person(by), text)) },
    {
      heading: summary.reflected,
      lines: facts.reflections.flatMap(({ by, lines }) => lines.map((line) => summary.line(person(by), line))),
    },
    { heading: summary.nextDate, lines: facts.next ? [fullWhen(zone, facts.next.planned_start)] : [] },
  ];
  return parts.filter((part) => part.lines.some((line) => line !== ""));
}

/** The same as Markdown: what is downloaded, and what the coachee corrects. */
export function summaryMarkdown(parts: readonly SummaryPart[]): string {
  return parts
    .map(({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${oneLine(line)}`).join("\n")}`)
    .join("\n\n");
}

/** The parts of a text in the same form; lines before the first heading stand under an empty one. */
export function partsOf(markdown: string): SummaryPart[] {
  const parts: Array<{ heading: string; lines: string[] }> = [];
  for (const raw of markdown.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    if (line.startsWith("#")) parts.push({ heading: line.replace(/^#+\s*/, ""), lines: [] });
    else {
      if (parts.length === 0) parts.push({ heading: "", lines: [] });
      parts[parts.length - 1]?.lines.push(line.replace(/^[-*]\s+/, ""));
    }
  }
  return parts;
}

function oneLine(text: string): string {
  return text.split(/\s*\n\s*/).join(" ");
}
