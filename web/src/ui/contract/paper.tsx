import { contractText as words } from "../../languages/en/contract.js";
import { engageText } from "../../languages/en/engage.js";
import { type Contract, signatories, type TermName, termNames } from "../../model/contract_terms.js";
import { dayOf } from "../dates.js";
import { personName } from "../people.js";
import type { Board } from "../types.js";
import { paymentWords, termWords } from "./term_words.js";
import { dayWords, momentWords } from "./words.js";

interface Props {
  board: Board;
  contract: Contract;
}

/** The whole contract as it is read and printed, with its signatures. */
export function Paper({ board, contract }: Props) {
  const zone = board.engagement?.intent.time_zone ?? "UTC";
  const { terms, signatures } = contract;
  const open = contract.state === "draft" || contract.state === "partly_signed";
  const signers = open ? signatories(board).map((one) => one.id) : signatures.map((one) => one.by);
  return (
    <article class="paper" dir="auto">
      <h2>{words.paper.of(board.title)}</h2>
      <p class="soft">
        {words.version(contract.version)} · {words.states[contract.state]}
        {terms.start && terms.end ? ` · ${dayWords(terms.start)} – ${dayWords(terms.end)}` : ""}
      </p>
      <dl class="paper-terms">
        {termNames
          .filter((name) => name !== "start" && name !== "end")
          .map((name) => {
            const lines = linesOnPaper(contract, name);
            const listed = Array.isArray(terms[name]);
            return (
              <div key={name}>
                <dt>{words.terms[name]}</dt>
                <dd dir="auto">
                  {lines.length === 0 ? (
                    <span class="soft">{words.paper.notSaid}</span>
                  ) : listed ? (
                    <ol>
                      {lines.map((line, index) => (
                        <li key={`line-${index}`}>{line}</li>
                      ))}
                    </ol>
                  ) : (
                    lines.map((line, index) => <p key={`line-${index}`}>{line}</p>)
                  )}
                </dd>
              </div>
            );
          })}
      </dl>
      <h3>{words.paper.signatures}</h3>
      <ul class="paper-signatures">
        {signers.map((id) => {
          const signature = signatures.find((one) => one.by === id);
          return (
            <li key={id}>
              <b>{personName(board, id)}</b>
              <span>{signature ? words.sign.signedAt(momentWords(signature.at, zone)) : words.paper.line}</span>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** A term in lines; a payment that came says so. */
function linesOnPaper({ terms, paid }: Contract, name: TermName): string[] {
  if (name === "sponsor_sees") {
    const { sights } = engageText.sponsor;
    return terms.sponsor_sees.map((sight) => (sight in sights ? sights[sight as keyof typeof sights] : sight));
  }
  if (name !== "payments") return termWords(terms, name).split("\n").filter(Boolean);
  return terms.payments.map((one) => {
    const at = paid[one.id];
    return at === undefined ? paymentWords(one) : `${paymentWords(one)} – ${words.payment.paidOn(dayOf(at))}`;
  });
}
