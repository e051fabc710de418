import type { Command } from "../../../../protocol/ts/messages.js";
import type { Outcome } from "../../sync/session.js";
import type { Brought } from "./card_commands.js";

/** As many as may be under way at once: enough to be quick, few enough that a stop is one. */
const underWay = 6;
/** Rests of each of them, in milliseconds: together 30 commands a second, well under what a connection may send (X2). */
const restMs = 200;

export interface Progress {
  readonly cardsIn: readonly string[];
  readonly refused: number;
  readonly ended: "no" | "all" | "stopped";
}

/**
 * Sends a plan card by card. Without a line what is under way waits with all other commands, and the rest goes on when it
 * is back; after `stop` nothing new is sent.
 */
export class Sending {
  #cardsIn: string[] = [];
  #refused = 0;
  #stopped = false;

  constructor(
    private readonly send: (command: Command) => Promise<Outcome>,
    private readonly changed: (progress: Progress) => void,
    private readonly rest = () => new Promise<void>((resolve) => setTimeout(resolve, restMs)),
  ) {}

  stop(): void {
    this.#stopped = true;
  }

  async bring(plan: readonly Brought[]): Promise<void> {
    await this.#inTurn(plan, async ({ newLabels, command, more }) => {
      // All at once and in order: a later card may wear them too.
      await Promise.all(newLabels.map((label) => this.send(label)));
      const outcome = await this.send(command);
      if (outcome.accepted) this.#cardsIn.push(command.card);
      else this.#refused += 1;
      for (const further of outcome.accepted ? more : []) {
        await this.rest();
        await this.send(further);
      }
    });
  }

  /** Puts away again what was brought; the last first, as one takes things off a pile. */
  async takeBack(cards: readonly string[], reason: string): Promise<void> {
    await this.#inTurn([...cards].reverse(), async (card) => {
      const outcome = await this.send({ type: "archive_card", card, reason });
      if (outcome.accepted) this.#cardsIn.push(card);
      else this.#refused += 1;
    });
  }

  async #inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
    let next = 0;
    const work = async () => {
      while (next < items.length && !this.#stopped) {
        const item = items[next] as Item;
        next += 1;
        await act(item);
        this.#tell("no");
        await this.rest();
      }
    };
    await Promise.all(Array.from({ length: underWay }, work));
    this.#tell(this.#stopped && next < items.length ? "stopped" : "all");
  }

  #tell(ended: Progress["ended"]): void {
    this.changed({ cardsIn: [...this.#cardsIn], refused: this.#refused, ended });
  }
}
