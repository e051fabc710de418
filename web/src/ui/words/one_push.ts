import { signal } from "@preact/signals";
import type { TextChange } from "../../model/text_change.js";
import { newId } from "../../sync/ids.js";
import type { BoardSession } from "../../sync/session.js";
import type { Command } from "../types.js";
import type { Push } from "./word_draft.js";

const lateMs = 1_000;
const pushesPerAct = 200;

/** The words of one text on their way to the board, one command at a time (T2). */
export class OnePush {
  /** It takes longer than a good line would. */
  readonly waiting = signal(false);
  /** The words were refused twice: they wait until the person goes on writing. */
  readonly refused = signal(false);
  now: Push | null = null;
  /** Resolves when what is on its way has its outcome. */
  outcome: Promise<void> = Promise.resolve();
  #refusals = 0;
  #act = "";
  #sent = 0;

  constructor(
    private readonly session: BoardSession,
    private readonly doc: string,
    /** The outcome of the push that was on its way, which is none any more. */
    private readonly settled: (push: Push, accepted: boolean) => void,
  ) {}

  get stopped(): boolean {
    return this.#refusals > 1;
  }

  /** The person wrote on: what was refused is worth another try. */
  resume(): void {
    this.#refusals = 0;
    this.refused.value = false;
  }

  make(changes: readonly TextChange[], readAt: number, version: number | null): Push {
    return { id: this.#nextId(), readAt, changes, ...(version === null ? {} : { version }) };
  }

  send(push: Push): void {
    this.now = push;
    const { id, readAt, changes, version } = push;
    const words = { type: "change_text", doc: this.doc, read_at: readAt, changes };
    const command = (version === undefined ? words : { ...words, version }) as unknown as Command;
    const late = setTimeout(() => {
      this.waiting.value = this.now === push;
    }, lateMs);
    this.outcome = this.session
      .send(command, id)
      .then((outcome) => this.#settle(push, outcome.accepted))
      .catch(() => this.#settle(push, false))
      .finally(() => clearTimeout(late));
  }

  /** Its event has come: the words are on the board. */
  arrived(): void {
    this.now = null;
    this.#refusals = 0;
    this.waiting.value = false;
  }

  #settle(push: Push, accepted: boolean): void {
    this.waiting.value = false;
    // With the outcome its event is here, too, unless the board came anew.
    this.session.confirmed();
    if (this.now !== push) return;
    this.now = null;
    if (!accepted) {
      this.#refusals += 1;
      this.refused.value = this.stopped;
    }
    this.settled(push, accepted);
  }

  /** What is pushed in one sitting is one act to take back (C22). */
  #nextId(): string {
    if (this.#sent === 0) this.#act = newId();
    this.#sent = (this.#sent + 1) % pushesPerAct;
    return `${this.#act}.${this.#sent}`;
  }
}
