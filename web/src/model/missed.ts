import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Card } from "./board.js";
import { cardOfDoc, partsOf } from "./written_together.js";

// What others did while one did not look, told from their events and the board as it stands now.

const cardDeeds = {
  card_added: "added",
  card_imported: "added",
  card_moved: "moved",
  card_edited: "edited",
  text_changed: "edited",
  card_archived: "archived",
  card_restored: "restored",
  card_agreed: "agreed",
  card_blocked: "blocked",
  card_unblocked: "unblocked",
  comment_added: "commented",
  comment_answered: "answered",
  card_thanked: "thanked",
  blocker_edited: "edited",
  help_asked: "asked_help",
  help_answered: "answered_help",
  override_asked: "asked_limit",
  commitment_made: "promised",
  commitment_settled: "settled",
} as const;

const otherDeeds = {
  point_added: "measured",
  goal_added: "goal",
  goal_edited: "goal",
  goal_adopted: "goal",
  goal_closed: "goal",
  session_planned: "session_planned",
  session_moved: "session_moved",
  session_cancelled: "session_cancelled",
  session_closed: "session_held",
  contract_edited: "contract",
  contract_signed: "signed",
  participant_joined: "joined",
} as const;

export type CardDeed = (typeof cardDeeds)[keyof typeof cardDeeds];
export type OtherDeed = (typeof otherDeeds)[keyof typeof otherDeeds];

export interface Missed {
  /** How often each was done, in the order in which they first came. */
  counts: ReadonlyMap<CardDeed | OtherDeed, number>;
  /** Each card once, with who did what; the last one touched first. */
  cards: ReadonlyArray<{ card: Card; deeds: ReadonlyArray<{ by: string; deed: CardDeed }> }>;
  others: ReadonlyArray<{ by: string; deed: OtherDeed }>;
}

/** Own events do not count, nor what is too small to be told. */
export function missedIn(board: BoardState, events: readonly PuffinEvent[], you: string): Missed {
  const counts = new Map<CardDeed | OtherDeed, number>();
  const cards = new Map<string, Map<string, { by: string; deed: CardDeed }>>();
  const others = new Map<string, { by: string; deed: OtherDeed }>();
  for (const event of events) {
    if (event.by === you) continue;
    const { by } = event;
    const id = cardOf(board, event);
    if (id !== null) {
      const deed = cardDeeds[event.type as keyof typeof cardDeeds];
      const deeds = cards.get(id) ?? new Map();
      // Somebody who writes a sentence makes a change with every few letters.
      const goesOn = event.type === "text_changed" && deeds.has(`${deed} ${by}`);
      cards.delete(id);
      cards.set(id, deeds.set(`${deed} ${by}`, { by, deed }));
      if (!goesOn) counts.set(deed, (counts.get(deed) ?? 0) + 1);
    } else {
      const deed = otherDeedOf(event);
      if (!deed) continue;
      const goesOn = event.type === "text_changed" && others.has(`${deed} ${by}`);
      others.set(`${deed} ${by}`, { by, deed });
      if (!goesOn) counts.set(deed, (counts.get(deed) ?? 0) + 1);
    }
  }
  const told = [...cards].reverse().flatMap(([id, deeds]) => {
    const card = board.cards.get(id);
    return card ? [{ card, deeds: [...deeds.values()] }] : [];
  });
  return { counts, cards: told, others: [...others.values()] };
}

function otherDeedOf(event: PuffinEvent): OtherDeed | undefined {
  if (event.type !== "text_changed") return otherDeeds[event.type as keyof typeof otherDeeds];
  const of = partsOf(event.doc)?.of;
  return of === "goal" || of === "contract" ? of : undefined;
}

/** The card a deed was about; null: it was about something else, or a card only changed its place in a column. */
function cardOf(board: BoardState, event: PuffinEvent): string | null {
  if (!(event.type in cardDeeds)) return null;
  if (event.type === "card_moved" && event.from === event.to) return null;
  if (event.type === "text_changed") return cardOfDoc(event.doc);
  if (event.type === "comment_answered" && !event.answered) return null;
  if ("card" in event) return event.card;
  if (event.type !== "commitment_settled") return null;
  const promises = board.settings.engagement?.commitments ?? [];
  return promises.find((one) => one.id === event.commitment)?.card ?? null;
}
