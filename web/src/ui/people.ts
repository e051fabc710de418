import { t } from "./first_text.js";
import type { Board } from "./types.js";

const hues = 8;

/** Class that sets `--person`; the place in the board's list decides, so both screens show the same colour. */
export function personClass(board: Board, participant: string | null): string {
  const index = board.participants.findIndex((one) => one.id === participant);
  return index < 0 ? "person-7" : `person-${index % hues}`;
}

export function personName(board: Board, participant: string | null): string {
  if (participant === null) return t.common.nobody;
  return board.participants.find((one) => one.id === participant)?.name ?? t.common.nobody;
}

/** One or two letters: the first of the first and of the last word, whatever the script. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0] ?? "");
  const last = words.length > 1 ? firstLetter(words[words.length - 1] ?? "") : "";
  return (first + last).toLocaleUpperCase() || "?";
}

function firstLetter(word: string): string {
  for (const letter of word) {
    if (/[\p{L}\p{N}]/u.test(letter)) return letter;
  }
  return [...word][0] ?? "";
}
