/**
 * How much at once a person can follow. What is counted drains away at `perSecond`; when more than that has gathered
 * the eye and the ear have had enough, and in a steady stream they stay at rest until it thins out.
 */
export class Pace {
  #gathered = 0;
  #countedAt = 0;

  constructor(
    private readonly perSecond: number,
    /** More than so many in one stroke are too many by themselves. */
    private readonly atOnce: number,
  ) {}

  /** Counts so many; false when they are too many to show or to say. */
  allows(count: number, now = performance.now()): boolean {
    const drained = ((now - this.#countedAt) / 1000) * this.perSecond;
    const gathered = Math.max(0, this.#gathered - drained) + count;
    // A burst is forgotten a second after its end, however long it was.
    this.#gathered = Math.min(gathered, 2 * this.perSecond - this.atOnce);
    this.#countedAt = now;
    return count <= this.atOnce && gathered <= this.perSecond;
  }
}
