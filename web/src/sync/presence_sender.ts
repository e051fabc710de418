import type { Clock } from "./connection.js";
import type { PresenceState } from "./session.js";

const apartMs = 50;

/** Thins what this person looks at and drags to 20 messages a second; the last state always goes out. */
export class PresenceSender {
  #state: PresenceState | null = null;
  #said: PresenceState | null = null;
  #saidAt = Number.NEGATIVE_INFINITY;
  #planned = false;

  constructor(
    private readonly clock: Clock,
    private readonly say: (state: PresenceState | null) => boolean,
  ) {}

  set(state: PresenceState | null): void {
    this.#state = state;
    this.#offer();
  }

  /** A connection is new: nobody on the other side knows anything. */
  repeat(): void {
    this.#said = null;
    this.#offer();
  }

  #offer(): void {
    if (this.#planned || this.#state === this.#said) return;
    const wait = this.#saidAt + apartMs - this.clock.now();
    if (wait <= 0) {
      this.#sayNow();
      return;
    }
    this.#planned = true;
    this.clock.after(wait, () => {
      this.#planned = false;
      this.#sayNow();
    });
  }

  #sayNow(): void {
    if (this.#state === this.#said || !this.say(this.#state)) return;
    this.#said = this.#state;
    this.#saidAt = this.clock.now();
  }
}
