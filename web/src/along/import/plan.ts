import type { Rejection } from "../../../../protocol/ts/messages.js";
import { type BoardState, type ColumnId, columnIds, Draft } from "../../model/board.js";
import { predict } from "../../model/predict.js";
import { type Brought, type BroughtWords, bringCard } from "./card_commands.js";
import type { Found } from "./found.js";
import { BoardLabels } from "./labels.js";
import type { Sliced } from "./slices.js";

export interface Choices {
  /** For each list of the file a column, or null: leave it out. */
  readonly columns: ReadonlyArray<ColumnId | null>;
  /** For each name the participant it is, or null. */
  readonly people: ReadonlyMap<string, string | null>;
  readonly archived: boolean;
  /** Cards for which there is no seat go into To Do; else they stay out. */
  readonly restToDo: boolean;
}

/** What would be written, held against the board as it stands: nothing has been sent. */
export interface Plan {
  readonly brought: readonly Brought[];
  readonly counts: Readonly<Record<ColumnId, number>>;
  /** How many cards found no seat where they belong, by column. */
  readonly seatless: Readonly<Record<ColumnId, number>>;
  /** Cards that cannot come in at all, with the first reason. */
  readonly refused: number;
  readonly why: Rejection | null;
  readonly leftOut: { readonly archived: number; readonly lists: number };
  readonly newLabels: readonly string[];
  readonly movedLines: number;
  readonly lostComments: number;
  readonly shortened: number;
}

const cardsPerStep = 2;

/** Tries every card against the rules of the board, one after another, as the server will. */
export function* planImport(
  board: BoardState,
  actor: string,
  found: Found,
  choices: Choices,
  words: BroughtWords,
): Sliced<Plan> {
  const draft = new Draft(board);
  const now = Date.now();
  const brought: Brought[] = [];
  const counts = { to_do: 0, in_progress: 0, verify: 0, done: 0 };
  const seatless = { to_do: 0, in_progress: 0, verify: 0, done: 0 };
  const leftOut = { archived: 0, lists: 0 };
  const labels = new BoardLabels(board.settings.labels);
  let refused = 0;
  let why: Rejection | null = null;
  for (const [index, card] of found.cards.entries()) {
    if (index % cardsPerStep === 0) yield;
    const column = choices.columns[card.list] ?? null;
    if (card.archived && !choices.archived) {
      leftOut.archived += 1;
      continue;
    }
    if (column === null) {
      leftOut.lists += 1;
      continue;
    }
    let one = bringCard(card, column, choices.people, words, labels);
    let tried = predict(draft, one.command, actor, now);
    if ("rejection" in tried && column !== "to_do") {
      seatless[column] += 1;
      if (!choices.restToDo) continue;
      one = { ...one, command: { ...one.command, column: "to_do" } };
      tried = predict(draft, one.command, actor, now);
    }
    if ("rejection" in tried) {
      refused += 1;
      why ??= tried.rejection;
      continue;
    }
    for (const event of tried.events) draft.apply(event);
    counts[one.command.column] += 1;
    labels.keep(one.newLabels);
    brought.push(one);
  }
  return {
    brought,
    counts,
    seatless,
    refused,
    why,
    leftOut,
    newLabels: brought.flatMap((one) => one.newLabels.map(({ name }) => name)),
    movedLines: sum(brought, (one) => one.movedLines),
    lostComments: sum(brought, (one) => one.lostComments),
    shortened: brought.filter((one) => one.shortened).length,
  };
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

export function seatlessInAll(plan: Plan): number {
  return sum(columnIds, (id) => plan.seatless[id]);
}
