import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { added, changed, type Engagement, type Of } from "./fold_engagement.js";

export type Session = Engagement["sessions"][number];
export type Commitment = Engagement["commitments"][number];

/** What an event changes of sessions and commitments; nothing when it is none of theirs. */
export function foldSessions(engagement: Engagement, event: PuffinEvent): Engagement | null {
  switch (event.type) {
    case "session_planned":
      return { ...engagement, sessions: added(engagement.sessions, newSession(event)) };
    case "commitment_made":
      return { ...engagement, commitments: added(engagement.commitments, newCommitment(event)) };
    case "commitment_agreed":
      return withCommitment(engagement, event.commitment, (one) => ({
        ...one,
        agreed_by: [...one.agreed_by, event.by],
      }));
    case "commitment_settled": {
      const { state, reason, note, learned, at: settled_at } = event;
      return withCommitment(engagement, event.commitment, (one) => ({
        ...one,
        state,
        reason,
        note,
        learned,
        settled_at,
      }));
    }
    case "card_moved":
      return { ...engagement, commitments: engagement.commitments.map((one) => afterMove(one, event)) };
    default: {
      if (!("session" in event) || event.session === null) return null;
      return { ...engagement, sessions: changed(engagement.sessions, event.session, (one) => foldSession(one, event)) };
    }
  }
}

/** An open session hears of every act on its board, whatever it is about (S10); null when none is open. */
export function afterAct(engagement: Engagement, event: PuffinEvent): Engagement | null {
  if (!engagement.sessions.some((one) => one.state === "open")) return null;
  const heard = (one: Session) => (one.state === "open" ? { ...one, last_act_at: event.at } : one);
  return { ...engagement, sessions: engagement.sessions.map(heard) };
}

function withCommitment(
  engagement: Engagement,
  id: string,
  change: (commitment: Commitment) => Commitment,
): Engagement {
  return { ...engagement, commitments: changed(engagement.commitments, id, change) };
}

function foldSession(session: Session, event: PuffinEvent): Session {
  switch (event.type) {
    case "session_moved": {
      const before = { from: session.planned_start, reason: event.reason, by: event.by };
      return { ...session, planned_start: event.planned_start, postponed: [...session.postponed, before] };
    }
    case "session_cancelled":
      return { ...session, state: "cancelled", cancelled_because: event.reason };
    case "session_opened":
      return { ...attended(session, event.by), state: "open", opened_at: event.at };
    case "session_joined":
      return attended(session, event.by);
    case "step_begun":
      return { ...session, steps: [...session.steps, { step: event.step, at: event.at }], voice: null };
    case "voice_given":
      return { ...session, voice: event.to };
    case "check_in_given": {
      const own = { by: event.by, passed: event.passed, shared: event.shared };
      return { ...session, check_ins: withOwn(session.check_ins, own) };
    }
    case "outcome_recorded": {
      const { card, outcome, note, by, at } = event;
      return { ...session, outcomes: [...session.outcomes, { card, outcome, note, by, at }] };
    }
    case "step_noted": {
      const { step, by, at, text } = event;
      return { ...session, notes: [...session.notes, { step, by, at, text }] };
    }
    case "reflection_ready": {
      const known = session.reflections.some((one) => one.by === event.by);
      const own = { by: event.by, revealed: false, lines: [] };
      return known ? session : { ...session, reflections: [...session.reflections, own] };
    }
    case "reflection_revealed": {
      const own = { by: event.by, revealed: true, lines: event.lines };
      return { ...session, reflections: withOwn(session.reflections, own) };
    }
    case "pulse_sent":
      return { ...session, pulses: withOwn(session.pulses, { by: event.by, value: event.value, note: event.note }) };
    case "summary_corrected":
      return { ...session, summary: event.summary, confirmed_by: [] };
    case "summary_confirmed":
      return { ...session, confirmed_by: [...session.confirmed_by, event.by] };
    case "session_closed":
      return { ...session, state: "closed", closed_at: event.at, voice: null };
    case "addendum_added":
      return { ...session, addenda: [...session.addenda, { by: event.by, at: event.at, text: event.text }] };
    default:
      return session;
  }
}

function attended(session: Session, who: string): Session {
  return session.attendees.includes(who) ? session : { ...session, attendees: [...session.attendees, who] };
}

/** In the place of this person's entry, or at the end. */
function withOwn<Entry extends { by: string }>(entries: readonly Entry[], own: Entry): Entry[] {
  const known = entries.some((one) => one.by === own.by);
  return known ? entries.map((one) => (one.by === own.by ? own : one)) : [...entries, own];
}

function newSession(event: Of<"session_planned">): Session {
  return {
    id: event.session,
    type: event.session_type,
    state: "planned",
    planned_start: event.planned_start,
    planned_minutes: event.planned_minutes,
    postponed: [],
    cancelled_because: null,
    opened_at: null,
    closed_at: null,
    attendees: [],
    steps: [],
    voice: null,
    check_ins: [],
    outcomes: [],
    reflections: [],
    pulses: [],
    summary: null,
    confirmed_by: [],
    addenda: [],
    notes: [],
    last_act_at: null,
  };
}

function newCommitment(event: Of<"commitment_made">): Commitment {
  const { commitment: id, card, by, session, at: made_at, due_at, confidence, energy, if_then } = event;
  return {
    id,
    card,
    by,
    session,
    made_at,
    due_at,
    confidence,
    energy,
    if_then,
    agreed_by: [],
    state: "open",
    delivered_at: null,
    settled_at: null,
    reason: null,
    note: "",
    learned: "",
  };
}

/** When an open promise's card was delivered; not any more once it came back. */
function afterMove(commitment: Commitment, event: Of<"card_moved">): Commitment {
  if (commitment.card !== event.card || commitment.state !== "open" || event.from === event.to) return commitment;
  if (event.to === "verify") return { ...commitment, delivered_at: event.at };
  return event.to === "done" ? commitment : { ...commitment, delivered_at: null };
}
