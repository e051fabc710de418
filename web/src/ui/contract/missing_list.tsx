import { contractText as words } from "../../languages/en/contract.js";
import { type Missing, missingTerms, seatedAs } from "../../model/contract_terms.js";
import type { Board } from "../types.js";
import { useContract } from "./page_context.js";

/** What is still to come before signing; each term leads to its field. */
export function MissingList() {
  const { board, desk } = useContract();
  const missing = missingTerms(board);
  return (
    <section class="panel missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{words.missing.title}</h2>
      {missing.length === 0 ? (
        <p>{words.missing.nothing}</p>
      ) : (
        <ul>
          {missing.map((name) => (
            <li key={name}>
              {name === "readiness" ? (
                <Readiness />
              ) : name === "coachee" ? (
                <button
                  type="button"
                  class="as-link"
                  onClick={() => {
                    desk.panel.value = { kind: "invite" };
                  }}
                >
                  {words.missing.coachee}
                </button>
              ) : (
                <TermLink name={name} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whoever has to answer is led to the questions; the others read whose answers are awaited. */
function Readiness() {
  const { board, desk } = useContract();
  const text = words.missing.readiness(unanswered(board));
  const you = desk.session.you.value;
  const own = you?.seat === "coachee" && !board.engagement?.readiness.some((one) => one.by === you.participant);
  if (!own) return <>{text}</>;
  return (
    <button
      type="button"
      class="as-link"
      onClick={() => {
        desk.panel.value = { kind: "engagement", page: "readiness" };
      }}
    >
      {text}
    </button>
  );
}

function unanswered(board: Board): string {
  const answered = new Set(board.engagement?.readiness.map((one) => one.by));
  return seatedAs(board, "coachee")
    .filter((one) => !answered.has(one.id))
    .map((one) => one.name)
    .join(", ");
}

/** Leads to the field and into it. */
export function TermLink({ name }: { name: Exclude<Missing, "coachee" | "readiness"> }) {
  return (
    <button type="button" class="as-link" onClick={() => showTerm(name)}>
      {words.terms[name]}
    </button>
  );
}

function showTerm(name: string): void {
  const term = document.getElementById(`term-${name}`);
  term?.scrollIntoView({ block: "center" });
  term?.querySelector<HTMLElement>("input, textarea, select, button")?.focus({ preventScroll: true });
}
