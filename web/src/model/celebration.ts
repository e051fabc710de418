import type { BoardState, Card } from "./board.js";
import type { Engagement } from "./fold_engagement.js";
import { localTime } from "./zoned.js";

type Goal = Engagement["goals"][number];

/** What was finished for one goal; `goal` null: for none of the present ones. */
export interface Finished {
  goal: Goal | null;
  reached: boolean;
  cards: readonly Card[];
}

/** Cards done since the contract's first day, on the archive shelf too, and goals that were reached, goal by goal. */
export function finishedIn(board: BoardState): Finished[] {
  const { engagement } = board.settings;
  if (!engagement) return [];
  const zone = engagement.intent.time_zone;
  const { start } = engagement.contract.terms;
  const done = [...board.cards.values()]
    .filter((card) => card.column === "done" && card.finished_at !== null)
    .filter((card) => start === null || localTime(zone, Date.parse(card.finished_at ?? "")).date >= start)
    .sort((a, b) => (a.finished_at ?? "").localeCompare(b.finished_at ?? "") || a.number - b.number);
  const finished: Finished[] = engagement.goals.map((goal) => ({
    goal,
    reached: goal.status === "achieved",
    cards: done.filter((card) => card.goal === goal.id),
  }));
  const known = new Set(engagement.goals.map((goal) => goal.id));
  finished.push({ goal: null, reached: false, cards: done.filter((card) => !card.goal || !known.has(card.goal)) });
  return finished.filter((one) => one.reached || one.cards.length > 0);
}
