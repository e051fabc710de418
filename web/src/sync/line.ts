import type { Command, Rejection, ServerFrame, SignalNotice } from "../../../protocol/ts/messages.js";
import { type Clock, Connection, type Dial } from "./connection.js";
import type { BoardCore } from "./core.js";
import type { Output, Pending } from "./pending.js";
import type { Outcome } from "./session.js";
import type { Shelf } from "./shelf.js";

export interface LineDeps {
  readonly board: string;
  readonly dial: Dial;
  readonly clock: Clock;
  readonly random: () => number;
  readonly shelf: Shelf;
  /** Asks by HTTP why no connection comes about; `gone`: login or seat was taken back. */
  readonly probe: () => Promise<"seated" | "gone" | "unreachable">;
}

export interface LineListener {
  /** Something about the core or the connection is different. */
  changed(): void;
  settled(pending: Pending, outcome: Outcome): void;
  /** Another client says something to this one alone (L12). */
  signalled(signal: SignalNotice): void;
  /** The shelf does not keep commands. */
  notKept(): void;
  /** Another connection speaks under this client id now (4409). */
  replaced(): void;
}

/** A core with its socket, its timer and its shelf: carries out what the core says. */
export class Line {
  readonly connection: Connection;
  #callOffWake: () => void = () => undefined;

  constructor(
    readonly core: BoardCore,
    private readonly deps: LineDeps,
    private readonly listener: LineListener,
  ) {
    this.connection = new Connection(deps.dial, deps.clock, deps.random, {
      opened: () => this.carryOut(core.opened()),
      received: (frame) => this.#received(frame),
      closed: (code, reached) => this.#closed(code, reached),
    });
  }

  stop(): void {
    this.connection.stop();
    this.#callOffWake();
  }

  /** Shows the command, keeps it and sends it at once: whichever of the two a reload lets through brings it home. */
  issue(id: string, command: Command): Rejection | null {
    const now = this.deps.clock.now();
    const rejection = this.core.issue(id, command, now);
    if (rejection) return rejection;
    const pending = this.core.pending.find((candidate) => candidate.id === id);
    if (pending) this.#keep(pending);
    this.carryOut(this.core.pump(now));
    return null;
  }

  carryOut(outputs: readonly Output[]): void {
    for (const output of outputs) {
      if (output.kind === "send") this.connection.send(output.frame);
      else if (output.kind === "changed") this.#keep(output.pending);
      else if (output.kind === "rejoin") this.connection.restart();
      else if (output.kind === "bye") this.connection.expectReturn();
      else this.#settled(output.pending, output.outcome);
    }
    this.#planWake();
    this.listener.changed();
  }

  #received(frame: ServerFrame): void {
    if (frame.type === "signal") {
      this.listener.signalled(frame);
      return;
    }
    const outputs = this.core.receive(frame, this.deps.clock.now());
    if (frame.type === "welcome" && this.core.phase === "joined") this.connection.joined();
    this.carryOut(outputs);
  }

  #closed(code: number, reached: boolean): void {
    const gone = code === 4401 || code === 4404;
    this.core.closed(gone);
    if (gone) this.stop();
    if (code === 4409) this.listener.replaced();
    if (!reached) this.#probe();
    this.#planWake();
    this.listener.changed();
  }

  /** A refused upgrade looks like a lost network to a socket. */
  async #probe(): Promise<void> {
    if ((await this.deps.probe()) === "gone" && this.connection.state !== "open") this.#closed(4404, true);
  }

  #settled(pending: Pending, outcome: Outcome): void {
    const { board, shelf } = this.deps;
    shelf.drop({ board, client: this.core.client, id: pending.id }).catch(() => undefined);
    this.listener.settled(pending, outcome);
  }

  async #keep({ id, command, participant, issuedAt, order }: Pending): Promise<void> {
    const { board, shelf } = this.deps;
    try {
      await shelf.keep({ board, client: this.core.client, id, participant, command, issuedAt, order });
      if (!shelf.lasting) this.listener.notKept();
    } catch {
      this.listener.notKept();
    }
  }

  #planWake(): void {
    this.#callOffWake();
    const { clock } = this.deps;
    const now = clock.now();
    const at = this.core.wakeAt(now);
    if (at === null || this.connection.state === "stopped") return;
    this.#callOffWake = clock.after(at - now, () => {
      if (this.core.isUnanswered(clock.now())) this.connection.restart();
      this.carryOut(this.core.pump(clock.now()));
    });
  }
}
