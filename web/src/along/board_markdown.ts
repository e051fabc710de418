import { alongText } from "../languages/en/along.js";
import { type BoardState, type Card, columnIds } from "../model/board.js";
import { personName } from "../ui/people.js";

const words = alongText.markdown;

/** The board to read: a part a column, a heading a card, done-when lines as a check list, what was said. */
export function boardMarkdown(board: BoardState, day: string): string {
  const parts = columnIds.map((id) => {
    const { label } = board.settings.columns.find((column) => column.id === id) ?? { label: id };
    const cards = board.columns[id].map((card) => cardMarkdown(board, card));
    return [`## ${inline(label)}`, ...(cards.length > 0 ? cards : [words.empty])].join("\n\n");
  });
  return `${[`# ${inline(board.settings.title)}`, day, ...parts].join("\n\n")}\n`;
}

function cardMarkdown({ settings }: BoardState, card: Card): string {
  const facts = [
    ...(card.owner === null ? [] : [words.owner(inline(personName(settings, card.owner)))]),
    ...(card.due === null ? [] : [words.due(card.due)]),
    ...(card.blocker ? [words.blocked(inline(card.blocker.reason))] : []),
    ...(card.first_step ? [words.firstStep(inline(card.first_step))] : []),
  ];
  const tick = card.column === "done" ? "x" : " ";
  const said = card.comments.map(({ by, at, text }) => {
    return `- ${words.comment(inline(personName(settings, by)), at.slice(0, 10))} ${indented(text)}`;
  });
  const parts = [
    `### C-${card.number} ${inline(card.title)}`,
    list(facts.map((fact) => `- ${fact}`)),
    block(card.description),
    titled(
      words.doneWhen,
      card.done_when.map((line) => `- [${tick}] ${inline(line)}`),
    ),
    titled(
      words.evidence,
      card.evidence.map((line) => `- ${inline(line)}`),
    ),
    titled(words.comments, said),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function list(lines: readonly string[]): string {
  return lines.join("\n");
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `**${title}**\n\n${list(lines)}`;
}

/** What a person typed stays what they typed: nothing of it becomes a heading, a link or markup. */
function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, " ");
}

/** Lines that would begin a list, a heading or a quotation keep their first sign as a sign. */
function block(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/^(\s*)([-+=]|\d+[.)])/, "$1\\$2"))
    .join("  \n");
}

function indented(text: string): string {
  return block(text).replaceAll("\n", "\n  ");
}
