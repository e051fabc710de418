import type { Deliverable, Engagement, Goal } from "../../../protocol/ts/messages.js";
import { type BoardState, type Card, columnIds } from "./board.js";

/** A deliverable of the contract with the cards that work towards it, in board order. */
export interface DeliverableBranch {
  deliverable: Deliverable;
  cards: Card[];
  /** No card of the board works towards it. */
  uncovered: boolean;
}

/** A goal with what was promised for it. `cards` serve the goal without a deliverable of it. */
export interface GoalBranch {
  goal: Goal;
  /** Its number on the faces of cards, from 1. */
  number: number;
  deliverables: DeliverableBranch[];
  cards: Card[];
}

/** A goal that was signed and has no living goal yet. */
export interface SignedGoal {
  index: number;
  text: string;
  deliverables: DeliverableBranch[];
}

/** Goal, deliverable, card: the whole board seen from what it is for. */
export interface Plan {
  /** Proposed and adopted. */
  goals: GoalBranch[];
  closed: GoalBranch[];
  signed: SignedGoal[];
  /** Deliverables that serve no single goal. */
  whole: DeliverableBranch[];
  /** Cards with a reason why they are outside the contract. */
  outside: Card[];
  /** Cards of which nobody has said yet what they are for. */
  unlinked: Card[];
}

export function isLiving(goal: Goal): boolean {
  return goal.status === "proposed" || goal.status === "adopted";
}

export function planOf(board: BoardState, engagement: Engagement): Plan {
  const { terms } = engagement.contract;
  const cards = columnIds.flatMap((column) => board.columns[column]);
  // What was dropped promises nothing: its deliverables wait for another goal.
  const bearing = engagement.goals.filter((goal) => goal.status !== "dropped");
  const known = new Set(engagement.goals.map((goal) => goal.id));
  const promised = new Set(terms.deliverables.map((one) => one.id));
  const bearersOf = (index: number | null) => bearing.filter((goal) => index !== null && goal.contract_goal === index);

  const branch = (deliverable: Deliverable, mine: (card: Card) => boolean): DeliverableBranch => {
    const working = cards.filter((card) => card.deliverable === deliverable.id);
    return { deliverable, cards: working.filter(mine), uncovered: working.length === 0 };
  };
  const serving = (index: number | null) => terms.deliverables.filter((one) => one.goal === index);
  const all = (deliverable: Deliverable) => branch(deliverable, () => true);

  const goalBranch = (goal: Goal): GoalBranch => {
    const shown = bearing.includes(goal) && goal.contract_goal !== null ? serving(goal.contract_goal) : [];
    const ids = new Set(shown.map((one) => one.id));
    return {
      goal,
      number: goalNumber(engagement, goal.id),
      deliverables: shown.map((deliverable) => {
        const bearers = bearersOf(deliverable.goal);
        // Where several goals share a deliverable, a card that names none of them stands under the first.
        const homeless = (card: Card) => bearers[0] === goal && !bearers.some((one) => one.id === card.goal);
        return branch(deliverable, (card) => card.goal === goal.id || homeless(card));
      }),
      cards: cards.filter((card) => card.goal === goal.id && !ids.has(card.deliverable ?? "")),
    };
  };

  const placed = (card: Card) => known.has(card.goal ?? "") || promised.has(card.deliverable ?? "");
  const loose = cards.filter((card) => !placed(card));
  return {
    goals: engagement.goals.filter(isLiving).map(goalBranch),
    closed: engagement.goals.filter((goal) => !isLiving(goal)).map(goalBranch),
    signed: terms.goals.flatMap((text, index) =>
      bearersOf(index).length > 0 ? [] : [{ index, text, deliverables: serving(index).map(all) }],
    ),
    whole: serving(null).map(all),
    outside: loose.filter((card) => card.outside_contract !== ""),
    unlinked: loose.filter((card) => card.outside_contract === ""),
  };
}

/** The number of a goal in the order in which goals came, from 1; 0 when there is none of that id. */
export function goalNumber(engagement: Engagement, goal: string | null): number {
  return engagement.goals.findIndex((one) => one.id === goal) + 1;
}

/** The goal a deliverable is for, when the plan leaves no doubt. */
export function goalOfDeliverable(engagement: Engagement, deliverable: string): string | null {
  const index = engagement.contract.terms.deliverables.find((one) => one.id === deliverable)?.goal ?? null;
  if (index === null) return null;
  const serving = engagement.goals.filter((goal) => isLiving(goal) && goal.contract_goal === index);
  return serving.length === 1 ? (serving[0]?.id ?? null) : null;
}
