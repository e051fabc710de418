/** Words typed and not yet saved, kept on this device through reload, click-away and lost servers. */
const prefix = "puffin.draft.";

export function draftKey(board: string, ...parts: string[]): string {
  return prefix + [board, ...parts].join("/");
}

export interface Draft {
  text: string;
  /** The text the draft started from and the seq it was read at. */
  base: string;
  seq: number;
}

export function readDraft(key: string): Draft | null {
  try {
    const raw = localStorage.getItem(key);
    if (raw === null) return null;
    const value = JSON.parse(raw) as Partial<Draft>;
    if (typeof value.text !== "string") return null;
    return { text: value.text, base: value.base ?? "", seq: value.seq ?? 0 };
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is full or closed: the words still stand in the field.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored, so nothing is left behind.
  }
}
