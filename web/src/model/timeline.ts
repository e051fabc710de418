import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import { type BoardState, Draft, type Settings } from "./board.js";

/** Events between two checkpoints: so many are folded at most to show a moment. */
const between = 250;
/** Events folded before the clock is asked again. */
const handful = 16;

/** Before the first event: the board's creation brings the settings. */
const nothing: BoardState = {
  seq: 0,
  settings: { engagement: null } as unknown as Settings,
  cards: new Map(),
  columns: { to_do: [], in_progress: [], verify: [], done: [] },
};

/**
 * The board at every moment of its log. Keeps folded states every few hundred events; they share what did not change.
 * The log begins with the board's first event, has no gaps and may grow at its end.
 */
export class Timeline {
  readonly #checkpoints: BoardState[] = [nothing];
  readonly #ahead = new Draft(nothing);
  #shown: BoardState = nothing;

  constructor(
    private readonly events: readonly PuffinEvent[],
    private readonly every = between,
  ) {}

  /** Moments up to this seq can be shown. */
  get builtTo(): number {
    return this.#ahead.seq;
  }

  /** Folds on until all is folded (true) or `enough` says so (false): the next call goes on from there. */
  build(enough: () => boolean): boolean {
    while (this.#ahead.seq < this.events.length) {
      for (let count = 0; count < handful && this.#ahead.seq < this.events.length; count += 1) this.#fold();
      if (enough()) break;
    }
    return this.#ahead.seq >= this.events.length;
  }

  /** The board after the event `seq`, by a fold from the nearest moment before it; 0 and less is the first event. */
  at(seq: number): BoardState {
    const wanted = Math.min(Math.max(seq, 1), this.builtTo);
    const checkpoint = this.#checkpoints[Math.floor(wanted / this.every)] ?? nothing;
    const near = this.#shown.seq <= wanted && this.#shown.seq > checkpoint.seq ? this.#shown : checkpoint;
    const draft = new Draft(near);
    for (const event of this.events.slice(near.seq, wanted)) draft.apply(event);
    this.#shown = draft.snapshot();
    return this.#shown;
  }

  #fold(): void {
    const event = this.events[this.#ahead.seq];
    if (!event) return;
    this.#ahead.apply(event);
    if (this.#ahead.seq % this.every === 0) this.#checkpoints.push(this.#ahead.snapshot());
  }
}
