import { draftKey } from "../drafts.js";

/** The texts of which this device keeps words of this person that were not on the board when they were kept. */
export function keptDocs(board: string, participant: string): string[] {
  const prefix = draftKey(board, "words", "");
  try {
    const own = Object.keys(localStorage).flatMap((key) => {
      // DOC/PARTICIPANT/CLIENT, and a doc has parts of its own.
      const parts = key.startsWith(prefix) ? key.slice(prefix.length).split("/") : [];
      return parts.at(-2) === participant ? [parts.slice(0, -2).join("/")] : [];
    });
    return [...new Set(own)];
  } catch {
    return [];
  }
}
