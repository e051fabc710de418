import type { BoardHeading } from "./api/boards.js";

/** The boards of this person as the server last told them, for a start without it. */
export interface KeptList {
  /** When it was told, in milliseconds. */
  readonly at: number;
  readonly boards: readonly BoardHeading[];
}

const key = "puffin-boards";

export function keepList(boards: readonly BoardHeading[], at: number): void {
  try {
    localStorage.setItem(key, JSON.stringify({ at, boards } satisfies KeptList));
  } catch {
    // Without storage there is no list to show without the server.
  }
}

export function keptList(): KeptList | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as KeptList | null;
    return kept && Array.isArray(kept.boards) && typeof kept.at === "number" ? kept : null;
  } catch {
    return null;
  }
}

export function forgetList(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
