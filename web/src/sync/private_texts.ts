import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Clock } from "./connection.js";
import type { PrivateDrafts } from "./private_drafts.js";
import { PrivateEntries } from "./private_entries.js";
import { nothing, type PrivateText } from "./private_entry.js";
import { mayComeRight, type PrivateRequests } from "./private_requests.js";
import { PrivateSending } from "./private_sending.js";

const typingPauseMs = 800;
const retry = { firstMs: 2_000, longestMs: 30_000 };

/**
 * One person's own texts on one board (SPEC.md H13). What is typed is kept on this device at once and sent after a
 * pause; when it was changed elsewhere meanwhile, both texts are shown and nothing is overwritten. On stage nothing of
 * it is in memory (L13).
 */
export class PrivateTexts {
  /** `away`: the server does not answer; what this device kept is there. */
  readonly phase: Signal<"unread" | "here" | "away" | "on_stage"> = signal("unread");
  readonly keys: ReadonlySignal<readonly string[]>;
  readonly #entries: PrivateEntries;
  readonly #sending: PrivateSending;
  #retryMs = retry.firstMs;
  #callOffRetry: () => void = () => undefined;

  constructor(
    private readonly requests: PrivateRequests,
    drafts: PrivateDrafts,
    private readonly clock: Clock,
  ) {
    this.#entries = new PrivateEntries(drafts);
    this.keys = this.#entries.keys;
    this.#sending = new PrivateSending(this.#entries, requests, {
      stored: () => {
        this.#retryMs = retry.firstMs;
      },
      away: () => {
        this.phase.value = "away";
        this.#retryLater();
      },
    });
  }

  /** The text under a key, empty before there is one. */
  text(key: string): ReadonlySignal<PrivateText> {
    return this.phase.peek() === "on_stage" ? signal(nothing) : this.#entries.of(key).shown;
  }

  /** Reads everything anew and sends what still waits. */
  async load(): Promise<void> {
    if (this.phase.peek() === "on_stage") return;
    const { era } = this.#entries;
    this.#entries.readDrafts();
    try {
      const items = await this.requests.list();
      if (era !== this.#entries.era) return;
      this.#entries.take(items);
      this.phase.value = "here";
    } catch (error) {
      if (era !== this.#entries.era) return;
      this.phase.value = "away";
      if (mayComeRight(error)) this.#retryLater();
    }
    for (const key of this.#entries.names()) this.flush(key);
  }

  /** Takes words as they are typed. */
  save(key: string, text: string): void {
    if (this.phase.peek() === "on_stage") return;
    const entry = this.#entries.of(key);
    const { clash } = entry.shown.peek();
    const state = clash || this.phase.peek() === "away" ? "kept" : "saving";
    this.#entries.show(entry, { text, state, problem: null, clash: clash && { ...clash, mine: text } });
    this.#entries.keep(key, entry);
    this.#entries.showKeys();
    if (this.phase.peek() === "unread") void this.load();
    entry.callOff();
    entry.callOff = this.clock.after(typingPauseMs, () => this.flush(key));
  }

  /** Sends what was typed now, without waiting for the pause. */
  flush(key: string): void {
    const entry = this.#entries.find(key);
    // While the server is away, what it has is asked for first: an answer may have been lost on the way.
    if (!entry || entry.sending || entry.theirs || this.phase.peek() !== "here") return;
    entry.callOff();
    this.#sending.send(key, entry);
  }

  /** Ends a clash: with these words, or with those from elsewhere. */
  settle(key: string, how: { keep: string } | { take: true }): void {
    const entry = this.#entries.find(key);
    const theirs = entry?.theirs;
    if (!entry || !theirs) return;
    entry.theirs = null;
    entry.version = theirs.version;
    entry.stored = theirs.version === 0 ? null : theirs.text;
    this.#entries.show(entry, { text: "keep" in how ? how.keep : theirs.text, clash: null, state: "saving" });
    this.#entries.keep(key, entry);
    this.flush(key);
  }

  /** False when the server could not be reached: then the text is still there. */
  async remove(key: string): Promise<boolean> {
    const entry = this.#entries.find(key);
    if (!entry) return true;
    entry.callOff();
    await entry.sending;
    const { era } = this.#entries;
    try {
      if (entry.version > 0 || entry.sent !== null || entry.theirs) await this.requests.remove(key);
    } catch {
      return false;
    }
    if (era === this.#entries.era) this.#entries.forget(key);
    return true;
  }

  /** As remove, for all of them. */
  async erase(): Promise<boolean> {
    for (const entry of this.#entries.all()) {
      entry.callOff();
      await entry.sending;
    }
    const { era } = this.#entries;
    try {
      await this.requests.erase();
    } catch {
      return false;
    }
    if (era === this.#entries.era) for (const key of this.keys.peek()) this.#entries.forget(key);
    return true;
  }

  /** On stage: every text leaves the memory of this page. What waits stays on this device and goes out afterwards. */
  goOnStage(): void {
    this.close();
    this.#entries.clear();
    this.phase.value = "on_stage";
  }

  leaveStage(): void {
    if (this.phase.peek() === "on_stage") this.phase.value = "unread";
  }

  /** The connection is there: brings home what waits, and reads again what is looked at. */
  wake(): void {
    const phase = this.phase.peek();
    if (phase === "away" || (phase === "unread" && this.#entries.drafts.keys().length > 0)) void this.load();
  }

  close(): void {
    this.#entries.era += 1;
    this.#callOffRetry();
    for (const entry of this.#entries.all()) entry.callOff();
  }

  #retryLater(): void {
    this.#callOffRetry();
    this.#callOffRetry = this.clock.after(this.#retryMs, () => void this.load());
    this.#retryMs = Math.min(this.#retryMs * 2, retry.longestMs);
  }
}
