import { words } from "../../languages/en/sessions.js";
import type { SessionFacts } from "../../model/session_summary.js";
import { labelOf } from "../column_label.js";
import { personName } from "../people.js";
import type { BoardState } from "../types.js";
import type { Session } from "./acts.js";
import { fullWhen } from "./when.js";

/** One heading of a summary with its lines. */
export interface SummaryPart {
  heading: string;
  lines: readonly string[];
}

/** What every summary tells, if only that there was nothing of it. */
function told(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : [words.summary.none];
}

/** That it took place, and only what somebody wanted to be kept. */
function checkedIn(session: Session, facts: SessionFacts, person: (id: string) => string): string[] {
  if (session.check_ins.length === 0) return [];
  return [words.summary.tookPlace, ...facts.shared.map(({ by, text }) => words.summary.line(person(by), text))];
}

/** The summary as it writes itself. */
export function summaryParts(facts: SessionFacts, session: Session, board: BoardState): SummaryPart[] {
  const { summary } = words;
  const zone = board.settings.engagement?.intent.time_zone ?? "";
  const person = (id: string) => personName(board.settings, id);
  const label = (id: string) => labelOf(board.settings.columns, id);
  const titled = (list: ReadonlyArray<{ card: { title: string }; text: string }>) =>
    list.map(({ card, text }) => summary.line(card.title, text));
  const parts: SummaryPart[] = [
    { heading: summary.people, lines: [session.attendees.map(person).join(", ")] },
    { heading: summary.checkIn, lines: checkedIn(session, facts, person) },
    {
      heading: summary.celebrated,
      lines: told(facts.celebrated.map(({ card, saw }) => (saw ? summary.line(card.title, saw) : card.title))),
    },
    { heading: summary.learned, lines: told(titled(facts.learned)) },
    {
      heading: summary.promisesTold,
      lines: facts.settled.map(({ card, commitment }) =>
        summary.line(card.title, words.promise.states[commitment.state].toLocaleLowerCase()),
      ),
    },
    {
      heading: summary.moved,
      lines: told(
        facts.moved.map(({ card, from, to }) =>
          from === null
            ? words.since.fresh(card.title, label(to))
            : words.since.way(card.title, label(from), label(to)),
        ),
      ),
    },
    {
      heading: summary.blocked,
      lines: told(facts.blocked.map(({ card, reason }) => (reason ? summary.line(card.title, reason) : card.title))),
    },
    { heading: summary.notes, lines: titled(facts.notes) },
    ...facts.lines.map(({ step, lines }) => ({
      heading: words.step[step],
      lines: lines.map(({ by, text }) => summary.line(person(by), text)),
    })),
    {
      heading: summary.committed,
      lines: told(
        facts.committed.map(({ card, commitment }) =>
          summary.promised(person(commitment.by), card.title, fullWhen(zone, commitment.due_at), commitment.confidence),
        ),
      ),
    },
    { heading: summary.unknown, lines: told(titled(facts.unknown)) },
    {
      heading: summary.reflected,
      lines: facts.reflections.flatMap(({ by, lines }) => lines.map((line) => summary.line(person(by), line))),
    },
    { heading: summary.nextDate, lines: [facts.next ? fullWhen(zone, facts.next.planned_start) : summary.noDate] },
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
