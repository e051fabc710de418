import type { ClientFrame, ServerFrame } from "../../../protocol/ts/messages.js";

/** One socket, open or on its way. */
export interface Wire {
  send(text: string): void;
  close(): void;
}

export interface WireEvents {
  opened(): void;
  message(text: string): void;
  closed(code: number): void;
}

export type Dial = (events: WireEvents) => Wire;

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs later, once; returns what calls it off. */
  after(ms: number, run: () => void): () => void;
}

export interface ConnectionListener {
  opened(): void;
  received(frame: ServerFrame): void;
  /** `code` is 0 when this side gave the socket up; `reached`: it had been open. */
  closed(code: number, reached: boolean): void;
}

const retry = { firstMs: 500, longestMs: 30_000, shortestMs: 20 };
const dialLimitMs = 10_000;
const welcomeLimitMs = 10_000;
/** Joined for this long, the next break starts again with the shortest wait. */
const steadyMs = 10_000;
const checkMs = 5_000;
const pingAfterMs = 10_000;
const pongLimitMs = 15_000;
/** After a hint that the network went away or came back. */
const hintedPongLimitMs = 4_000;
/** Codes after which coming back at once would do harm, and the wait, as a step of the doubling, to begin with. */
const slowDown: Partial<Record<number, number>> = { 4400: 4, 4413: 4, 4429: 3, 1011: 5 };

/**
 * Keeps one socket to the server: dials, notices silence, dials again with full jitter, 0.5 s doubling to 30 s.
 * What an old socket still says is never heard.
 */
export class Connection {
  /** How often it dialed. */
  dials = 0;
  state: "waiting" | "dialing" | "open" | "stopped" = "waiting";
  #wire: Wire | null = null;
  #attempt = 0;
  #joinedAt: number | null = null;
  #lastHeard = 0;
  /** When the ping that is not answered yet was sent. */
  #pingedAt: number | null = null;
  #pongLimit = pongLimitMs;
  #callOff: () => void = () => undefined;

  constructor(
    private readonly dial: Dial,
    private readonly clock: Clock,
    private readonly random: () => number,
    private readonly listener: ConnectionListener,
  ) {}

  start(): void {
    if (this.state === "waiting") this.#dial();
  }

  stop(): void {
    this.state = "stopped";
    this.#abandon();
  }

  send(frame: ClientFrame): void {
    if (this.state === "open") this.#wire?.send(JSON.stringify(frame));
  }

  /** The welcome came. */
  joined(): void {
    this.#joinedAt = this.clock.now();
  }

  /** Gives this socket up and dials again. */
  restart(): void {
    if (this.state === "dialing" || this.state === "open") this.#lost(0);
  }

  /** The server said goodbye: it will be back soon. */
  expectReturn(): void {
    this.#attempt = 0;
    this.#joinedAt = null;
  }

  /** The network may have changed, or somebody looks again: find out now. */
  hint(): void {
    if (this.state === "waiting") {
      this.#attempt = 0;
      this.#dial();
    } else if (this.state === "open") {
      this.#pongLimit = hintedPongLimitMs;
      this.#ping();
      this.#watch(hintedPongLimitMs);
    }
  }

  #dial(): void {
    this.#abandon();
    this.state = "dialing";
    this.dials += 1;
    this.#joinedAt = null;
    this.#pingedAt = null;
    const wire: Wire = this.dial({
      opened: () => this.#wire === wire && this.#opened(),
      message: (text) => this.#wire === wire && this.#heard(text),
      closed: (code) => this.#wire === wire && this.#lost(code),
    });
    this.#wire = wire;
    this.#callOff = this.clock.after(dialLimitMs, () => this.#lost(0));
  }

  #opened(): void {
    this.state = "open";
    this.#lastHeard = this.clock.now();
    this.#watch(welcomeLimitMs);
    this.listener.opened();
  }

  #heard(text: string): void {
    this.#lastHeard = this.clock.now();
    this.#pingedAt = null;
    this.#pongLimit = pongLimitMs;
    const frame = parse(text);
    if (frame) this.listener.received(frame);
    else this.#lost(0);
  }

  #lost(code: number): void {
    const now = this.clock.now();
    const reached = this.state === "open";
    if (this.#joinedAt !== null && now - this.#joinedAt >= steadyMs) this.#attempt = 0;
    this.#attempt = Math.max(this.#attempt, slowDown[code] ?? 0);
    this.state = "waiting";
    this.#abandon();
    const longest = Math.min(retry.longestMs, retry.firstMs * 2 ** this.#attempt++);
    this.#callOff = this.clock.after(Math.max(retry.shortestMs, this.random() * longest), () => this.#dial());
    this.listener.closed(code, reached);
  }

  #abandon(): void {
    const wire = this.#wire;
    this.#wire = null;
    this.#callOff();
    this.#callOff = () => undefined;
    wire?.close();
  }

  #watch(ms: number): void {
    this.#callOff();
    this.#callOff = this.clock.after(ms, () => this.#check());
  }

  #check(): void {
    const now = this.clock.now();
    const silent = this.#pingedAt !== null && now - this.#pingedAt >= this.#pongLimit;
    if (this.#joinedAt === null || silent) {
      this.#lost(0);
      return;
    }
    if (this.#pingedAt === null && now - this.#lastHeard >= pingAfterMs) this.#ping();
    this.#watch(checkMs);
  }

  #ping(): void {
    this.#pingedAt = this.clock.now();
    this.send({ type: "ping", t: this.#pingedAt });
  }
}

function parse(text: string): ServerFrame | null {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === "object" && frame !== null && "type" in frame ? (frame as ServerFrame) : null;
  } catch {
    return null;
  }
}
