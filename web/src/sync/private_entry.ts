import { type Signal, signal } from "@preact/signals";
import type { PrivateDraft } from "./private_drafts.js";

/** `kept`: on this device until the server is back. `refused`: the server does not take it as it is. */
export type SavingState = "saved" | "saving" | "kept" | "refused";

export interface PrivateText {
  /** As this person sees it now, typed words included. */
  readonly text: string;
  readonly state: SavingState;
  /** When the server last took a change; null: never yet. */
  readonly changedAt: string | null;
  /** What was written elsewhere meanwhile: nothing is sent until one is chosen. */
  readonly clash: { readonly mine: string; readonly theirs: string } | null;
  /** One sentence, when refused. */
  readonly problem: string | null;
}

export const nothing: PrivateText = { text: "", state: "saved", changedAt: null, clash: null, problem: null };

/** One private text on its way between this page and the server. */
export interface Entry {
  readonly shown: Signal<PrivateText>;
  /** What the server has, as far as known. */
  stored: string | null;
  version: number;
  /** What was found there instead of `version`, until one is chosen. */
  theirs: { text: string; version: number } | null;
  /** Sent last, and not answered yet. */
  sent: string | null;
  sending: Promise<void> | null;
  /** Calls the save after the pause off. */
  callOff: () => void;
}

/** An entry with what this device kept of it. */
export function entryOf(draft: PrivateDraft | null): Entry {
  return {
    shown: signal(draft ? { ...nothing, text: draft.text, state: "kept" } : nothing),
    stored: null,
    version: draft?.version ?? 0,
    theirs: null,
    sent: draft?.sent ?? null,
    sending: null,
    callOff: () => undefined,
  };
}
