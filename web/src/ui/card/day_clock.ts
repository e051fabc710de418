import { type ReadonlySignal, signal } from "@preact/signals";
import { addDays } from "../../model/calendar.js";
import { instantOf } from "../../model/zone.js";
import { localTime } from "../../model/zoned.js";

export interface Clock {
  now: () => number;
  /** Runs once after so many milliseconds; the answer takes it back. */
  after: (ms: number, run: () => void) => () => void;
}

const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

// No timer is longer than this: a laptop that slept through midnight notices soon after it wakes.
const longest = 10 * 60_000;

/** An instant that moves on when a new day begins in a zone, so that what counts days is drawn once a day. */
export class DayClock {
  readonly #at;
  readonly #clock: Clock;
  #cancel: () => void = () => {};

  constructor(
    readonly zone: string,
    clock: Clock = browserClock,
  ) {
    this.#clock = clock;
    this.#at = signal(clock.now());
    this.#wait();
  }

  get at(): ReadonlySignal<number> {
    return this.#at;
  }

  close(): void {
    this.#cancel();
  }

  #wait(): void {
    const now = this.#clock.now();
    const { date } = localTime(this.zone, now);
    if (date !== localTime(this.zone, this.#at.peek()).date) this.#at.value = now;
    const midnight = instantOf(this.zone, addDays(date, 1), 0);
    this.#cancel = this.#clock.after(Math.min(longest, Math.max(1000, midnight - now)), () => this.#wait());
  }
}

const clocks = new Map<string, DayClock>();

/** The clock of a zone; one for all cards, kept for the life of the page. */
export function dayClock(zone: string): DayClock {
  const known = clocks.get(zone) ?? new DayClock(zone);
  clocks.set(zone, known);
  return known;
}
