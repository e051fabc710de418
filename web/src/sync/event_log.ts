import { type Signal, signal } from "@preact/signals";
import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { chunkSize, type EventShelf } from "./event_shelf.js";
import type { ReadEvents } from "./past_events.js";

const pageSize = 1000;

/** What is known of a log. `events` begins with seq 1 and has no gaps; it grows in place, a new object when read anew. */
export interface LogNow {
  readonly events: readonly PuffinEvent[];
  /** How many there are to read. */
  readonly of: number;
  readonly state: "reading" | "whole" | "unread";
}

/**
 * One board's whole log in this page: read in pages, kept between visits, live events appended. Words that somebody
 * erased (G9) leave it with their event: the log is forgotten and read anew, as the server now has it.
 */
export class EventLog {
  readonly now: Signal<LogNow>;
  #events: PuffinEvent[] = [];
  #wanted = 0;
  /** Erasures up to this seq were done before anything held here was read. */
  #cleanTo = 0;
  #running: Promise<void> | null = null;
  #restored = false;
  /** The last kept event must be the server's before more is added to it. */
  #doubted = false;

  constructor(
    private readonly read: ReadEvents,
    private readonly shelf: EventShelf,
  ) {
    this.now = signal<LogNow>({ events: this.#events, of: 0, state: "reading" });
  }

  /** Brings in everything up to `seq`; what was asked for meanwhile comes in the same run. */
  catchUp(seq: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, seq);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Live events: appended when they go on from what is here, otherwise read. */
  take(events: readonly PuffinEvent[]): void {
    const last = events[events.length - 1];
    if (!last) return;
    const goesOn = events[0]?.seq === this.#last + 1 && this.#restored && !this.#running;
    if (!goesOn || this.#erases(events)) {
      void this.catchUp(last.seq);
      return;
    }
    this.#wanted = Math.max(this.#wanted, last.seq);
    this.#append(events);
    this.#say("whole");
  }

  async forget(): Promise<void> {
    this.#events = [];
    await this.shelf.forget();
  }

  get #last(): number {
    return this.#events.length;
  }

  async #run(): Promise<void> {
    try {
      if (!this.#restored) await this.#restore();
      while (this.#last < this.#wanted || this.#doubted) {
        this.#say("reading");
        if (!(await this.#readPage())) break;
      }
      this.#say("whole");
    } catch {
      this.#say("unread");
    }
  }

  /** False: the server has no more. */
  async #readPage(): Promise<boolean> {
    const since = this.#doubted ? this.#last - 1 : this.#last;
    const page = await this.read(since, pageSize);
    if (this.#doubted) {
      this.#doubted = false;
      if (!isSame(page[0], this.#events[since])) return this.#startAnew();
      page.length > 1 && this.#erases(page) ? await this.#startAnew() : this.#append(page.slice(1));
      return true;
    }
    if (this.#erases(page)) return this.#startAnew(page[page.length - 1]?.seq);
    this.#append(page);
    return page.length > 0;
  }

  async #restore(): Promise<void> {
    for (;;) {
      const chunk = await this.shelf.chunk(this.#last);
      if (chunk?.length !== chunkSize || chunk[0]?.seq !== this.#last + 1) break;
      this.#events.push(...chunk);
      this.#say("reading");
    }
    this.#restored = true;
    this.#doubted = this.#last > 0;
    this.#cleanTo = this.#doubted ? this.#last : this.#wanted;
  }

  async #startAnew(known = 0): Promise<boolean> {
    await this.forget();
    this.#wanted = Math.max(this.#wanted, known);
    this.#cleanTo = this.#wanted;
    return true;
  }

  #erases(events: readonly PuffinEvent[]): boolean {
    return events.some(({ type, seq }) => type === "texts_erased" && seq > this.#cleanTo);
  }

  #append(events: readonly PuffinEvent[]): void {
    const kept = Math.floor(this.#last / chunkSize) * chunkSize;
    this.#events.push(...events);
    for (let since = kept; since + chunkSize <= this.#last; since += chunkSize) {
      void this.shelf.keep(since, this.#events.slice(since, since + chunkSize));
    }
  }

  #say(state: LogNow["state"]): void {
    this.now.value = { events: this.#events, of: Math.max(this.#wanted, this.#last), state };
  }
}

function isSame(one: PuffinEvent | undefined, other: PuffinEvent | undefined): boolean {
  return one !== undefined && one.seq === other?.seq && one.at === other.at && one.command === other.command;
}
