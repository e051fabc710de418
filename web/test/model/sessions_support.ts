import type { Board } from "../../../protocol/ts/messages.js";
import { type BoardState, type Card, stateOf } from "../../src/model/board.js";
import { newContract, newReport } from "../../src/model/fold_contract.js";
import type { Commitment, Session } from "../../src/model/fold_sessions.js";
import { aBoard, aCard, person } from "../ui/cards.js";

// Words for the tests of sessions: an engagement of Lou (coach) and Rea (coachee).

export const at = (day: number, hour = 9) =>
  `2026-03-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00.000Z`;

type Engagement = NonNullable<Board["engagement"]>;

export function aSession(id: string, part: Partial<Session> = {}): Session {
  return {
    id,
    type: "coaching",
    state: "planned",
    planned_start: at(10, 16),
    planned_minutes: 45,
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
    ...part,
  };
}

export function aPromise(id: string, part: Partial<Commitment> = {}): Commitment {
  return {
    id,
    card: "c1",
    by: "rea",
    session: null,
    made_at: at(3),
    due_at: at(10, 16),
    confidence: 8,
    energy: null,
    if_then: "",
    agreed_by: [],
    state: "open",
    delivered_at: null,
    settled_at: null,
    reason: null,
    note: "",
    learned: "",
    ...part,
  };
}

export function anEngagement(part: Partial<Engagement> = {}): Engagement {
  return {
    state: "active",
    intent: { topic: "", intention: "", style: [], time_zone: "Europe/Lisbon", coach_profile: "" },
    readiness: [],
    pause: null,
    contract: { ...newContract(), state: "active" },
    report: newReport(),
    past: [],
    goals: [],
    measures: [],
    sessions: [],
    commitments: [],
    proposals: [],
    releases: [],
    ...part,
  };
}

/** A board of an engagement with these cards; `part` goes to its settings. */
export function engaged(
  engagement: Engagement,
  cards: Card[] = [],
  part: Parameters<typeof aBoard>[1] = {},
): BoardState {
  const settings = aBoard([person("lou", "coach"), person("rea", "coachee")], {
    kind: "engagement",
    engagement,
    ...part,
  });
  return stateOf({ ...settings, cards }, 100);
}

export { aCard };
