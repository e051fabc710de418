import type { Of, Say, Sentences } from "../../ui/past/say.js";
import type { PuffinEvent } from "../../ui/types.js";
import { worded } from "../language.js";
import { because, type boardSentences, fieldName, list, quoted } from "./past_board.js";

const terms: Readonly<Record<string, string>> = {
  vision: "the vision",
  goals: "the goals",
  deliverables: "the deliverables",
  start: "the first day",
  end: "the last day",
  rate: "the price",
  quote: "the quote",
  payments: "the payments",
  payment_terms: "how it is paid",
  cadence: "the rhythm of the sessions",
  role_is: "what the coach does",
  role_is_not: "what the coach does not do",
  coach_commits: "what the coach commits to",
  coachee_commits: "what the coachee commits to",
  confidentiality: "what stays between you",
  sponsor_sees: "what the sponsor sees",
  ending: "how it ends",
};

const termName = (term: string) => terms[term] ?? term.replaceAll("_", " ");
const named = (set: object) => list(Object.keys(set).map(termName));

const steps: Readonly<Record<string, string>> = {
  check_in: "the check-in",
  since_last_time: "what happened since last time",
  verify: "what is to be looked at",
  in_progress: "what is in progress",
  pull: "what to begin",
  commit: "the promises",
  reflect: "the reflection",
  retro: "the retrospective",
  tell_the_story: "the story",
  celebrate: "the celebration",
  keep_alive: "what to keep alive",
  choose: "the choice",
};

const statuses: Readonly<Record<string, string>> = {
  achieved: "reached",
  partly: "partly reached",
  not_reached: "not reached",
  dropped: "let go",
};

const settled: Readonly<Record<string, string>> = {
  kept: "kept",
  late: "kept, later than promised",
  not_kept: "not kept",
  renegotiated: "agreed anew",
  dropped_agreed: "let go by both",
};

const plain = (word: string) => word.replaceAll("_", " ");

function settledWords(event: Of<"commitment_settled">, say: Say): string {
  const learned = event.learned ? ` Learned: ${quoted(event.learned)}.` : "";
  const state = settled[event.state] ?? plain(event.state);
  return `The promise about ${say.promise(event.commitment)} was ${state}, noted ${say.who(event.by)}${because(event.note ?? null)}.${learned}`;
}

function closed(event: Of<"session_closed">, say: Say): string {
  return event.client === "left-open-session"
    ? `The ${say.session(event.session)} closed by itself: nothing had been done for three hours.`
    : `${say.who(event.by)} closed the ${say.session(event.session)}.`;
}

function wrote({ by, doc }: Of<"text_changed">, say: Say): string {
  const parts = say.doc(doc);
  const who = say.who(by);
  switch (parts?.of) {
    case "card":
      return `${who} wrote in ${fieldName(parts.field)} of ${say.card(parts.card)}.`;
    case "goal":
      return `${who} wrote what the goal ${say.goal(parts.goal)} is for.`;
    case "contract":
      return `${who} wrote in the contract: ${termName(parts.field)}.`;
    default:
      return `${who} wrote in the report.`;
  }
}

