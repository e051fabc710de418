import type { Command, PuffinEvent, SignalNotice } from "../../../protocol/ts/messages.js";
import type { BoardState } from "../model/board_state.js";
import type { Ahead } from "./first_look.js";
import type { BoardSession, Outcome, OwnActs, PresenceState } from "./session.js";
import { newShown, type Shown } from "./shown.js";

/** Opens the live session, which goes on with what is shown already. */
export type GoLive = (board: string, ahead: Ahead, shown: Shown) => BoardSession;

/**
 * A board from the first moment on: it shows the first look by itself, and hands everything to the live session as soon
 * as the code of that has come. What is asked of it before then is done then, in the order in which it was asked.
 */
export class OpeningBoard implements BoardSession {
  readonly view;
  readonly you;
  readonly status;
  readonly pendingCount;
  readonly pendingCards;
  readonly presence;
  readonly durable;
  readonly asOf;
  readonly ready: Promise<void>;
  #live: BoardSession | null = null;
  #waiting: ((live: BoardSession) => void)[] = [];
  #closed = false;

  constructor(
    board: string,
    goLive: Promise<GoLive>,
    private readonly ahead: Ahead,
    shown: Shown = newShown(),
  ) {
    ({
      view: this.view,
      you: this.you,
      status: this.status,
      pendingCount: this.pendingCount,
      pendingCards: this.pendingCards,
      presence: this.presence,
      durable: this.durable,
      asOf: this.asOf,
    } = shown);
    void ahead.look.then((look) => {
      if (look && !this.#live && !this.#closed) [this.view.value, this.you.value] = [look.state, look.you];
    });
    this.ready = goLive.then((open) => {
      if (this.#closed) return;
      const live = open(board, ahead, shown);
      this.#live = live;
      for (const run of this.#waiting) run(live);
      this.#waiting = [];
      return live.ready;
    });
  }

  get client(): string {
    return this.#live?.client ?? "";
  }

  send(command: Command, id?: string): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#whenLive((live) => live.send(command, id).then(resolve, reject));
    });
  }

  confirmed(): BoardState | null {
    return this.#live?.confirmed() ?? null;
  }

  takeActs(): OwnActs | null {
    return this.#live?.takeActs() ?? null;
  }

  setPresence(state: PresenceState | null): void {
    this.#whenLive((live) => live.setPresence(state));
  }

  signal(to: string, data: object): void {
    this.#live?.signal(to, data);
  }

  onSignal(listener: (signal: SignalNotice) => void): () => void {
    return this.#listen((live) => live.onSignal(listener));
  }

  setStage(on: boolean): void {
    this.#whenLive((live) => live.setStage(on));
  }

  onEvents(listener: (events: readonly PuffinEvent[]) => void): () => void {
    return this.#listen((live) => live.onEvents(listener));
  }

  onLateOutcome(listener: (command: Command, outcome: Outcome) => void): () => void {
    return this.#listen((live) => live.onLateOutcome(listener));
  }

  close(): void {
    this.#closed = true;
    this.#waiting = [];
    if (this.#live) this.#live.close();
    else this.ahead.takeSocket()?.close();
  }

  #whenLive(run: (live: BoardSession) => void): void {
    if (this.#live) run(this.#live);
    else this.#waiting.push(run);
  }

  #listen(listen: (live: BoardSession) => () => void): () => void {
    let left = false;
    let stop: () => void = () => undefined;
    this.#whenLive((live) => {
      if (!left) stop = listen(live);
    });
    return () => {
      left = true;
      stop();
    };
  }
}
