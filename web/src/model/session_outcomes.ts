import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card, ColumnId } from "./board.js";
import type { Session } from "./fold_sessions.js";
import type { Step } from "./session_script.js";

// The review inside a session: which cards a step is about, and what came of each (S5).

export type CardOutcome = Session["outcomes"][number]["outcome"];

const columnsOfSteps: Readonly<Partial<Record<Step, ColumnId>>> = {
  verify: "verify",
  in_progress: "in_progress",
  pull: "to_do",
};

/** The column a step looks at; null when it is about something else. */
export function columnOf(step: Step): ColumnId | null {
  return columnsOfSteps[step] ?? null;
}

/** The cards of a column that nobody has looked at in this session, oldest first. */
export function cardsToLookAt(board: BoardState, session: Session, column: ColumnId): Card[] {
  const seen = new Set(session.outcomes.map((one) => one.card));
  return [...board.columns[column]]
    .filter((card) => !seen.has(card.id))
    .sort((a, b) => a.entered_at.localeCompare(b.entered_at) || a.number - b.number);
}

/** What the cards' own events say came of them: moves, blocks and lifted blocks. A pull with a put back is a swap. */
export function outcomesOf(events: readonly PuffinEvent[]): Array<{ card: string; outcome: CardOutcome }> {
  return events.flatMap((event) => {
    switch (event.type) {
      case "card_blocked":
        return [{ card: event.card, outcome: "blocked" as const }];
      case "card_unblocked":
        return [{ card: event.card, outcome: "unblocked" as const }];
      case "card_moved": {
        const outcome = outcomeOfMove(event.from, event.to);
        if (outcome === null) return [];
        const swapped = outcome === "put_back" && events.some((other) => isPullOf(other, event.command));
        return [{ card: event.card, outcome: swapped ? ("swapped" as const) : outcome }];
      }
      default:
        return [];
    }
  });
}

function outcomeOfMove(from: ColumnId, to: ColumnId): CardOutcome | null {
  switch (`${from}>${to}`) {
    case "verify>done":
      return "done";
    case "verify>in_progress":
      return "returned";
    case "in_progress>to_do":
      return "put_back";
    case "to_do>in_progress":
      return "pulled";
    case "in_progress>verify":
      return "looked_at";
    default:
      return null;
  }
}

function isPullOf(event: PuffinEvent, command: string): boolean {
  return (
    event.type === "card_moved" && event.command === command && event.from === "to_do" && event.to === "in_progress"
  );
}

/** A card cut in two: the new one holds the lines that go with it, the old one the rest. Sent in this order. */
export function splitCommands(
  board: BoardState,
  card: Card,
  parts: { id: string; title: string; newTitle: string; linesThatGo: ReadonlySet<number> },
): Command[] {
  const stays = card.done_when.filter((_, index) => !parts.linesThatGo.has(index));
  const goes = card.done_when.filter((_, index) => parts.linesThatGo.has(index));
  const set = {
    ...(goes.length > 0 ? { done_when: goes } : {}),
    ...(card.goal ? { goal: card.goal } : {}),
    ...(card.deliverable ? { deliverable: card.deliverable } : {}),
    ...(card.outside_contract ? { outside_contract: card.outside_contract } : {}),
  };
  const rest = {
    ...(parts.title === card.title ? {} : { title: parts.title }),
    ...(goes.length > 0 ? { done_when: stays } : {}),
  };
  const commands: Command[] = [
    { type: "add_card", card: parts.id, column: "to_do", title: parts.newTitle, after: null, owner: card.owner },
  ];
  if (Object.keys(set).length > 0) commands.push({ type: "edit_card", card: parts.id, set });
  if (Object.keys(rest).length > 0) commands.push({ type: "edit_card", card: card.id, set: rest, read_at: board.seq });
  return commands;
}
