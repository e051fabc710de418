import type { Of, Say, Sentences } from "../../ui/past/say.js";
import { worded } from "../language.js";

export const quoted = worded("quoted", (text: string) => `“${text.length > 160 ? `${text.slice(0, 159)}…` : text}”`);
export const because = worded("because", (reason: string | null) => (reason ? `: ${quoted(reason)}` : ""));
/** The last word of a sentence that ends by itself. */
export const list = worded("list", (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`,
);

const fields: Readonly<Record<string, string>> = {
  title: "the title",
  description: "the description",
  why: "the why",
  done_when: "the done-when lines",
  first_step: "the first step",
  evidence: "the evidence",
  outside_contract: "why it stands outside the contract",
  needs: "what it needs",
  type: "the kind",
  goal: "the goal",
  deliverable: "the deliverable",
  expected_days: "the expected days",
};

/** The name of a card's field in a sentence. */
export const fieldName = worded("fieldName", (field: string) => fields[field] ?? field.replaceAll("_", " "));

const limit = (value: number | null) => (value === null ? "no limit" : `a limit of ${value}`);

function edited(event: Of<"card_edited">, say: Say): string {
  const who = say.who(event.by);
  const card = say.card(event.card);
  const { owner, due, ...others } = event.set;
  const names = Object.keys(others).map(fieldName);
  const parts = [
    ...(names.length > 0 ? [`wrote in ${list(names)} of ${card}`] : []),
    ...(owner === undefined ? [] : [owner === null ? `left ${card} to nobody` : `gave ${card} to ${say.who(owner)}`]),
    ...(due === undefined ? [] : [due === null ? `took the day off ${card}` : `set ${card} to ${say.day(due)}`]),
  ];
  return `${who} ${parts.length > 0 ? list(parts) : `opened ${card} and left it as it was`}.`;
}

function moved({ by, card, from, to, reason, evidence, verification }: Of<"card_moved">, say: Say): string {
  if (from === to) return `${say.who(by)} gave ${say.card(card)} another place in ${say.column(to)}.`;
  const saw = verification?.saw ? ` What ${say.who(by)} saw: ${quoted(verification.saw)}.` : "";
  const shown = evidence ? ` What shows it: ${quoted(evidence)}.` : "";
  return `${say.who(by)} moved ${say.card(card)} from ${say.column(from)} to ${say.column(to)}${because(reason)}.${shown}${saw}`;
}

const verifiers: Readonly<Record<string, string>> = {
  other_party: "the other one looks at what is done",
  self_with_evidence: "who did it may, when something shows it",
};

/** What happens on a board, with or without an engagement around it. */
export const boardSentences = worded("boardSentences", {
  board_created: (e, say) => `${say.who(e.by)} made the board ${quoted(e.title)}.`,
  board_renamed: (e, say) => `${say.who(e.by)} named the board ${quoted(e.title)}.`,
  column_renamed: (e, say) => `${say.who(e.by)} named a column ${quoted(e.label)}.`,
  column_policy_set: (e, say) =>
    e.policy
      ? `${say.who(e.by)} wrote what must hold in ${say.column(e.column)}: ${quoted(e.policy)}.`
      : `${say.who(e.by)} cleared what must hold in ${say.column(e.column)}.`,
  wip_limit_set: (e, say) =>
    `${say.who(e.by)} gave ${say.column(e.column)} ${limit(e.limit)}${because(e.reason ?? null)}.`,
  person_wip_limit_set: (e, say) => `${say.who(e.by)} gave each person ${limit(e.limit)}.`,
  board_wip_limit_set: (e, say) => `${say.who(e.by)} gave the whole board ${limit(e.limit)}.`,
  verify_policy_set: (e, say) =>
    `${say.who(e.by)} settled who looks at what is done: ${verifiers[e.policy] ?? e.policy.replaceAll("_", " ")}.`,
  participant_joined: (e, say) => `${e.name} came in as ${say.seat(e.seat)}.`,
  participant_left: (e, say) => `${say.who(e.participant)} left the board.`,
  card_added: (e, say) => `${say.who(e.by)} added ${say.card(e.card)} in ${say.column(e.column)}.`,
  card_edited: edited,
  card_moved: moved,
  wip_overridden: (e, say) =>
    `${say.who(e.by)} took ${say.card(e.card)} over the limit of ${say.column(e.column)} (${e.count} of ${e.limit})${because(e.reason)}.`,
  over_limit_cleared: (e, say) =>
    `${list(e.cards.map((card) => say.card(card)))} ${e.cards.length === 1 ? "is" : "are"} within the limit again.`,
  cards_reranked: (e, say) => `The cards of ${say.column(e.column)} were numbered anew; none changed its place.`,
  card_archived: (e, say) => `${say.who(e.by)} put ${say.card(e.card)} away${because(e.reason)}.`,
  card_restored: (e, say) => `${say.who(e.by)} brought ${say.card(e.card)} back to ${say.column(e.column)}.`,
  card_agreed: (e, say) => `${say.who(e.by)} agreed to ${say.card(e.card)}.`,
  card_blocked: (e, say) => `${say.who(e.by)} said what stands in the way of ${say.card(e.card)}: ${quoted(e.reason)}.`,
  card_unblocked: (e, say) =>
    `Nothing stands in the way of ${say.card(e.card)} any more, said ${say.who(e.by)}${because(e.resolution)}.`,
  comment_added: (e, say) =>
    e.kind === "question"
      ? `${say.who(e.by)} asked about ${say.card(e.card)}: ${quoted(e.text)}`
      : `${say.who(e.by)} wrote about ${say.card(e.card)}: ${quoted(e.text)}`,
  card_inspected: (e, say) => `${say.who(e.by)} looked through whether ${say.card(e.card)} is ready.`,
  help_asked: (e, say) =>
    `${say.who(e.by)} asked ${e.person === null ? "whoever can" : say.who(e.person)} for help with ${say.card(e.card)}${because(e.text)}.`,
  help_answered: (e, say) => `${say.who(e.by)} said that help has come for ${say.card(e.card)}.`,
  override_asked: (e, say) =>
    `${say.who(e.by)} asked to take ${say.card(e.card)} to ${say.column(e.to)} over the limit${because(e.reason)}.`,
  override_answered: (e, say) =>
    e.agreed
      ? `${say.who(e.by)} agreed that ${say.card(e.card)} goes over the limit.`
      : `${say.who(e.by)} would rather keep ${say.card(e.card)} within the limit.`,
  agreement_withdrawn: (e, say) => `${say.who(e.by)} no longer agrees to ${say.card(e.card)}.`,
  blocker_edited: (e, say) => `${say.who(e.by)} changed what is said to stand in the way of ${say.card(e.card)}.`,
  comment_answered: (e, say) =>
    e.answered
      ? `${say.who(e.by)} noted that a question about ${say.card(e.card)} is answered.`
      : `${say.who(e.by)} opened a question about ${say.card(e.card)} again.`,
  comment_taken_back: (e, say) => `${say.who(e.by)} took back what they had said about ${say.card(e.card)}.`,
  card_thanked: (e, say) => `${say.who(e.by)} said thanks for ${say.card(e.card)}${because(e.text)}.`,
  thanks_taken_back: (e, say) => `${say.who(e.by)} took back their thanks for ${say.card(e.card)}.`,
  label_added: (e, say) => `${say.who(e.by)} added the label ${quoted(e.name)}.`,
  label_edited: (e, say) => `${say.who(e.by)} changed a label.`,
  label_removed: (e, say) => `${say.who(e.by)} removed a label.`,
  card_imported: (e, say) => `${say.who(e.by)} brought ${say.card(e.card)} along into ${say.column(e.column)}.`,
  policies_set: (e, say) => `${say.who(e.by)} changed how you work here: ${list(Object.keys(e.set).map(policyName))}.`,
} satisfies Partial<Sentences>);

const policies: Readonly<Record<string, string>> = {
  move: "who moves a card",
  ready_gate: "what a card needs before it begins",
  override_mode: "how a limit is passed",
  count_blocked: "whether a blocked card takes a seat",
};

function policyName(policy: string): string {
  return policies[policy] ?? policy.replaceAll("_", " ");
}
