import { contractText as words } from "../../languages/en/contract.js";
import type { TermName, Terms } from "../../model/contract_terms.js";
import { cadenceWords, dayWords, moneyWords, rateWords } from "./words.js";

/** A term as one reads it on paper; empty when nothing is said. Entries of a list stand on lines of their own. */
export function termWords(terms: Terms, name: TermName): string {
  switch (name) {
    case "kind":
      return words.kinds[terms.kind];
    case "quote":
      return terms.quote ? quoteWords(terms.quote) : "";
    case "deliverables":
      return terms.deliverables.map(deliverableWords).join("\n");
    case "start":
    case "end":
      return terms[name] === null ? "" : dayWords(terms[name]);
    case "rate":
      return terms.rate ? rateWords(terms.rate) : "";
    case "payments":
      return terms.payments.map(paymentWords).join("\n");
    case "cadence":
      return terms.cadence ? cadenceWords(terms.cadence) : "";
    case "vision":
    case "payment_terms":
    case "confidentiality":
    case "ethics":
    case "ending":
      return terms[name];
    default:
      return terms[name].join("\n");
  }
}

function quoteWords({ price, valid_until }: NonNullable<Terms["quote"]>): string {
  return valid_until ? `${moneyWords(price)}, ${words.paper.until(dayWords(valid_until))}` : moneyWords(price);
}

export function deliverableWords({ what, goal }: Terms["deliverables"][number]): string {
  return goal === null ? what : `${what} (${words.paper.forGoal(goal + 1)})`;
}

export function paymentWords({ label, price, due }: Terms["payments"][number]): string {
  const parts = [label, price && moneyWords(price), due && words.paper.due(dayWords(due))];
  return parts.filter(Boolean).join(", ");
}
