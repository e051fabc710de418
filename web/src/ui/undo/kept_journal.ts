import { type Journal, noDeeds } from "../../model/undo_journal.js";

/** Where this device keeps the journal of one person on one board; null where nothing is kept. */
export interface JournalShelf {
  read(): Journal | null;
  write(journal: Journal): void;
}

/** Of a kept journal, in characters: descriptions are long, and storage is shared with drafts. */
const mostKept = 400_000;

export function journalShelf(board: string, participant: string): JournalShelf {
  const key = `puffin.deeds.${board}.${participant}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isJournal(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    write(journal) {
      let kept = journal;
      let text = JSON.stringify(kept);
      while (text.length > mostKept && kept.deeds.length > 1) {
        kept = { ...kept, deeds: kept.deeds.slice(Math.ceil(kept.deeds.length / 2)) };
        text = JSON.stringify(kept);
      }
      try {
        localStorage.setItem(key, text);
      } catch {
        // Storage is full or closed: after a reload the journal is read from the board's log.
      }
    },
  };
}

function isJournal(value: unknown): value is Journal {
  const journal = value as Partial<Journal> | null;
  if (typeof journal?.seq !== "number" || !Array.isArray(journal.deeds) || !Array.isArray(journal.undone)) return false;
  return typeof journal.own === typeof noDeeds.own && journal.own !== null;
}
