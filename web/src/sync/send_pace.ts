/** Commands sent again leave at this pace, after a first handful at once. */
const paceMs = 25;
const burst = 8;
const retryMs = { first: 500, longest: 10_000 };

/** When the next command may leave: evenly after a burst, and later each time the server could not write. */
export class SendPace {
  #nextAt = 0;
  #holdUntil = 0;
  #failures = 0;

  constructor(private readonly random: () => number) {}

  /** The instant from which one may leave. */
  get at(): number {
    return Math.max(this.#nextAt, this.#holdUntil);
  }

  /** One left. */
  sent(now: number): void {
    this.#nextAt = Math.max(this.#nextAt, now - burst * paceMs) + paceMs;
  }

  /** The server could not write: everybody waits, not all for the same time. */
  hold(now: number): void {
    const wait = Math.min(retryMs.longest, retryMs.first * 2 ** this.#failures++);
    this.#holdUntil = now + wait * (0.5 + this.random() / 2);
  }

  /** A new connection, which knows nothing of the failures before. */
  release(): void {
    this.#holdUntil = 0;
  }

  /** A command came through. */
  recovered(): void {
    this.#failures = 0;
  }
}