/** What happens around the board: the engagement, its contract, its plan, its sessions; and words written together. */
export const engagementSentences: Sentences<Exclude<PuffinEvent["type"], keyof typeof boardSentences>> = worded(
  "engagementSentences",
  {
    intent_set: (e, say) => `${say.who(e.by)} wrote what the engagement is about.`,
    readiness_answered: (e, say) => `${say.who(e.by)} said why they are ready.`,
    engagement_paused: (e, say) => `${say.who(e.by)} paused the engagement${because(e.reason)}.`,
    engagement_resumed: (e, say) => `${say.who(e.by)} took the engagement up again.`,
    engagement_ended: (e, say) => `${say.who(e.by)} ended the engagement${because(e.reason)}.`,
    seat_proposed: (e, say) => `${say.who(e.by)} proposed a seat for ${e.who} as ${say.seat(e.seat)}.`,
    seat_consented: (e, say) =>
      `${say.who(e.by)} ${e.consent ? "agreed to" : "said no to"} the seat that was proposed.`,
    sentence_released: (e, say) => `${say.who(e.by)} let the sponsor read: ${quoted(e.text)}`,
    sentence_withdrawn: (e, say) => `${say.who(e.by)} took back a sentence the sponsor could read.`,
    texts_erased: (e, say) => `${say.who(e.by)} erased what they had said of themselves.`,
    text_changed: wrote,
    contract_edited: (e, say) => `${say.who(e.by)} wrote in the contract: ${named(e.set)}.`,
    contract_signed: (e, say) => `${say.who(e.by)} signed the contract.`,
    contract_activated: () => "The contract came into force.",
    payment_marked: (e, say) =>
      e.paid
        ? `${say.who(e.by)} noted that a payment came.`
        : `${say.who(e.by)} noted that a payment has not come yet.`,
    contract_completed: (e, say) => `The contract has run its time, noted ${say.who(e.by)}.`,
    contract_renewed: (e, say) => `${say.who(e.by)} began a new contract.`,
    report_edited: (e, say) => `${say.who(e.by)} wrote in the report.`,
    goal_added: (e, say) => `${say.who(e.by)} proposed the goal ${quoted(e.goal.title)}.`,
    goal_edited: (e, say) => `${say.who(e.by)} changed the goal ${say.goal(e.goal)}.`,
    goal_adopted: (e, say) => `${say.who(e.by)} took on the goal ${say.goal(e.goal)}.`,
    goal_closed: (e, say) =>
      `${say.who(e.by)} closed the goal ${say.goal(e.goal)} as ${statuses[e.status] ?? plain(e.status)}${because(e.result)}.`,
    measure_added: (e, say) => `${say.who(e.by)} added the measure ${quoted(e.terms.name)} to ${say.goal(e.goal)}.`,
    measure_edited: (e, say) => `${say.who(e.by)} changed the measure ${quoted(e.terms.name)}.`,
    measure_removed: (e, say) => `${say.who(e.by)} removed ${say.measure(e.measure)}.`,
    point_added: (e, say) =>
      `${say.who(e.by)} noted ${e.value} for ${say.measure(e.measure)} on ${say.day(e.date)}${because(e.note)}.`,
    point_removed: (e, say) => `${say.who(e.by)} took back a value of ${say.measure(e.measure)}.`,
    session_planned: (e, say) =>
      `${say.who(e.by)} planned a ${say.session(e.session)} for ${say.when(e.planned_start)}.`,
    session_moved: (e, say) =>
      `${say.who(e.by)} moved the ${say.session(e.session)} to ${say.when(e.planned_start)}${because(e.reason)}.`,
    session_cancelled: (e, say) => `${say.who(e.by)} cancelled the ${say.session(e.session)}${because(e.reason)}.`,
    session_opened: (e, say) => `${say.who(e.by)} opened the ${say.session(e.session)}.`,
    session_joined: (e, say) => `${say.who(e.by)} joined the ${say.session(e.session)}.`,
    step_begun: (e, say) => `${say.who(e.by)} went on to ${steps[e.step] ?? plain(e.step)}.`,
    voice_given: (e, say) =>
      e.to === null ? `${say.who(e.by)} opened the floor.` : `${say.who(e.by)} gave the word to ${say.who(e.to)}.`,
    check_in_given: (e, say) =>
      e.shared ? `${say.who(e.by)} checked in: ${quoted(e.shared)}` : `${say.who(e.by)} checked in.`,
    outcome_recorded: (e, say) =>
      `${say.who(e.by)} noted what came of ${say.card(e.card)}: ${plain(e.outcome)}${because(e.note)}.`,
    step_noted: (e, say) => `${say.who(e.by)} noted in ${steps[e.step] ?? plain(e.step)}: ${quoted(e.text)}`,
    reflection_ready: (e, say) => `${say.who(e.by)} finished their reflection.`,
    reflection_revealed: (e, say) =>
      e.lines.length > 0
        ? `${say.who(e.by)} shared their reflection: ${e.lines.map(quoted).join(" ")}`
        : `${say.who(e.by)} shared their reflection.`,
    pulse_sent: (e, say) => `${say.who(e.by)} gave the session a ${e.value}${because(e.note)}.`,
    summary_corrected: (e, say) => `${say.who(e.by)} corrected the summary of the ${say.session(e.session)}.`,
    summary_confirmed: (e, say) => `${say.who(e.by)} confirmed the summary of the ${say.session(e.session)}.`,
    session_closed: closed,
    addendum_added: (e, say) => `${say.who(e.by)} added to the ${say.session(e.session)}: ${quoted(e.text)}`,
    commitment_made: (e, say) =>
      `${say.who(e.by)} promised ${say.card(e.card)} by ${say.when(e.due_at)}${e.if_then ? ` (${quoted(e.if_then)})` : ""}.`,
    commitment_agreed: (e, say) => `${say.who(e.by)} agreed to the promise about ${say.promise(e.commitment)}.`,
    commitment_settled: settledWords,
  },
);
