import type { SponsorPage, TermsChanges } from "../../../protocol/ts/messages.js";
import type { Settings } from "./board.js";

// The page of a sponsor as the server makes it (H19), for a preview; server/domain/sponsor_page.cpp is the one that counts.

type Engagement = NonNullable<Settings["engagement"]>;
type Terms = Engagement["contract"]["terms"];
export type Sight = SponsorPage["sees"][number];

export const shownBy: Record<Sight, readonly (keyof Terms)[]> = {
  vision: ["vision"],
  goals: ["goals"],
  deliverables: ["deliverables"],
  dates: ["start", "end"],
  cadence: ["cadence"],
  price: ["quote", "rate", "payment_terms", "payments"],
  sessions_held: [],
};

/** What a sponsor reads now; of several sponsors all read the same. */
export function sponsorPageOf(settings: Settings, engagement: Engagement): SponsorPage {
  const { contract, intent, releases } = engagement;
  const settled = contract.state !== "draft" && contract.state !== "partly_signed";
  const sees = sightsOf(contract.terms);
  return {
    title: settings.title,
    you: "",
    people: settings.participants
      .filter((one) => one.active && ["coach", "coachee", "sponsor"].includes(one.seat))
      .map(({ id, name, seat }) => ({ id, name, seat })),
    time_zone: intent.time_zone,
    state: contract.state,
    kind: contract.terms.kind,
    version: contract.version,
    may_sign: false,
    terms: shownTerms(contract.terms, settled, sees),
    signatures: contract.signatures,
    sees,
    releases: releases.map(({ text, at }) => ({ text, at })),
    sessions_held: settled && sees.includes("sessions_held") ? daysHeld(engagement) : null,
  };
}

function sightsOf(terms: Terms): Sight[] {
  const named = terms.sponsor_sees.filter((line): line is Sight => Object.hasOwn(shownBy, line));
  return [...new Set(named)];
}

function shownTerms(terms: Terms, settled: boolean, sees: readonly Sight[]): TermsChanges | null {
  if (!settled) return terms.kind === "organisation" ? { ...terms } : null;
  const fields = sees.flatMap((sight) => shownBy[sight]);
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map((field) => [field, terms[field]])) as TermsChanges;
}

function daysHeld({ sessions, intent }: Engagement): string[] {
  // The form of Sweden's dates is that of the contract.
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: intent.time_zone });
  return sessions.flatMap((one) =>
    one.state === "closed" && one.opened_at ? [day.format(new Date(one.opened_at))] : [],
  );
}
