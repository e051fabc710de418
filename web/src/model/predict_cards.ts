import type { Command, Rejection } from "../../../protocol/ts/messages.js";
import { Arrangement, type Place } from "./arrangement.js";
import type { BoardState, Card } from "./board.js";
import { contractGate, refuseWaiting } from "./contract_gate.js";
import { refuseByMovePolicy } from "./move_policy.js";
import type { Decision, EventBody } from "./predict.js";
import { missingBeforePull } from "./ready.js";
import * as refusal from "./refusals.js";
import { mayOwnCards } from "./rights.js";
import { said } from "./texts.js";
import { type Shift, standingOf, type Weighed, weigh } from "./wip.js";

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;

const cardsPerBoard = 10_000;

export function addCard(board: BoardState, command: Of<"add_card">, actor: string, now: number): Decision {
  const owner = command.owner === undefined ? actor : command.owner;
  const { card, column, title } = command;
  if (board.cards.has(card)) return refusal.idTaken(card);
  if (command.after && !board.cards.has(command.after)) return refusal.unknownCard(command.after);
  if (owner !== null && !mayOwnCards(board, owner)) return refusal.unknownPerson(owner);
  const no = column === "in_progress" ? refusePulled(board, title, owner, actor, now) : null;
  if (no) return no;
  if (board.cards.size >= cardsPerBoard) return boardIsFull(board);
  const weighed = weigh(board, [shift(card, null, { column, owner, blocked: false }, command.override?.reason)]);
  if ("code" in weighed) return weighed;

  const place = new Arrangement(board).place(null, column, command.after ?? null);
  const { next_number: number } = board.settings;
  const card_type = command.card_type ?? "task";
  const added: EventBody = { type: "card_added", card, number, column, rank: place.rank, title, owner, card_type };
  return [...reranked(place), added, ...marks(weighed)];
}

/** The no to a card that is made in `in_progress`: it is pulled as it comes (C13, C14). */
function refusePulled(
  board: BoardState,
  title: string,
  owner: string | null,
  actor: string,
  now: number,
): Rejection | null {
  const no = refuseByMovePolicy(board, actor, { owner, co_owner: null, column: "to_do" }, "pull");
  if (no) return no;
  if (contractGate(board, now) === "waiting") return refuseWaiting(board);
  if (board.settings.policies.ready_gate !== "hard") return null;
  const bare = { title, owner, done_when: [], goal: null, outside_contract: "", first_step: "" };
  return refusal.notReady(missingBeforePull(board.settings, bare));
}

export function archiveCard(board: BoardState, command: Of<"archive_card">): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (card.archived) return refusal.stale(card, "This card is archived already; there is nothing left to do.");
  const weighed = weigh(board, [shift(card.id, standingOf(card), null)]);
  if ("code" in weighed) return weighed;
  const unblocked: EventBody[] = card.blocker ? [{ type: "card_unblocked", card: card.id, resolution: null }] : [];
  return [{ type: "card_archived", card: card.id, reason: said(command.reason) }, ...marks(weighed), ...unblocked];
}

export function restoreCard(board: BoardState, command: Of<"restore_card">): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (!card.archived) return refusal.stale(card, "This card stands on the board already; look where it is.");
  const column = command.column ?? "to_do";
  if (column !== card.column && column !== "to_do") return refusal.skip(card.column, column);
  const weighed = weigh(board, [
    shift(card.id, null, { column, owner: card.owner, blocked: false }, command.override?.reason),
  ]);
  if ("code" in weighed) return weighed;

  const arrangement = new Arrangement(board);
  const isBack = command.column === card.column;
  const place = isBack ? arrangement.placeBack(card) : arrangement.place(card, column, null);
  return [...reranked(place), { type: "card_restored", card: card.id, column, rank: place.rank }, ...marks(weighed)];
}

