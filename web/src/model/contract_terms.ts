import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { Settings } from "./board.js";
import { addDays, daysFrom } from "./calendar.js";
import type { Engagement } from "./fold_engagement.js";

export type Contract = Engagement["contract"];
export type Terms = Contract["terms"];
export type TermName = keyof Terms;
export type TermsChanges = Extract<PuffinEvent, { type: "contract_edited" }>["set"];
type Person = Settings["participants"][number];

/** In the order in which the page shows them. */
export const termNames = [
  "kind",
  "vision",
  "quote",
  "goals",
  "deliverables",
  "start",
  "end",
  "rate",
  "payment_terms",
  "payments",
  "role_is",
  "role_is_not",
  "coach_commits",
  "coachee_commits",
  "cadence",
  "confidentiality",
  "sponsor_sees",
  "ethics",
  "ending",
] as const satisfies readonly TermName[];

/** What a contract wants before it is signed: terms, and what the people themselves bring. */
export type Missing = TermName | "coachee" | "readiness";

/** Still to come before signing, in the order of the server's `not_ready` (G4). */
export function missingTerms(settings: Settings): Missing[] {
  const { engagement } = settings;
  if (!engagement) return [];
  const { terms } = engagement.contract;
  const coachees = seatedAs(settings, "coachee");
  const ready = coachees.every((one) => engagement.readiness.some((answer) => answer.by === one.id));
  const needs: Array<[boolean, Missing]> = [
    [terms.goals.length > 0, "goals"],
    [terms.deliverables.length > 0, "deliverables"],
    [terms.start !== null, "start"],
    [terms.end !== null, "end"],
    [terms.rate !== null, "rate"],
    [terms.role_is.length > 0, "role_is"],
    [terms.role_is_not.length > 0, "role_is_not"],
    [coachees.length > 0, "coachee"],
    [ready, "readiness"],
  ];
  return needs.filter(([there]) => !there).map(([, name]) => name);
}

/** Whose signatures make the contract active: the coach, each coachee, and of an organisation the sponsor. */
export function signatories(settings: Settings): Person[] {
  const sponsors = settings.engagement?.contract.terms.kind === "organisation" ? seatedAs(settings, "sponsor") : [];
  return [...seatedAs(settings, "coach"), ...seatedAs(settings, "coachee"), ...sponsors];
}

export function seatedAs({ participants }: Settings, seat: Person["seat"]): Person[] {
  return participants.filter((one) => one.active && one.seat === seat);
}

/** How long a contract runs, in days. */
export const horizons = [30, 60, 90] as const;
export type Horizon = (typeof horizons)[number];

export function endOf(start: string, horizon: Horizon): string {
  return addDays(start, horizon);
}

/** The preset that two dates amount to; null when they are of their own. */
export function horizonOf(start: string | null, end: string | null): Horizon | null {
  if (start === null || end === null) return null;
  return horizons.find((days) => days === daysFrom(start, end)) ?? null;
}

/** The first day changed: a preset length goes with it. */
export function withStart({ start, end }: Pick<Terms, "start" | "end">, next: string | null): TermsChanges {
  const horizon = horizonOf(start, end);
  return next !== null && horizon !== null ? { start: next, end: endOf(next, horizon) } : { start: next };
}

/** The terms that differ between two wordings. */
export function changedTerms(before: Terms, after: Terms): TermName[] {
  return termNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** A template fills what is still empty, never what somebody wrote. */
export function fillEmpty(terms: Terms, template: TermsChanges): TermsChanges {
  const filled = Object.entries(template).filter(([name]) => isEmpty(terms[name as TermName]));
  return Object.fromEntries(filled) as TermsChanges;
}

function isEmpty(value: Terms[TermName]): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Rows that carry words, after their words were written anew as lines: each keeps its id and what was chosen for it. */
export function rowsFrom<Row extends { id: string }>(
  lines: readonly string[],
  before: readonly Row[],
  words: (row: Row) => string,
  make: (line: string, row: Row | undefined) => Row,
): Row[] {
  const left = [...before];
  const samePlaces = lines.length === before.length;
  return lines.map((line, index) => {
    const exact = left.findIndex((row) => words(row) === line);
    if (exact >= 0) return make(line, left.splice(exact, 1)[0]);
    const here = before[index];
    const written = samePlaces && here && !lines.includes(words(here)) ? here : undefined;
    if (written) left.splice(left.indexOf(written), 1);
    return make(line, written);
  });
}

/** The goals written anew: each deliverable stays with the goal it serves, and with none where that goal is gone. */
export function withGoals({ goals: before, deliverables }: Terms, goals: string[]): TermsChanges {
  const samePlaces = goals.length === before.length;
  const moved = deliverables.map((one) => {
    const words = one.goal === null ? undefined : before[one.goal];
    const found = words === undefined ? -1 : goals.indexOf(words);
    const goal = found >= 0 ? found : samePlaces ? one.goal : null;
    return { ...one, goal };
  });
  const same = moved.every((one, index) => one.goal === deliverables[index]?.goal);
  return same ? { goals } : { goals, deliverables: moved };
}
