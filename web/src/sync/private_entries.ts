import { type Signal, signal } from "@preact/signals";
import type { PrivateItem } from "../../../protocol/ts/messages.js";
import type { PrivateDrafts } from "./private_drafts.js";
import { type Entry, entryOf, nothing, type PrivateText } from "./private_entry.js";

/** The private texts in this page's memory, over what this device kept of them. */
export class PrivateEntries {
  /** Of the texts that there are, the last in order first: journal entries thus newest first. */
  readonly keys: Signal<readonly string[]> = signal([]);
  /** Counts the times everything was let go of: answers from before are not heard any more. */
  era = 0;
  readonly #entries = new Map<string, Entry>();

  constructor(readonly drafts: PrivateDrafts) {}

  /** The entry of a key, made when there is none. */
  of(key: string): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry = entryOf(this.drafts.read(key));
    this.#entries.set(key, entry);
    return entry;
  }

  find(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  all(): Entry[] {
    return [...this.#entries.values()];
  }

  /** What this device kept comes into memory. */
  readDrafts(): void {
    for (const key of this.drafts.keys()) this.of(key);
    this.showKeys();
  }

  show(entry: Entry, change: Partial<PrivateText>): void {
    entry.shown.value = { ...entry.shown.peek(), ...change };
  }

  keep(key: string, entry: Entry): void {
    this.drafts.keep(key, { text: entry.shown.peek().text, version: entry.version, sent: entry.sent });
  }

  /** Nothing of this text waits any more. */
  rest(key: string, entry: Entry): void {
    // Another window of this person may be typing on: its words are not this one's to drop.
    if (this.drafts.read(key)?.text === entry.shown.peek().text) this.drafts.drop(key);
    if (entry.stored === null) this.forget(key);
    else this.show(entry, { state: "saved", problem: null });
  }

  /** The entry itself stays: a view may be looking at it. */
  forget(key: string): void {
    this.drafts.drop(key);
    const entry = this.of(key);
    entry.callOff();
    Object.assign(entry, { stored: null, version: 0, theirs: null, sent: null });
    entry.shown.value = nothing;
    this.showKeys();
  }

  /** What the server has, under what was typed here and not sent yet. */
  take(items: readonly PrivateItem[]): void {
    const there = new Set(items.map((item) => item.key));
    for (const item of items) {
      const entry = this.of(item.key);
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
    for (const [key, entry] of this.#entries) if (!there.has(key) && !this.#isTyped(key, entry)) this.forget(key);
    this.showKeys();
  }

  /** Every text leaves the memory of this page; what waits stays on this device. */
  clear(): void {
    for (const entry of this.all()) entry.shown.value = nothing;
    this.#entries.clear();
    this.keys.value = [];
  }

  showKeys(): void {
    const there = [...this.#entries].filter(([, entry]) => entry.stored !== null || entry.shown.peek() !== nothing);
    const keys = there
      .map(([key]) => key)
      .sort()
      .reverse();
    const before = this.keys.peek();
    if (keys.length !== before.length || keys.some((key, at) => key !== before[at])) this.keys.value = keys;
  }

  #isTyped(key: string, entry: Entry): boolean {
    return entry.sending !== null || this.drafts.read(key) !== null || entry.shown.peek().state !== "saved";
  }
}
