/** Words for oneself that the server does not have yet. */
export interface PrivateDraft {
  readonly text: string;
  /** The version the words were written over; 0: there was none. */
  readonly version: number;
  /** What was sent last without an answer: when it stands on the server, it was this person's own. */
  readonly sent: string | null;
}

export interface PrivateDrafts {
  read(key: string): PrivateDraft | null;
  keep(key: string, draft: PrivateDraft): void;
  drop(key: string): void;
  keys(): string[];
}

/** Kept in this browser, for this person alone: who signs in here later does not find them in their own notes. */
export function browserDrafts(board: string, participant: string): PrivateDrafts {
  const prefix = `puffin.draft.${board}/private/${participant}/`;
  return {
    read: (key) => read(prefix + key),
    keep: (key, draft) => {
      try {
        localStorage.setItem(prefix + key, JSON.stringify(draft));
      } catch {
        // Storage is full or closed: the words still stand in the field.
      }
    },
    drop: (key) => {
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Nothing was stored, so nothing is left behind.
      }
    },
    keys: () => {
      try {
        return Object.keys(localStorage).flatMap((name) =>
          name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
        );
      } catch {
        return [];
      }
    },
  };
}

function read(name: string): PrivateDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(name) ?? "null") as Partial<PrivateDraft> | null;
    if (typeof draft?.text !== "string") return null;
    return { text: draft.text, version: draft.version ?? 0, sent: draft.sent ?? null };
  } catch {
    return null;
  }
}
