import type { BoardState, Card } from "../types.js";

export interface Shelved {
  readonly card: Card;
  readonly archived: NonNullable<Card["archived"]>;
}

/** What was put away, newest first. */
export function shelvedCards(board: BoardState): Shelved[] {
  return [...board.cards.values()]
    .flatMap((card) => (card.archived ? [{ card, archived: card.archived }] : []))
    .sort((a, b) => b.archived.at.localeCompare(a.archived.at));
}

/** Those that hold every word looked for: in the title, the description, a line, a comment or the number. */
export function withWords(shelved: readonly Shelved[], words: string): Shelved[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...shelved];
  return shelved.filter(({ card }) => {
    const text = textOf(card);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(card: Card): string {
  const { title, number, description, first_step, done_when, evidence, comments } = card;
  const lines = [`c-${number}`, title, description, first_step, ...done_when, ...evidence];
  return [...lines, ...comments.map(({ text }) => text)].join("\n").toLocaleLowerCase();
}
