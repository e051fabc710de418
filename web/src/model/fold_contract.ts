import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { Engagement, Of } from "./fold_engagement.js";

type Contract = Engagement["contract"];

/** What an event changes of the contract; nothing when it is none of its events. */
export function foldContract(engagement: Engagement, event: PuffinEvent): Engagement | null {
  const { contract } = engagement;
  switch (event.type) {
    case "contract_edited":
      return { ...engagement, contract: edited(contract, event) };
    case "contract_signed": {
      const signatures = [...contract.signatures, { by: event.by, version: event.version, at: event.at }];
      return { ...engagement, contract: { ...contract, state: "partly_signed", signatures } };
    }
    case "contract_activated":
      return { ...engagement, state: "active", contract: { ...contract, state: "active", activated_at: event.at } };
    case "payment_marked": {
      const { [event.payment]: _, ...others } = contract.paid;
      const paid = event.paid ? { ...others, [event.payment]: event.at } : others;
      return { ...engagement, contract: { ...contract, paid } };
    }
    case "contract_completed":
      return { ...engagement, state: "closed", contract: { ...contract, state: "completed", ended_at: event.at } };
    case "contract_renewed":
      return renewed(engagement, event);
    case "report_edited":
      return { ...engagement, report: reported(engagement.report, event) };
    default:
      return null;
  }
}

function edited(contract: Contract, event: Of<"contract_edited">): Contract {
  const anew = event.version !== contract.version;
  const seqs = Object.fromEntries(Object.keys(event.set).map((term) => [term, event.seq]));
  return {
    ...contract,
    version: event.version,
    state: anew ? "draft" : contract.state,
    signatures: anew ? [] : contract.signatures,
    terms: { ...contract.terms, ...event.set },
    text_seqs: { ...contract.text_seqs, ...seqs },
  };
}

function renewed(engagement: Engagement, event: Of<"contract_renewed">): Engagement {
  return {
    ...engagement,
    state: "drafting",
    pause: null,
    past: [...engagement.past, { contract: engagement.contract, report: engagement.report }],
    contract: { ...newContract(), terms: event.terms },
    report: newReport(),
  };
}

function reported(report: Engagement["report"], event: Of<"report_edited">): Engagement["report"] {
  const seqs = Object.fromEntries(Object.keys(event.set).map((text) => [text, event.seq]));
  const edited_by = report.edited_by.includes(event.by) ? report.edited_by : [...report.edited_by, event.by];
  return { ...report, ...event.set, edited_by, text_seqs: { ...report.text_seqs, ...seqs } };
}

export function newContract(): Contract {
  return {
    state: "draft",
    version: 1,
    terms: {
      kind: "individual",
      vision: "",
      quote: null,
      goals: [],
      deliverables: [],
      start: null,
      end: null,
      rate: null,
      payment_terms: "",
      payments: [],
      role_is: [],
      role_is_not: [],
      coach_commits: [],
      coachee_commits: [],
      cadence: null,
      confidentiality: "",
      sponsor_sees: [],
      ethics: "",
      ending: "",
    },
    signatures: [],
    activated_at: null,
    ended_at: null,
    paid: {},
    text_seqs: {},
  };
}

export function newReport(): Engagement["report"] {
  return { results: "", celebrated: "", kept_going: "", not_worked: "", learnings: "", edited_by: [], text_seqs: {} };
}