export function agreeCard(board: BoardState, command: Of<"agree_card">, actor: string): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (card.archived) return refusal.cardArchived();
  if (card.agreed.some((agreement) => agreement.by === actor)) {
    return refusal.stale(card, "You have agreed to this card already; there is nothing left to do.");
  }
  return [{ type: "card_agreed", card: card.id }];
}

export function editCard(board: BoardState, command: Of<"edit_card">): Decision {
  const card = board.cards.get(command.card);
  if (!card) return refusal.unknownCard(command.card);
  if (card.archived) return refusal.cardArchived();
  const { set, read_at } = command;
  const overwritten = read_at === undefined ? undefined : overwrittenField(card, set, read_at);
  if (overwritten) {
    const value = card[overwritten];
    const seq = card.text_seqs[overwritten] ?? 0;
    return refusal.staleText(overwritten, writtenText(value), seq);
  }
  const no = refuseLabels(board, set) ?? refuseCoOwner(board, card, set);
  if (no) return no;
  const edited: EventBody = { type: "card_edited", card: card.id, set: withoutDoubleOwner(card, set) };
  const { owner } = set;
  if (owner === undefined || owner === card.owner) return [edited];
  if (owner !== null && !mayOwnCards(board, owner)) return refusal.unknownPerson(owner);
  const weighed = weigh(board, [shift(card.id, standingOf(card), { ...standingOf(card), owner })]);
  return "code" in weighed ? weighed : [edited, ...marks(weighed)];
}

type Changes = Of<"edit_card">["set"];

function refuseLabels({ settings }: BoardState, { labels }: Changes): Rejection | null {
  const unknown = labels?.find((id) => !settings.labels.some((one) => one.id === id));
  return unknown === undefined ? null : refusal.unknownLabel(unknown);
}

/** Owner and co-owner are two people, both able to own cards (C16). */
function refuseCoOwner(board: BoardState, card: Card, set: Changes): Rejection | null {
  if (!set.co_owner) return null;
  const owner = set.owner === undefined ? card.owner : set.owner;
  if (set.co_owner === owner) return refusal.coOwnerIsOwner();
  return mayOwnCards(board, set.co_owner) ? null : refusal.unknownPerson(set.co_owner);
}

/** Whoever becomes the owner shares the card with themselves no longer. */
function withoutDoubleOwner(card: Card, set: Changes): Changes {
  const doubles = set.owner && set.co_owner === undefined && set.owner === card.co_owner;
  return doubles ? { ...set, co_owner: null } : set;
}

/** A list as text, an entry a line; a link as its address and its title. */
export function writtenText(value: string | number | null | undefined | readonly string[] | Card["links"]): string {
  if (!Array.isArray(value)) return String(value ?? "");
  return value.map((line) => (typeof line === "string" ? line : `${line.url} ${line.title}`.trim())).join("\n");
}

/** A field that changed after it was read (B3). */
function overwrittenField(card: Card, set: Of<"edit_card">["set"], readAt: number): keyof typeof set | undefined {
  const fields = Object.keys(set) as (keyof typeof set)[];
  return fields.find((field) => (card.text_seqs[field] ?? 0) > readAt);
}

function boardIsFull(board: BoardState): Decision {
  const message = "This board holds as many cards as a board can; begin another one beside it.";
  return refusal.tooLong("card", board.cards.size + 1, cardsPerBoard, message);
}

function shift(card: string, before: Shift["before"], after: Shift["after"], override?: string): Shift {
  return { card, before, after, checked: true, override: override ?? null };
}

function reranked(place: Place): EventBody[] {
  return place.reranked ? [place.reranked] : [];
}

/** What limits say about an act of one card, as events. */
function marks({ overridden, cleared }: Weighed): EventBody[] {
  const marked = overridden.flatMap((mark): EventBody[] => (mark ? [{ type: "wip_overridden", ...mark }] : []));
  return cleared.length === 0 ? marked : [...marked, { type: "over_limit_cleared", cards: [...cleared] }];
}
