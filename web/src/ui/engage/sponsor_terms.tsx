import type { TermsChanges } from "../../../../protocol/ts/messages.js";
import { engageText } from "../../languages/en/engage.js";
import { shortDay } from "../dates.js";
import { t } from "../text.js";

const words = engageText.sponsor;
type Money = NonNullable<NonNullable<TermsChanges["quote"]>["price"]>;

/** The terms that are shown, each under its name; what is empty is left out. */
export function SponsorTerms({ terms }: { terms: TermsChanges }) {
  const lines = linesOf(terms).filter(([, said]) => said.length > 0);
  return (
    <dl class="facts-list">
      {lines.map(([label, said]) => (
        <div key={label}>
          <dt>{label}</dt>
          {said.map((one) => (
            <dd key={one} class="as-written" dir="auto">
              {one}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function linesOf(terms: TermsChanges): [string, readonly string[]][] {
  const text = (said: string | undefined) => (said ? [said] : []);
  const { quote, rate, cadence } = terms;
  const label = words.terms;
  return [
    [label.vision, text(terms.vision)],
    [label.goals, terms.goals ?? []],
    [label.deliverables, (terms.deliverables ?? []).map((one) => one.what)],
    [label.dates, text([terms.start, terms.end].flatMap((day) => (day ? [shortDay(day)] : [])).join(" – "))],
    [label.cadence, cadence ? [words.every(cadence.every_days, cadence.minutes)] : []],
    [label.quote, quote ? [amountOf(quote.price)] : []],
    [label.rate, rate ? [rate.per === "none" ? words.per.none : `${amountOf(rate.price)} ${words.per[rate.per]}`] : []],
    [label.payment_terms, text(terms.payment_terms)],
    [
      label.payments,
      (terms.payments ?? []).map(({ label: what, price }) => (price ? `${what}: ${amountOf(price)}` : what)),
    ],
    [label.role_is, terms.role_is ?? []],
    [label.role_is_not, terms.role_is_not ?? []],
    [label.coach_commits, terms.coach_commits ?? []],
    [label.coachee_commits, terms.coachee_commits ?? []],
    [label.confidentiality, text(terms.confidentiality)],
    [label.sponsor_sees, (terms.sponsor_sees ?? []).map((line) => sightWords(line))],
    [label.ethics, text(terms.ethics)],
    [label.ending, text(terms.ending)],
  ];
}

/** A line that names a part of the contract is told in words; every other as it was written. */
function sightWords(line: string): string {
  return (words.sights as Readonly<Record<string, string>>)[line] ?? line;
}

/** Minor units as that currency writes them. */
function amountOf({ amount_minor, currency }: Money): string {
  const format = new Intl.NumberFormat(t.language, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount_minor / 10 ** digits);
}
