import type { TextChange } from "../../model/text_change.js";
import { changedText } from "../../model/written_together.js";
import { draftKey, dropDraft } from "../drafts.js";

/** Words on their way in a command whose outcome is not known. */
export interface Push {
  readonly id: string;
  readonly readAt: number;
  readonly changes: readonly TextChange[];
  /** Of the contract, when its text it is (T6). */
  readonly version?: number;
}

/** Words that are not on the board, kept on this device through reload, lost servers and closed laptops. */
export interface WordDraft {
  /** The confirmed text they were written on, and the seq at which it stood so. */
  readonly base: string;
  readonly seq: number;
  readonly text: string;
  readonly push: Push | null;
  /** What the push does to `base`: its changes as they are after what others wrote since it was sent. */
  readonly pushed: readonly TextChange[];
}

/** The text the unsent words were written on. */
export function baseOfUnsent({ base, pushed }: WordDraft): string {
  return changedText(base, pushed) ?? base;
}

/** Each tab keeps its own: two tabs of one person must not both send the same words. */
export function wordKey(board: string, doc: string, participant: string, client: string): string {
  return draftKey(board, "words", doc, participant, client);
}

export function readWords(key: string): WordDraft | null {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? "null") as WordDraft | null;
    return typeof value?.text === "string" && typeof value.base === "string" && Array.isArray(value.pushed)
      ? value
      : null;
  } catch {
    return null;
  }
}

export function keepWords(key: string, draft: WordDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is full or closed: the words still stand in the editor.
  }
}

/** What tabs that are gone have left of this text; it is this tab's from now on. */
export async function takeOrphans(board: string, doc: string, participant: string, own: string): Promise<WordDraft[]> {
  const prefix = wordKey(board, doc, participant, "");
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix) && key !== prefix + own);
  if (keys.length === 0 || !("locks" in navigator)) return [];
  const { held } = await navigator.locks.query();
  const living = new Set(held?.map((lock) => lock.name));
  const orphans = keys.filter((key) => !living.has(`puffin-client-${key.slice(prefix.length)}`));
  return orphans.flatMap((key) => {
    const draft = readWords(key);
    dropDraft(key);
    return draft ? [draft] : [];
  });
}
