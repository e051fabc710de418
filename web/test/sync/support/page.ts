import assert from "node:assert/strict";
import type { ClientFrame, Command } from "../../../../protocol/ts/messages.js";
import type { BoardState } from "../../../src/model/board.js";
import type { Claims } from "../../../src/sync/claims.js";
import { openBoard, type SessionDeps } from "../../../src/sync/open_board.js";
import type { BoardSession, Outcome } from "../../../src/sync/session.js";
import { MemoryShelf, type Shelf } from "../../../src/sync/shelf.js";
import { FakeClock, settle } from "./clock.js";
import { FakeServer } from "./server.js";
import { type WireEnd, Wires } from "./wires.js";

class LastingShelf extends MemoryShelf {
  override readonly lasting = true;
}

/** Claims of one browser: what several pages of it hold. */
export class FakeClaims {
  readonly held = new Set<string>();
  #fresh = 0;

  of(client: string): Claims {
    return {
      exclusive: true,
      own: async () => {
        this.held.add(client);
        return client;
      },
      renew: async () => {
        this.held.delete(client);
        this.#fresh += 1;
        return `${client}-again-${this.#fresh}`;
      },
      hold: async (other) => {
        if (this.held.has(other)) return null;
        this.held.add(other);
        return () => this.held.delete(other);
      },
    };
  }
}

/** One page with a whole session in it; time, frames and bytes move when the test says so. */
export class Page {
  readonly session: BoardSession;
  readonly wires: Wires;
  readonly settled: Outcome[] = [];
  seated: "seated" | "gone" | "unreachable" = "unreachable";
  #frames: (() => void)[] = [];
  #hints = new Set<() => void>();

  constructor(
    readonly server: FakeServer,
    readonly clock: FakeClock,
    options: {
      client?: string;
      participant?: string;
      shelf?: Shelf;
      claims?: FakeClaims;
      firstLook?: SessionDeps["firstLook"];
      random?: number;
    } = {},
  ) {
    const { client = "client-one", participant = "learner", random = 0.5 } = options;
    this.wires = new Wires(server, participant);
    this.session = openBoard("board", {
      dial: this.wires.dial,
      clock,
      random: () => random,
      shelf: Promise.resolve(options.shelf ?? new LastingShelf()),
      firstLook: options.firstLook ?? Promise.resolve(null),
      claims: (options.claims ?? new FakeClaims()).of(client),
      frame: (run) => this.#frames.push(run),
      onHint: (run) => {
        this.#hints.add(run);
        return () => this.#hints.delete(run);
      },
      probe: async () => this.seated,
    });
  }

  get view(): BoardState {
    assert.ok(this.session.view.value);
    return this.session.view.value;
  }

  get wire(): WireEnd {
    assert.ok(this.wires.last);
    return this.wires.last;
  }

  get status(): string {
    return this.session.status.value;
  }

  /** All frames of a kind sent on the present socket. */
  sent<Type extends ClientFrame["type"]>(type: Type): Extract<ClientFrame, { type: Type }>[] {
    const frames = this.wire.sent.map((text) => JSON.parse(text) as ClientFrame);
    return frames.filter((frame): frame is Extract<ClientFrame, { type: Type }> => frame.type === type);
  }

  send(command: Command): Promise<Outcome> {
    const outcome = this.session.send(command);
    outcome.then((known) => this.settled.push(known));
    return outcome;
  }

  hint(): void {
    for (const run of this.#hints) run();
  }

  /** Paints: runs the frames asked for so far; says how many there were. */
  paint(): number {
    const frames = this.#frames;
    this.#frames = [];
    for (const run of frames) run();
    return frames.length;
  }

  /** Lets bytes move both ways until nothing is left, and paints. */
  async flow(): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      await settle(10);
      this.wires.moveAll();
    }
    await settle(10);
    this.paint();
  }

  /** Time passes in small steps, bytes moving all the while. */
  async pass(ms: number, step = 250): Promise<void> {
    for (let gone = 0; gone < ms; gone += step) {
      this.clock.advance(step);
      await this.flow();
    }
  }
}

export function world(first: BoardState): { server: FakeServer; clock: FakeClock } {
  const clock = new FakeClock();
  return { server: new FakeServer(first, clock), clock };
}
