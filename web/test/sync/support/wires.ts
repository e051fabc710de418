import type { Dial, Wire, WireEvents } from "../../../src/sync/connection.js";
import type { FakeServer } from "./server.js";

/** Both ends of a socket whose bytes move only when the test moves them. */
export class WireEnd implements Wire {
  readonly up: string[] = [];
  readonly down: string[] = [];
  state: "dialing" | "open" | "closed" = "dialing";
  /** Everything the client ever sent here. */
  readonly sent: string[] = [];

  constructor(
    private readonly server: FakeServer,
    private readonly participant: string,
    readonly events: WireEvents,
  ) {}

  send(text: string): void {
    this.sent.push(text);
    if (this.state === "open") this.up.push(text);
  }

  close(): void {
    this.#leave();
  }

  open(): void {
    if (this.state !== "dialing") return;
    this.state = "open";
    this.events.opened();
  }

  fromServer(text: string): void {
    if (this.state === "open") this.down.push(text);
  }

  /** The next `count` frames reach the server. */
  moveUp(count = Number.POSITIVE_INFINITY): void {
    for (let moved = 0; moved < count && this.state === "open"; moved += 1) {
      const text = this.up.shift();
      if (text === undefined) return;
      this.server.receive(this, this.participant, text);
    }
  }

  /** The next `count` frames reach the client; after the end of the socket they are late bytes. */
  moveDown(count = Number.POSITIVE_INFINITY): void {
    for (let moved = 0; moved < count; moved += 1) {
      const text = this.down.shift();
      if (text === undefined) return;
      this.events.message(text);
    }
  }

  /** The connection breaks. `silent`: the client is not told and has to notice. */
  cut(silent = false): void {
    this.#leave();
    if (!silent) this.events.closed(1006);
  }

  closeFromServer(code: number): void {
    this.#leave();
    this.events.closed(code);
  }

  #leave(): void {
    this.state = "closed";
    this.server.leave(this);
  }
}

/** All sockets one client ever opened; the last is the present one. */
export class Wires {
  readonly all: WireEnd[] = [];

  constructor(
    private readonly server: FakeServer,
    private readonly participant: string,
  ) {}

  readonly dial: Dial = (events) => {
    const wire = new WireEnd(this.server, this.participant, events);
    this.all.push(wire);
    return wire;
  };

  get last(): WireEnd | undefined {
    return this.all[this.all.length - 1];
  }

  /** Moves everything that can move, both ways. */
  moveAll(): void {
    this.last?.open();
    this.last?.moveUp();
    this.last?.moveDown();
  }
}
