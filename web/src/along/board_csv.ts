import { alongText } from "../languages/en/along.js";
import { type BoardState, boardOf, type Card } from "../model/board.js";
import { personName } from "../ui/people.js";
import { row } from "./cells.js";

/** Excel takes a file for UTF-8 only when it begins so. */
const byteOrderMark = "\uFEFF";

/** The board as RFC 4180: a row of names, then a row a card, in the order of the columns; archived cards last. */
export function boardCsv(board: BoardState): string {
  const { table } = alongText;
  const cards = [...Object.values(board.columns).flat(), ...boardOf(board).cards.filter((card) => card.archived)];
  return byteOrderMark + row(Object.values(table)) + cards.map((card) => row(cells(board, card))).join("");
}

function cells({ settings }: BoardState, card: Card): string[] {
  const label = settings.columns.find((column) => column.id === card.column)?.label ?? card.column;
  const said = card.comments.map(({ by, at, text }) => `${personName(settings, by)}, ${at.slice(0, 10)}: ${text}`);
  return [
    `C-${card.number}`,
    label,
    card.title,
    card.type,
    card.owner === null ? "" : personName(settings, card.owner),
    card.due ?? "",
    card.blocker?.reason ?? "",
    card.first_step,
    card.description,
    card.done_when.join("\n"),
    card.evidence.join("\n"),
    said.join("\n"),
    card.archived ? card.archived.at.slice(0, 10) : "",
  ];
}
