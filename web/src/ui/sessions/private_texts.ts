import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";

/** Texts that belong to one person alone. `load` gives "" when nothing was written. */
export interface PrivateTexts {
  load(key: string): Promise<string>;
  save(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Kept on this device, for the person and board given; another person signing in here does not find them. */
export function privateTexts(board: string, person: string): PrivateTexts {
  const place = (key: string) => draftKey(board, "private", person, key);
  return {
    load: async (key) => readDraft(place(key))?.text ?? "",
    save: async (key, text) => keepDraft(place(key), { text, base: "", seq: 0 }),
    remove: async (key) => dropDraft(place(key)),
  };
}

export const privateKeys = {
  checkIn: (session: string) => `check_in:${session}`,
  reflection: (session: string, line: number) => `reflection:${session}:${line}`,
  /** Anything there: this device has the words that were said to be ready, if only none. */
  ready: (session: string) => `ready:${session}`,
  note: (session: string, step: string) => `note:${session}:${step}`,
};
