import type { Goal, Measure } from "../../../protocol/ts/messages.js";
import type { BoardState } from "../../src/model/board.js";
import { newContract } from "../../src/model/fold_contract.js";
import { aCard, anEngagement, aPromise, aSession, at, engaged } from "../model/sessions_support.js";

// Words for the tests of a contract's end: what Lou and Rea have behind them when it is over.

export function aGoal(id: string, part: Partial<Goal> = {}): Goal {
  return {
    id,
    title: id,
    why: "",
    org_goal: "",
    learning_intent: "",
    owner: "rea",
    proposed_by: "rea",
    adopted_at: at(2),
    contract_goal: null,
    target_date: null,
    status: "adopted",
    result: "",
    ...part,
  };
}

export function aMeasure(id: string, goal: string, values: readonly string[] = []): Measure {
  const mark = (day: number, value: string) => ({ date: at(day).slice(0, 10), value });
  return {
    id,
    goal,
    terms: {
      name: "Turns in which I ask first",
      unit: "%",
      direction: "up",
      baseline: mark(1, "20"),
      target: mark(30, "60"),
      band: null,
    },
    points: values.map((value, index) => ({ id: `p${index}`, ...mark(index + 5, value), note: "", by: "rea" })),
  };
}

const nasty = `<script>alert("x")</script>`;

/** One goal reached and one open, a promise kept and one not, a session held, and a title that wants to be a script. */
export function aWholeTime(): BoardState {
  const contract = newContract();
  return engaged(
    anEngagement({
      contract: {
        ...contract,
        state: "active",
        activated_at: at(2),
        terms: {
          ...contract.terms,
          goals: ["Ask first", "Rest"],
          deliverables: [
            { id: "list", what: "A list of questions", goal: 0 },
            { id: "walk", what: "A walk a day", goal: 1 },
          ],
        },
      },
      goals: [
        aGoal("g1", { title: "I ask first", contract_goal: 0, status: "achieved", result: "They answer now" }),
        aGoal("g2", { title: `Rest ${nasty}`, contract_goal: 1 }),
        aGoal("g3", { title: "Never adopted", adopted_at: null, status: "dropped" }),
      ],
      measures: [aMeasure("m1", "g1", ["30", "55"]), aMeasure("m2", "g2")],
      commitments: [
        aPromise("k1", { state: "kept", settled_at: at(9), learned: "Small is quicker" }),
        aPromise("k2", { card: "c2", state: "not_kept", settled_at: at(9), reason: "competing_priority" }),
        aPromise("k3", { card: "c2", state: "not_kept", settled_at: at(1), reason: "avoided" }),
      ],
      sessions: [
        aSession("s1", {
          state: "closed",
          opened_at: at(10, 16),
          closed_at: at(10, 17),
          attendees: ["lou", "rea"],
          outcomes: [{ card: "c1", outcome: "learned", note: "Silence is thinking", by: "rea", at: at(10, 16) }],
          reflections: [{ by: "rea", revealed: true, lines: ["I wait longer"] }],
        }),
      ],
      releases: [{ id: "r1", text: "We meet our customers", by: "rea", at: at(9) }],
    }),
    [
      aCard("c1", { title: "Write questions", column: "done", finished_at: at(8), deliverable: "list" }),
      aCard("c2", { title: `Walk ${nasty}`, column: "in_progress", started_at: at(4), deliverable: "walk" }),
      aCard("c3", { title: "From before", column: "done", finished_at: at(1) }),
    ],
  );
}

export function engagementOf(board: BoardState) {
  const { engagement } = board.settings;
  if (!engagement) throw new Error("no engagement");
  return engagement;
}
