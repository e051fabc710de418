import type { Board } from "../../../protocol/ts/messages.js";
import { type BoardState, type Card, type ColumnId, stateOf } from "../../src/model/board.js";
import { evenRanks } from "../../src/model/rank.js";

// Boards for tests: `coach` and `learner` hold seats, `watcher` looks on.

const at = "2025-03-03T08:00:00.000Z";

export function card(id: string, column: ColumnId, part: Partial<Card> = {}): Card {
  return {
    id,
    number: 1,
    title: `Card ${id}`,
    type: "task",
    column,
    rank: "V",
    owner: "learner",
    proposed_by: "learner",
    agreed: [],
    description: "",
    done_when: [],
    first_step: "",
    evidence: [],
    due: null,
    blocker: null,
    comments: [],
    over_limit: false,
    created_at: at,
    entered_at: at,
    started_at: column === "to_do" ? null : at,
    finished_at: column === "done" ? at : null,
    archived: null,
    text_seqs: { title: 1 },
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

/** A board with these cards, numbered and ranked in the order given. */
export function board(cards: readonly Card[], part: Partial<Board> = {}, seq = 10): BoardState {
  const ranks = evenRanks(cards.length);
  const numbered = cards.map((one, index) => ({ ...one, number: index + 1, rank: ranks[index] ?? "V" }));
  return stateOf(
    {
      id: "board",
      title: "Practice",
      kind: "plain",
      created_at: at,
      columns: [
        { id: "to_do", label: "To Do", limit: null, policy: "" },
        { id: "in_progress", label: "In Progress", limit: 3, policy: "" },
        { id: "verify", label: "Verify", limit: 3, policy: "" },
        { id: "done", label: "Done", limit: null, policy: "" },
      ],
      person_limit: null,
      board_limit: null,
      override_cap: 1,
      verify_policy: "other_party",
      participants: [
        { id: "coach", name: "Coach", seat: "coach", active: true },
        { id: "learner", name: "Learner", seat: "coachee", active: true },
        { id: "watcher", name: "Watcher", seat: "observer", active: true },
      ],
      cards: numbered,
      next_number: cards.length + 1,
      labels: [],
      policies: { move: "anyone", ready_gate: "nudge", override_mode: "either_with_reason", count_blocked: true },
      engagement: null,
      seqs: {},
      ...part,
    },
    seq,
  );
}
