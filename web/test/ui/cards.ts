import type { Board, Card, ColumnId, Lanes, Participant } from "../../src/ui/types.js";

/** Words for the tests of the views: a card, a row of lanes, a board. */
export function aCard(id: string, part: Partial<Card> = {}): Card {
  return {
    id,
    number: Number(id.replace(/\D/g, "")) || 1,
    title: id,
    type: "task",
    column: "to_do",
    rank: id,
    owner: "ann",
    proposed_by: "ann",
    agreed: [],
    description: "",
    done_when: [],
    first_step: "",
    evidence: [],
    due: null,
    blocker: null,
    comments: [],
    over_limit: false,
    created_at: "2026-03-01T09:00:00.000Z",
    entered_at: "2026-03-01T09:00:00.000Z",
    started_at: null,
    finished_at: null,
    archived: null,
    text_seqs: {},
    goal: null,
    deliverable: null,
    outside_contract: "",
    expected_days: null,
    needs: [],
    inspected_by: [],
    help: null,
    override_wish: null,
    why: "",
    co_owner: null,
    stretch: null,
    links: [],
    labels: [],
    thanks: [],
    split_from: null,
    ...part,
  };
}

/** `{ to_do: ["a", "b"] }` as lanes; later cards entered earlier when `old` names them. */
export function lanes(rows: Partial<Record<ColumnId, string[]>>, entered: Record<string, string> = {}): Lanes {
  const lane = (column: ColumnId) =>
    (rows[column] ?? []).map((id) => aCard(id, { column, ...(entered[id] ? { entered_at: entered[id] } : {}) }));
  return { to_do: lane("to_do"), in_progress: lane("in_progress"), verify: lane("verify"), done: lane("done") };
}

export function ids(cards: readonly Card[]): string[] {
  return cards.map((card) => card.id);
}

export function person(id: string, seat: Participant["seat"], active = true): Participant {
  return { id, name: id, seat, active };
}

export function aBoard(participants: Participant[], part: Partial<Board> = {}): Board {
  const column = (id: ColumnId) => ({ id, label: id, limit: null, policy: "" });
  return {
    id: "board",
    title: "Board",
    kind: "plain",
    created_at: "2026-03-01T09:00:00.000Z",
    columns: [column("to_do"), column("in_progress"), column("verify"), column("done")],
    person_limit: null,
    board_limit: null,
    override_cap: 1,
    verify_policy: "other_party",
    participants,
    next_number: 1,
    labels: [],
    policies: { move: "anyone", ready_gate: "nudge", override_mode: "either_with_reason", count_blocked: true },
    engagement: null,
    seqs: {},
    ...part,
  };
}
