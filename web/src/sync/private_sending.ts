import { ApiError } from "./api/call.js";
import type { PrivateEntries } from "./private_entries.js";
import type { Entry } from "./private_entry.js";
import { mayComeRight, type PrivateRequests } from "./private_requests.js";

/** Brings typed words to the server, one text at a time, and never over what was written elsewhere meanwhile. */
export class PrivateSending {
  constructor(
    private readonly entries: PrivateEntries,
    private readonly requests: PrivateRequests,
    private readonly heard: { stored: () => void; away: () => void },
  ) {}

  /** Sends what was typed, if anything; once it is answered, what was typed meanwhile. */
  send(key: string, entry: Entry): void {
    const { text, state } = entry.shown.peek();
    if (text === (entry.stored ?? "")) {
      this.entries.rest(key, entry);
      return;
    }
    if (state === "refused") return;
    const { era } = this.entries;
    entry.sending = this.#put(key, entry, text).finally(() => {
      entry.sending = null;
      const typed = entry.shown.peek();
      if (era === this.entries.era && typed.text !== text && typed.state === "saving") this.send(key, entry);
    });
  }

  async #put(key: string, entry: Entry, text: string): Promise<void> {
    const { era } = this.entries;
    const { drafts } = this.entries;
    entry.sent = text;
    this.entries.show(entry, { state: "saving" });
    this.entries.keep(key, entry);
    try {
      const saved = await this.requests.put(key, text, entry.version);
      if (era === this.entries.era) this.#stored(key, entry, text, saved.version, saved.changed_at);
      else if (drafts.read(key)?.text === text) drafts.drop(key);
    } catch (error) {
      if (era === this.entries.era) this.#refused(key, entry, error);
    }
  }

  #stored(key: string, entry: Entry, text: string, version: number, changedAt: string | null): void {
    entry.stored = text;
    entry.version = version;
    entry.sent = null;
    this.heard.stored();
    if (changedAt) this.entries.show(entry, { changedAt });
    if (entry.shown.peek().text === text) this.entries.rest(key, entry);
    else this.entries.keep(key, entry);
  }

  #refused(key: string, entry: Entry, error: unknown): void {
    if (mayComeRight(error)) {
      this.entries.show(entry, { state: "kept" });
      this.heard.away();
    } else if (error instanceof ApiError && error.code === "stale") {
      this.#stale(key, entry, error.details);
    } else {
      this.entries.show(entry, { state: "refused", problem: error instanceof ApiError ? error.message : null });
    }
  }

  #stale(key: string, entry: Entry, details: Readonly<Record<string, unknown>>): void {
    const version = Number(details.version);
    const text = String(details.text);
    // The answer to an earlier save was lost: what stands there are this person's own words.
    if (version !== 0 && text === entry.sent) {
      this.#stored(key, entry, text, version, null);
      return;
    }
    entry.theirs = { text, version };
    this.entries.show(entry, { state: "kept", clash: { mine: entry.shown.peek().text, theirs: text } });
  }
}
