import { newId } from "./ids.js";

// The names of private texts (SPEC.md H17).

export const coachNotes = "coach_notes";

/** A new journal entry. Its id is a UUID that begins with the moment it was begun (version 7), which thus stays with it. */
export function journalKey(begunAt: number): string {
  const moment = begunAt.toString(16).padStart(12, "0").slice(-12);
  return `journal:${moment.slice(0, 8)}-${moment.slice(8)}-7${newId().slice(15)}`;
}

export function isJournal(key: string): boolean {
  return key.startsWith("journal:");
}

/** When a journal entry was begun, milliseconds since 1970; null for an id that does not say. */
export function begunAt(key: string): number | null {
  const moment = /^journal:([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(key);
  return moment ? Number.parseInt(`${moment[1]}${moment[2]}`, 16) : null;
}

export type SessionText = "check_in" | "reflection" | "pulse";

/** One's own words about one session. */
export function sessionKey(kind: SessionText, session: string): string {
  return `${kind}:${session}`;
}
