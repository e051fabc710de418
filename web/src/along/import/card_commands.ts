import type { Command } from "../../../../protocol/ts/messages.js";
import type { ColumnId } from "../../model/board.js";
import type { ImportCard } from "../../model/predict_import.js";
import { newId } from "../../sync/ids.js";
import type { FoundCard } from "./found.js";
import type { AddLabel, BoardLabels } from "./labels.js";
import { cardLimits as limits } from "./limits.js";
import { cut, inPieces, isBlank, manyLines, oneLine } from "./pieces.js";

/** The words that stand between what is brought; they belong to the language of who brings it. */
export interface BroughtWords {
  readonly untitled: string;
  labels(names: string): string;
  by(names: string): string;
  comment(name: string, day: string): string;
}

export interface Brought {
  readonly command: ImportCard;
  /** Labels it is the first to bring to the board; before it. */
  readonly newLabels: readonly AddLabel[];
  /** Its labels, and what was said beyond what fits into one command; after it. */
  readonly more: readonly Extract<Command, { type: "add_comment" | "edit_card" }>[];
  /** Lines of checklists that went into the description, being too many or too long for done-when. */
  readonly movedLines: number;
  /** Comments for which the card has no room. */
  readonly lostComments: number;
  readonly shortened: boolean;
}

/** `people`: who a name is on this board. The first of a card's people who is here owns it; the others are named. */
export function bringCard(
  found: FoundCard,
  column: ColumnId,
  people: ReadonlyMap<string, string | null>,
  words: BroughtWords,
  boardLabels: BoardLabels,
): Brought {
  const named = oneLine(found.title);
  const whole = isBlank(named) ? words.untitled : named;
  const title = cut(whole, limits.title);
  const owner = found.people.map((name) => people.get(name) ?? null).find((id) => id !== null) ?? null;
  const unmapped = found.people.filter((name) => (people.get(name) ?? null) === null);
  const { lines, rest } = doneWhen(found);
  const labels = boardLabels.take(found.labels.map(oneLine).filter((name) => !isBlank(name)));
  const description = [
    title === whole ? "" : whole,
    manyLines(found.description),
    labels.rest.length > 0 ? words.labels(labels.rest.join(", ")) : "",
    unmapped.length > 0 ? words.by(oneLine(unmapped.join(", "))) : "",
    rest.join("\n"),
  ].filter((part) => part !== "");
  const [text = "", ...overflow] = inPieces(description.join("\n\n"), limits.description);
  const said = [
    ...overflow.flatMap((piece) => inPieces(piece, limits.comment)),
    ...found.comments.flatMap((comment) => {
      const head = comment.by || comment.day ? `${words.comment(oneLine(comment.by), comment.day)}\n` : "";
      return inPieces(head + manyLines(comment.text), limits.comment);
    }),
  ];
  const kept = said.slice(0, limits.commentsInAll).map((text) => ({ comment: newId(), text }));
  const bare: ImportCard = {
    type: "import_card",
    card: newId(),
    column,
    title,
    description: text,
    done_when: lines,
    owner,
    due: found.due,
    comments: [],
    ...(found.firstStep === "" ? {} : { first_step: cut(oneLine(found.firstStep), limits.firstStep) }),
  };
  const first = countThatFit(bare, kept);
  return {
    command: { ...bare, comments: kept.slice(0, first) },
    newLabels: labels.added,
    more: [
      ...(labels.ids.length > 0 ? [labelled(bare.card, labels.ids)] : []),
      ...kept.slice(first).map((comment) => ({ type: "add_comment" as const, card: bare.card, ...comment })),
    ],
    movedLines: rest.filter((line) => line.startsWith("- ")).length,
    lostComments: said.length - kept.length,
    shortened: title !== whole,
  };
}

function labelled(card: string, labels: readonly string[]): Extract<Command, { type: "edit_card" }> {
  return { type: "edit_card", card, set: { labels: [...labels] } };
}

/** The first lines that a card has room for; all others, under the names of their lists, for the description. */
function doneWhen({ checklists }: FoundCard): { lines: string[]; rest: string[] } {
  const lines: string[] = [];
  const rest: string[] = [];
  for (const { name, items } of checklists) {
    const beyond: string[] = [];
    for (const { text, ticked } of items) {
      const words = oneLine(text);
      if (isBlank(words)) continue;
      const line = `${ticked ? "✓ " : ""}${words}`;
      if (lines.length < limits.doneWhen && [...line].length <= limits.doneWhenLine) lines.push(line);
      else beyond.push(`- ${ticked ? "[x]" : "[ ]"} ${words}`);
    }
    if (beyond.length > 0) rest.push(...(isBlank(oneLine(name)) ? [] : [`${oneLine(name)}:`]), ...beyond);
  }
  return { lines, rest };
}

/** How many comments go into the same frame as the card. */
function countThatFit(bare: ImportCard, comments: ImportCard["comments"]): number {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  let room = limits.frame - bytes(bare);
  let count = 0;
  for (const comment of comments.slice(0, limits.comments)) {
    room -= bytes(comment) + 1;
    if (room < 0) break;
    count += 1;
  }
  return count;
}
