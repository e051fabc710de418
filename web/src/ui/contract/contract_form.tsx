import type { ComponentChildren } from "preact";
import { contractText as words } from "../../languages/en/contract.js";
import { templates } from "../../languages/en/contract_templates.js";
import { fillEmpty } from "../../model/contract_terms.js";
import { toast } from "../toasts.js";
import { DeliverablesTerm, GoalsTerm } from "./goal_terms.js";
import { PaymentsTerm, QuoteTerm, RateTerm } from "./money_terms.js";
import { useContract } from "./page_context.js";
import { SponsorTerm } from "./sponsor_term.js";
import { TermFrame } from "./term_frame.js";
import { LinesTerm } from "./text_terms.js";
import { CadenceTerm, DatesTerm } from "./time_terms.js";
import { WordsTerm } from "./words_term.js";

const kinds = ["individual", "organisation"] as const;

/** All terms, each a field that saves by itself. */
export function ContractForm() {
  return (
    <div class="contract-form screen-only">
      <TemplateChoice />
      <Section name="aim">
        <KindTerm />
        <WordsTerm name="vision" limit={4000} lines={3} placeholder={words.visionHint} />
        <GoalsTerm />
        <DeliverablesTerm />
      </Section>
      <Section name="time">
        <DatesTerm />
        <CadenceTerm />
      </Section>
      <Section name="money">
        <QuoteTerm />
        <RateTerm />
        <WordsTerm name="payment_terms" limit={2000} lines={2} />
        <PaymentsTerm />
      </Section>
      <Section name="roles">
        <LinesTerm name="role_is" />
        <LinesTerm name="role_is_not" />
        <LinesTerm name="coach_commits" />
        <LinesTerm name="coachee_commits" />
      </Section>
      <Section name="care">
        <WordsTerm name="confidentiality" limit={2000} lines={3} />
        <SponsorTerm />
        <WordsTerm name="ethics" limit={2000} lines={3} />
        <WordsTerm name="ending" limit={2000} lines={3} />
      </Section>
    </div>
  );
}

function Section({ name, children }: { name: keyof typeof words.sections; children: ComponentChildren }) {
  return (
    <section class="panel" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{words.sections[name]}</h2>
      {children}
    </section>
  );
}

function KindTerm() {
  const { contract, drafting } = useContract();
  const { kind } = contract.terms;
  return (
    <TermFrame name="kind">
      <fieldset class="field">
        <legend>{words.terms.kind}</legend>
        <div class="row">
          {kinds.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="contract-kind"
                checked={kind === one}
                onChange={() => void drafting.choose({ kind: one })}
              />
              {words.kinds[one]}
            </label>
          ))}
        </div>
        <p class="hint">{words.kindMeans[kind]}</p>
      </fieldset>
    </TermFrame>
  );
}

/** Wording to begin with, for whoever sits before empty fields. */
function TemplateChoice() {
  const { contract, drafting } = useContract();
  const fill = async (kind: (typeof kinds)[number]) => {
    const set = fillEmpty(contract.terms, templates[kind]);
    if (contract.terms.kind !== kind) set.kind = kind;
    if (Object.keys(set).length === 0) return toast({ text: words.template.nothing });
    const refused = await drafting.choose(set);
    toast({ text: refused?.message ?? words.template.done });
  };
  return (
    <section class="template-choice" aria-label={words.template.label}>
      <div class="row">
        {kinds.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => void fill(kind)}>
            {words.template[kind]}
          </button>
        ))}
      </div>
      <p class="hint small soft">{words.template.hint}</p>
    </section>
  );
}
