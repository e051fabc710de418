import { daysBetween, daysSince, today } from "../dates.js";
import { personName } from "../people.js";
import type { Board, Card } from "../types.js";
import { folded } from "./fold_text.js";

/** What one person looks for on their own screen. Empty strings and zero ask for nothing. */
export interface Filter {
  words: string;
  /** An id, or `nobody`. */
  owner: string;
  goal: string;
  label: string;
  /** At least so many days in its column. */
  age: number;
  due: "" | "past" | "soon";
  blocked: boolean;
}

export const noFilter: Filter = { words: "", owner: "", goal: "", label: "", age: 0, due: "", blocked: false };
export const nobody = "nobody";

/** Days ahead that count as soon. */
const soon = 7;

export function asksNothing(filter: Filter): boolean {
  return filter.words.trim() === "" && onlyWords(filter);
}

function onlyWords({ owner, goal, label, age, due, blocked }: Filter): boolean {
  return !owner && !goal && !label && !age && !due && !blocked;
}

/** A test for cards, made once for many. Every word has to be found somewhere in the card. */
export function matcherOf(filter: Filter, board: Board, now: Date): (card: Card) => boolean {
  const words = folded(filter.words).split(/\s+/).filter(Boolean);
  const names = new Map(board.participants.map((one) => [one.id, folded(personName(board, one.id))]));
  return (card) => fits(card, filter, now) && words.every((word) => has(card, word, names));
}

function fits(card: Card, filter: Filter, now: Date): boolean {
  if (filter.owner && (card.owner ?? nobody) !== filter.owner && more(card).co_owner !== filter.owner) return false;
  if (filter.goal && card.goal !== filter.goal) return false;
  if (filter.label && !labelsOf(card).includes(filter.label)) return false;
  if (filter.blocked && !card.blocker) return false;
  if (filter.age && (card.column === "done" || daysSince(card.entered_at, now) < filter.age)) return false;
  return !filter.due || dueFits(card, filter.due, now);
}

function dueFits(card: Card, due: "past" | "soon", now: Date): boolean {
  if (card.due === null || card.column === "done") return false;
  const days = daysBetween(today(now), card.due);
  return due === "past" ? days < 0 : days >= 0 && days <= soon;
}

const numbered = /^(?:c-?|#)(\d+)$/;

function has(card: Card, word: string, names: ReadonlyMap<string, string>): boolean {
  const number = numbered.exec(word)?.[1];
  if (number !== undefined && Number(number) === card.number) return true;
  if (textOf(card).includes(word)) return true;
  const people = [card.owner, more(card).co_owner, card.proposed_by, ...card.comments.map((comment) => comment.by)];
  return people.some((one) => one && (names.get(one)?.includes(word) ?? false));
}

/** A card is another object when it changed, so its text is folded once. */
const texts = new WeakMap<Card, string>();

function textOf(card: Card): string {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const parts = [
    card.title,
    card.description,
    more(card).why ?? "",
    card.first_step,
    card.outside_contract,
    card.blocker?.reason ?? "",
    card.help?.text ?? "",
    ...card.done_when,
    ...card.evidence,
    ...card.needs,
    ...card.comments.map((comment) => comment.text),
  ];
  // The line end keeps a word from being found across two texts.
  const text = folded(parts.join("\n"));
  texts.set(card, text);
  return text;
}

/** What cards have on some boards and not on others. */
interface More {
  labels?: readonly string[];
  co_owner?: string | null;
  why?: string;
}

function more(card: Card): More {
  return card as More;
}

/** Labels, where the board has them. */
export function labelsOf(card: Card): readonly string[] {
  return more(card).labels ?? [];
}

/** Every label that stands on a card, by its words. */
export function labelsOn(board: Board, cards: Iterable<Card>): Array<{ id: string; words: string }> {
  const { labels } = board as { labels?: ReadonlyArray<{ id: string; name: string }> };
  const words = new Map((labels ?? []).map((one) => [one.id, one.name]));
  const used = new Set<string>();
  for (const card of cards) for (const label of labelsOf(card)) used.add(label);
  return [...used].map((id) => ({ id, words: words.get(id) ?? id })).sort((a, b) => a.words.localeCompare(b.words));
}
