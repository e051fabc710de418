import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { Settings } from "./board.js";
import { foldContract } from "./fold_contract.js";
import { foldGoals } from "./fold_goals.js";
import { foldSessions } from "./fold_sessions.js";

export type Engagement = NonNullable<Settings["engagement"]>;
export type Of<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

/** What an event changes of the engagement around the board; nothing when it is no event of one. */
export function foldEngagement(engagement: Engagement, event: PuffinEvent): Engagement | null {
  return (
    foldItself(engagement, event) ??
    foldContract(engagement, event) ??
    foldGoals(engagement, event) ??
    foldSessions(engagement, event)
  );
}

function foldItself(engagement: Engagement, event: PuffinEvent): Engagement | null {
  switch (event.type) {
    case "intent_set":
      return { ...engagement, intent: { ...engagement.intent, ...event.set } };
    case "readiness_answered": {
      const others = engagement.readiness.filter((one) => one.by !== event.by);
      const own = { by: event.by, want: event.want, improve: event.improve, at: event.at };
      return { ...engagement, readiness: [...others, own] };
    }
    case "engagement_paused":
      return { ...engagement, state: "paused", pause: { by: event.by, at: event.at, reason: event.reason } };
    case "engagement_resumed":
      return { ...engagement, state: "active", pause: null };
    case "engagement_ended": {
      const contract = { ...engagement.contract, state: "ended_early" as const, ended_at: event.at };
      return { ...engagement, state: "closed", pause: null, contract };
    }
    case "seat_proposed": {
      const { proposal: id, seat, who, by, at } = event;
      const proposals = added(engagement.proposals, { id, seat, who, by, at, consented: [], declined: false });
      return { ...engagement, proposals };
    }
    case "seat_consented":
      return { ...engagement, proposals: changed(engagement.proposals, event.proposal, (one) => answered(one, event)) };
    case "sentence_released": {
      const { release: id, text, by, at } = event;
      return { ...engagement, releases: added(engagement.releases, { id, text, by, at }) };
    }
    case "sentence_withdrawn":
      return { ...engagement, releases: removed(engagement.releases, event.release) };
    case "texts_erased":
      return erased(engagement, event.by);
    default:
      return null;
  }
}

function answered(proposal: Engagement["proposals"][number], event: Of<"seat_consented">): typeof proposal {
  if (!event.consent) return { ...proposal, declined: true };
  return { ...proposal, consented: [...proposal.consented, event.by] };
}

function erased(engagement: Engagement, by: string): Engagement {
  const own = <Entry extends { by: string }>(entries: readonly Entry[], blank: Partial<Entry>) =>
    entries.map((entry) => (entry.by === by ? { ...entry, ...blank } : entry));
  const sessions = engagement.sessions.map((session) => ({
    ...session,
    check_ins: own(session.check_ins, { shared: null }),
    reflections: own(session.reflections, { lines: [] }),
    pulses: own(session.pulses, { note: "" }),
  }));
  return { ...engagement, readiness: own(engagement.readiness, { want: "", improve: "" }), sessions };
}

/** Throws when the id exists. */
export function added<Entry extends { id: string }>(entries: readonly Entry[], entry: Entry): Entry[] {
  if (entries.some((one) => one.id === entry.id)) throw new Error(`the log adds something twice: ${entry.id}`);
  return [...entries, entry];
}

/** Throws when there is no such entry. */
export function changed<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
  change: (entry: Entry) => Entry,
): Entry[] {
  if (!entries.some((one) => one.id === id)) throw new Error(`the log speaks of something that is not there: ${id}`);
  return entries.map((one) => (one.id === id ? change(one) : one));
}

/** Throws when there is no such entry. */
export function removed<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry[] {
  if (!entries.some((one) => one.id === id)) throw new Error(`the log speaks of something that is not there: ${id}`);
  return entries.filter((one) => one.id !== id);
}
