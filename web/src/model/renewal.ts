import type { BoardState } from "./board.js";
import type { Engagement } from "./fold_engagement.js";
import { isLiving } from "./plan.js";

/** What goes on and what is left behind when a contract is renewed (G10), the twin of server/domain/renewal. */
export interface Carried {
  goals: readonly string[];
  closedGoals: readonly string[];
  deliverables: readonly string[];
  doneDeliverables: readonly string[];
}

export function carriedOn(board: BoardState, engagement: Engagement): Carried {
  const { terms } = engagement.contract;
  const closed = new Set(terms.goals.flatMap((_, index) => (isClosed(engagement, index) ? [index] : [])));
  const staysBehind = ({ id, goal }: (typeof terms.deliverables)[number]) =>
    (goal !== null && closed.has(goal)) || isDone(board, id);
  return {
    goals: terms.goals.filter((_, index) => !closed.has(index)),
    closedGoals: terms.goals.filter((_, index) => closed.has(index)),
    deliverables: terms.deliverables.filter((one) => !staysBehind(one)).map((one) => one.what),
    doneDeliverables: terms.deliverables.filter(staysBehind).map((one) => one.what),
  };
}

function isClosed(engagement: Engagement, index: number): boolean {
  const goals = engagement.goals.filter((goal) => goal.contract_goal === index);
  return goals.some((goal) => goal.adopted_at !== null) && !goals.some(isLiving);
}

function isDone(board: BoardState, deliverable: string): boolean {
  const cards = [...board.cards.values()].filter((card) => card.deliverable === deliverable && !card.archived);
  return cards.length > 0 && cards.every((card) => card.column === "done");
}
