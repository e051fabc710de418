import type {
  Blocker,
  BlockerCategory,
  BrokenLimit,
  Card,
  CardChanges,
  CardType,
  Column as ColumnId,
  ColumnSettings,
  Command,
  Comment,
  MoveCard,
  Participant,
  PolicyChanges,
  PuffinEvent,
  Rejection,
  Seat,
  You,
} from "../../../protocol/ts/messages.js";
import type { BoardState, Columns, Settings } from "../model/board.js";

/** Names of the parts of the wire types that the views speak of. */
export type {
  Blocker,
  BlockerCategory,
  BoardState,
  BrokenLimit,
  Card,
  CardChanges,
  CardType,
  ColumnId,
  ColumnSettings,
  Columns as Lanes,
  Command,
  Comment,
  MoveCard,
  Participant,
  PolicyChanges,
  PuffinEvent,
  Rejection,
  Seat,
  Settings as Board,
  You,
};

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
  why: 2000,
  privateText: 8000,
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
