import type { Board, Command, PuffinEvent } from "../../../protocol/ts/messages.js";

/** Names of the parts of the wire types that the views speak of. */
export type { Board, Command, PuffinEvent };
export type Card = Board["cards"][number];
export type ColumnId = Card["column"];
export type Column = Board["columns"][number];
export type Participant = Board["participants"][number];
export type Seat = Participant["seat"];
export type Blocker = NonNullable<Card["blocker"]>;
export type BlockerCategory = Blocker["category"];
export type CardType = Card["type"];
export type Comment = Card["comments"][number];
export type MoveCommand = Extract<Command, { type: "move_card" }>;
export type CardChanges = Extract<Command, { type: "edit_card" }>["set"];

/** Order and meaning are fixed (C7); only the labels are free. */
export const columnIds: readonly ColumnId[] = ["to_do", "in_progress", "verify", "done"];

export const seats: readonly Seat[] = ["coachee", "coach", "second_coach", "sponsor", "observer"];

export const blockerCategories: readonly BlockerCategory[] = [
  "waiting_on_other",
  "external_dependency",
  "missing_knowledge",
  "missing_time",
  "unclear_done_when",
  "fear_or_avoidance",
  "other",
];

export const cardTypes: readonly CardType[] = [
  "task",
  "event",
  "homework",
  "habit",
  "experiment",
  "observation",
  "question",
  "challenge",
  "thought_experiment",
  "learning_share",
];

/** How long each text may be, in code points (C11). */
export const limits = {
  title: 120,
  boardTitle: 120,
  name: 80,
  description: 8000,
  doneWhenLines: 10,
  doneWhenLine: 200,
  firstStep: 200,
  evidenceLines: 20,
  evidenceLine: 500,
  reason: 280,
  overrideReasonMin: 5,
  comment: 2000,
  label: 30,
  policy: 500,
  wipMax: 99,
} as const;

/** The length a person would count: code points, not UTF-16 units. */
export function textLength(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
