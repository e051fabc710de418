import type { Command } from "../../../protocol/ts/messages.js";
import { Arrangement } from "./arrangement.js";
import type { BoardState, Card } from "./board.js";
import { contractGate } from "./contract_gate.js";
import { refuseByMovePolicy } from "./move_policy.js";
import type { Decision, EventBody } from "./predict.js";
import { missingBeforePull } from "./ready.js";
import * as refusal from "./refusals.js";
import { mayOwnCards } from "./rights.js";
import { weigh } from "./wip.js";

// Cutting a card in two (C20), the twin of server/domain/split.

type SplitCard = Extract<Command, { type: "split_card" }>;
type Half = Pick<
  Card,
  "title" | "type" | "owner" | "goal" | "deliverable" | "outside_contract" | "labels" | "done_when" | "first_step"
>;

const cardsPerBoard = 10_000;

export function splitCard(board: BoardState, command: SplitCard, actor: string, now: number): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (card.archived) return refusal.cardArchived();
  if (board.cards.has(command.new_card)) return refusal.idTaken(command.new_card);
  const stay = linesThatStay(card, command.done_when);
  if (!stay || (card.text_seqs.done_when ?? 0) > (command.read_at ?? Number.POSITIVE_INFINITY)) {
    return refusal.stale(card, "The lines of this card have changed; look at them and split again.");
  }
  if (board.cards.size >= cardsPerBoard) {
    const message = "There are as many of these as there can be; let go of one first.";
    return refusal.tooLong("card", board.cards.size + 1, cardsPerBoard, message);
  }
  const half = otherHalf(board, card, command);
  const column = mayStayInWork(board, actor, card, half, command.new_card, now) ? "in_progress" : "to_do";
  const weighed = weighIn(board, command.new_card, half, column);
  if ("code" in weighed) return weighed;

  const place = new Arrangement(board).place(null, column, card.column === column ? card.id : null);
  const added: EventBody = {
    type: "card_added",
    card: command.new_card,
    number: board.settings.next_number,
    column,
    rank: place.rank,
    title: half.title,
    owner: half.owner,
    card_type: half.type,
    split_from: card.id,
  };
  const { cleared } = weighed;
  return [
    ...(place.reranked ? [place.reranked] : []),
    added,
    ...sharedFields(half, command.new_card),
    ...(command.done_when.length > 0 ? [edited(card.id, { done_when: stay })] : []),
    ...(cleared.length > 0 ? [{ type: "over_limit_cleared" as const, cards: [...cleared] }] : []),
  ];
}

/** The lines that stay; null when one that is to go is not there. */
function linesThatStay(card: Card, going: readonly string[]): string[] | null {
  const stay: string[] = [...card.done_when];
  for (const line of going) {
    const index = stay.indexOf(line);
    if (index < 0) return null;
    stay.splice(index, 1);
  }
  return stay;
}

function otherHalf(board: BoardState, card: Card, { title, done_when }: SplitCard): Half {
  const { type, goal, deliverable, outside_contract, labels } = card;
  const owner = card.owner !== null && mayOwnCards(board, card.owner) ? card.owner : null;
  return { title, type, owner, goal, deliverable, outside_contract, labels, done_when, first_step: "" };
}

/** Whether the new card may stand in work at once, beside the one it comes from. */
function mayStayInWork(board: BoardState, actor: string, card: Card, half: Half, id: string, now: number): boolean {
  if (card.column !== "in_progress" || contractGate(board, now) !== "open") return false;
  const { owner } = half;
  if (refuseByMovePolicy(board, actor, { owner, co_owner: card.co_owner, column: "to_do" }, "pull")) return false;
  const isHard = board.settings.policies.ready_gate === "hard";
  if (isHard && missingBeforePull(board.settings, half).length > 0) return false;
  return !("code" in weighIn(board, id, half, "in_progress"));
}

function weighIn(board: BoardState, card: string, { owner }: Half, column: "to_do" | "in_progress") {
  return weigh(board, [
    { card, before: null, after: { column, owner, blocked: false }, checked: true, override: null },
  ]);
}

type Changes = Extract<Command, { type: "edit_card" }>["set"];

function edited(card: string, set: Changes): EventBody {
  return { type: "card_edited", card, set };
}

/** What the new card shares with the old one, as far as there is anything. */
function sharedFields(half: Half, id: string): EventBody[] {
  const set: Changes = {
    ...(half.done_when.length > 0 && { done_when: half.done_when }),
    ...(half.goal !== null && { goal: half.goal }),
    ...(half.deliverable !== null && { deliverable: half.deliverable }),
    ...(half.outside_contract !== "" && { outside_contract: half.outside_contract }),
    ...(half.labels.length > 0 && { labels: half.labels }),
  };
  return Object.keys(set).length > 0 ? [edited(id, set)] : [];
}
