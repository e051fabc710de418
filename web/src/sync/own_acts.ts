import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState, Draft } from "../model/board.js";

/** More than can be undone anyhow; older ones are forgotten. */
const mostActs = 100;

/** One own command that came through: its events, and the board just before them. */
export interface OwnAct {
  readonly before: BoardState;
  readonly events: PuffinEvent[];
}

/** What this person did, in any tab, kept until somebody asks for it. */
export class OwnActsSeen {
  #acts: OwnAct[] = [];
  #since = 0;

  /** Of acts at or before `seq` nothing is known. */
  beginAt(seq: number): void {
    this.#acts = [];
    this.#since = seq;
  }

  /** `base` is the board just before the event. */
  note(event: PuffinEvent, base: Draft): void {
    const last = this.#acts[this.#acts.length - 1];
    const first = last?.events[0];
    if (last && first?.command === event.command && first.client === event.client) last.events.push(event);
    else this.#acts.push({ before: base.snapshot(), events: [event] });
    if (this.#acts.length <= mostActs) return;
    this.#since = this.#acts[0]?.events.at(-1)?.seq ?? this.#since;
    this.#acts.shift();
  }

  /** Those since this was asked last. */
  take(): { since: number; acts: readonly OwnAct[] } {
    const acts = this.#acts;
    this.#acts = [];
    return { since: this.#since, acts };
  }
}
