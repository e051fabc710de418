import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PrivateItem, PrivateSaved } from "../../../protocol/ts/messages.js";
import { ApiError } from "./api.js";
import type { Clock } from "./connection.js";
import type { PrivateDrafts } from "./private_drafts.js";
import { type Entry, entryOf, nothing, type PrivateText } from "./private_entry.js";

/** The requests of H13, made for this tab. Each rejects with an ApiError. */
export interface PrivateRequests {
  list(): Promise<PrivateItem[]>;
  put(key: string, text: string, version: number): Promise<PrivateSaved>;
  remove(key: string): Promise<void>;
  erase(): Promise<void>;
}

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
  /** Of the texts that there are, the last in order first: journal entries thus newest first. */
  readonly keys: Signal<readonly string[]> = signal([]);
  readonly #entries = new Map<string, Entry>();
  #retryMs = retry.firstMs;
  #callOffRetry: () => void = () => undefined;
  /** Counts the times everything was forgotten: answers from before are not heard any more. */
  #era = 0;

  constructor(
    private readonly requests: PrivateRequests,
    private readonly drafts: PrivateDrafts,
    private readonly clock: Clock,
  ) {}

  /** The text under a key, empty before there is one. */
  text(key: string): ReadonlySignal<PrivateText> {
    return this.phase.peek() === "on_stage" ? signal(nothing) : this.#entry(key).shown;
  }

  /** Reads everything anew and sends what still waits. */
  async load(): Promise<void> {
    if (this.phase.peek() === "on_stage") return;
    const era = this.#era;
    for (const key of this.drafts.keys()) this.#entry(key);
    this.#showKeys();
    try {
      const items = await this.requests.list();
      if (era !== this.#era) return;
      this.#take(items);
      this.phase.value = "here";
    } catch (error) {
      if (era !== this.#era) return;
      this.phase.value = "away";
      if (mayComeRight(error)) this.#retryLater();
    }
    for (const key of this.#entries.keys()) this.flush(key);
  }

  /** Takes words as they are typed. */
  save(key: string, text: string): void {
    if (this.phase.peek() === "on_stage") return;
    const entry = this.#entry(key);
    const { clash } = entry.shown.peek();
    const state = clash || this.phase.peek() === "away" ? "kept" : "saving";
    this.#show(entry, { text, state, problem: null, clash: clash && { ...clash, mine: text } });
    this.#keep(key, entry);
    this.#showKeys();
    if (this.phase.peek() === "unread") void this.load();
    entry.callOff();
    entry.callOff = this.clock.after(typingPauseMs, () => this.flush(key));
  }

  /** Sends what was typed now, without waiting for the pause. */
  flush(key: string): void {
    const entry = this.#entries.get(key);
    // While the server is away, what it has is asked for first: an answer may have been lost on the way.
    if (!entry || entry.sending || entry.theirs || this.phase.peek() !== "here") return;
    entry.callOff();
    const { text, state } = entry.shown.peek();
    if (text === (entry.stored ?? "")) {
      this.#settle(key, entry);
      return;
    }
    if (state === "refused") return;
    const era = this.#era;
    entry.sending = this.#send(key, entry, text).finally(() => {
      entry.sending = null;
      if (era === this.#era && entry.shown.peek().text !== text && entry.shown.peek().state === "saving") {
        this.flush(key);
      }
    });
  }

  /** Ends a clash: with these words, or with those from elsewhere. */
  settle(key: string, how: { keep: string } | { take: true }): void {
    const entry = this.#entries.get(key);
    const theirs = entry?.theirs;
    if (!entry || !theirs) return;
    entry.theirs = null;
    entry.version = theirs.version;
    entry.stored = theirs.version === 0 ? null : theirs.text;
    this.#show(entry, { text: "keep" in how ? how.keep : theirs.text, clash: null, state: "saving" });
    this.#keep(key, entry);
    this.flush(key);
  }

  /** False when the server could not be reached: then the text is still there. */
  async remove(key: string): Promise<boolean> {
    const entry = this.#entries.get(key);
    if (!entry) return true;
    entry.callOff();
    await entry.sending;
    const era = this.#era;
    try {
      if (entry.version > 0 || entry.sent !== null || entry.theirs) await this.requests.remove(key);
    } catch {
      return false;
    }
    if (era === this.#era) this.#forget(key);
    return true;
  }

  /** As remove, for all of them. */
  async erase(): Promise<boolean> {
    for (const entry of this.#entries.values()) {
      entry.callOff();
      await entry.sending;
    }
    const era = this.#era;
    try {
      await this.requests.erase();
    } catch {
      return false;
    }
    if (era === this.#era) for (const key of this.keys.peek()) this.#forget(key);
    return true;
  }

  /** On stage: every text leaves the memory of this page. What waits stays on this device and goes out afterwards. */
  goOnStage(): void {
    this.close();
    for (const entry of this.#entries.values()) entry.shown.value = nothing;
    this.#entries.clear();
    this.keys.value = [];
    this.phase.value = "on_stage";
  }

  leaveStage(): void {
    if (this.phase.peek() === "on_stage") this.phase.value = "unread";
  }

  /** The connection is there: brings home what waits, and reads again what is looked at. */
  wake(): void {
    const phase = this.phase.peek();
    if (phase === "away" || (phase === "unread" && this.drafts.keys().length > 0)) void this.load();
  }

  close(): void {
    this.#era += 1;
    this.#callOffRetry();
    for (const entry of this.#entries.values()) entry.callOff();
  }

  async #send(key: string, entry: Entry, text: string): Promise<void> {
    const era = this.#era;
    entry.sent = text;
    this.#show(entry, { state: "saving" });
    this.#keep(key, entry);
    try {
      const saved = await this.requests.put(key, text, entry.version);
      if (era === this.#era) this.#stored(key, entry, text, saved.version, saved.changed_at);
      else if (this.drafts.read(key)?.text === text) this.drafts.drop(key);
    } catch (error) {
      if (era === this.#era) this.#refused(key, entry, error);
    }
  }

  #stored(key: string, entry: Entry, text: string, version: number, changedAt: string | null): void {
    entry.stored = text;
    entry.version = version;
    entry.sent = null;
    this.#retryMs = retry.firstMs;
    if (changedAt) this.#show(entry, { changedAt });
    if (entry.shown.peek().text === text) this.#settle(key, entry);
    else this.#keep(key, entry);
  }

  #refused(key: string, entry: Entry, error: unknown): void {
    if (mayComeRight(error)) {
      this.#show(entry, { state: "kept" });
      this.phase.value = "away";
      this.#retryLater();
    } else if (error instanceof ApiError && error.code === "stale") {
      this.#stale(key, entry, error.details);
    } else {
      this.#show(entry, { state: "refused", problem: error instanceof ApiError ? error.message : null });
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
    this.#show(entry, { state: "kept", clash: { mine: entry.shown.peek().text, theirs: text } });
  }

  /** What the server has, under what was typed here and not sent yet. */
  #take(items: readonly PrivateItem[]): void {
    const there = new Set(items.map((item) => item.key));
    for (const item of items) {
      const entry = this.#entry(item.key);
      if (this.#isTyped(item.key, entry)) {
        // Also when the answer to a save was lost: what stands there are this person's own words.
        if (entry.version === item.version || entry.sent === item.text) {
          entry.stored = item.text;
          entry.version = item.version;
        }
        continue;
      }
      entry.stored = item.text;
      entry.version = item.version;
      entry.shown.value = { ...nothing, text: item.text, changedAt: item.changed_at };
    }
    for (const [key, entry] of this.#entries) if (!there.has(key) && !this.#isTyped(key, entry)) this.#forget(key);
    this.#showKeys();
  }

  #isTyped(key: string, entry: Entry): boolean {
    return entry.sending !== null || this.drafts.read(key) !== null || entry.shown.peek().state !== "saved";
  }

  #entry(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry = entryOf(this.drafts.read(key));
    this.#entries.set(key, entry);
    return entry;
  }

  /** Nothing of this text waits any more. */
  #settle(key: string, entry: Entry): void {
    // Another window of this person may be typing on: its words are not this one's to drop.
    if (this.drafts.read(key)?.text === entry.shown.peek().text) this.drafts.drop(key);
    if (entry.stored === null) this.#forget(key);
    else this.#show(entry, { state: "saved", problem: null });
  }

  #keep(key: string, entry: Entry): void {
    this.drafts.keep(key, { text: entry.shown.peek().text, version: entry.version, sent: entry.sent });
  }

  /** The entry itself stays: a view may be looking at it. */
  #forget(key: string): void {
    this.drafts.drop(key);
    const entry = this.#entry(key);
    entry.callOff();
    Object.assign(entry, { stored: null, version: 0, theirs: null, sent: null });
    entry.shown.value = nothing;
    this.#showKeys();
  }

  #show(entry: Entry, change: Partial<PrivateText>): void {
    entry.shown.value = { ...entry.shown.peek(), ...change };
  }

  #showKeys(): void {
    const there = [...this.#entries].filter(([, entry]) => entry.stored !== null || entry.shown.peek() !== nothing);
    const keys = there
      .map(([key]) => key)
      .sort()
      .reverse();
    const before = this.keys.peek();
    if (keys.length !== before.length || keys.some((key, at) => key !== before[at])) this.keys.value = keys;
  }

  #retryLater(): void {
    this.#callOffRetry();
    this.#callOffRetry = this.clock.after(this.#retryMs, () => void this.load());
    this.#retryMs = Math.min(this.#retryMs * 2, retry.longestMs);
  }
}

/** The network, a server that restarts, a disk that is full: the same request may be taken later. */
function mayComeRight(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return error.status === 0 || error.status === 429 || error.status >= 500;
}
