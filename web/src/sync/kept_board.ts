import { boardOf } from "../model/board_state.js";
import type { BoardCore } from "./core.js";
import type { LineDeps } from "./line.js";

const everyMs = 2_000;

/** The board as this device keeps it for the next visit: put away while it changes, at most every two seconds. */
export class KeptBoard {
  #seq = -1;
  #at = Number.NEGATIVE_INFINITY;
  #planned = false;
  #closed = false;

  constructor(
    private readonly board: string,
    private readonly deps: Pick<LineDeps, "clock" | "shelf">,
  ) {}

  /** Soon, when something has changed since. */
  keepSoon(core: BoardCore): void {
    if (core.phase !== "joined" || this.#planned || !core.base || core.base.seq === this.#seq) return;
    this.#planned = true;
    const { clock } = this.deps;
    clock.after(Math.max(0, this.#at + everyMs - clock.now()), () => {
      [this.#seq, this.#at, this.#planned] = [core.base?.seq ?? -1, clock.now(), false];
      if (core.phase === "joined" && !this.#closed) this.keep(core);
    });
  }

  keep({ base, you }: BoardCore): void {
    if (!base || !you) return;
    const { clock, shelf } = this.deps;
    const kept = { id: this.board, seq: base.seq, at: clock.now(), board: boardOf(base.snapshot()), you };
    shelf.keepBoard(kept).catch(() => undefined);
  }

  drop(): void {
    this.deps.shelf.dropBoard(this.board).catch(() => undefined);
  }

  close(): void {
    this.#closed = true;
  }
}
