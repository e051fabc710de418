import type { Command, PuffinEvent, Rejection, SignalNotice, You } from "../../../protocol/ts/messages.js";
import { type BoardState, stateOf } from "../model/board_state.js";
import { adoptOrphans } from "./adopt.js";
import type { Claims } from "./claims.js";
import { BoardCore } from "./core.js";
import type { FirstLook } from "./first_look.js";
import { newId } from "./ids.js";
import { KeptBoard } from "./kept_board.js";
import { takeUpLeftBehind } from "./left_behind.js";
import { Line, type LineDeps } from "./line.js";
import { Listeners } from "./listeners.js";
import type { Pending } from "./pending.js";
import { PresenceSender } from "./presence_sender.js";
import type { BoardSession, Outcome, OwnActs, PresenceState } from "./session.js";
import { newShown, type Shown } from "./shown.js";

/** What a session needs of its surroundings; `browserDeps` has the real ones. */
export interface SessionDeps extends Omit<LineDeps, "board" | "shelf"> {
  readonly shelf: Promise<LineDeps["shelf"]>;
  readonly claims: Claims;
  /** The board over HTTP (H7), asked for as the page opens; null when it does not come. */
  readonly firstLook: Promise<FirstLook | null>;
  /** Runs before the next picture is painted, or soon when none will be. */
  readonly frame: (run: () => void) => void;
  /** Calls when the network may have changed or the page is looked at again; returns the unsubscriber. */
  readonly onHint: (run: () => void) => () => void;
}

const firstDialMs = 3_000;
const adoptMs = 60_000;
/** Frames over 64 KiB would close the connection (X1), and again with every repeat. */
const commandLimit = 60 * 1024;

/** Opens a board: connects, stays connected, and keeps what this person does safe until the server has it. */
export function openBoard(board: string, deps: SessionDeps, shown: Shown = newShown()): BoardSession {
  const session = new Session(board, deps, shown);
  void session.start();
  return session;
}

class Session implements BoardSession {
  readonly view;
  readonly you;
  readonly status;
  readonly pendingCount;
  readonly pendingCards;
  readonly presence;
  readonly durable;
  readonly asOf;
  readonly #presenceSender: PresenceSender;
  readonly #waiting = new Map<string, (outcome: Outcome) => void>();
  readonly #events = new Listeners<[events: readonly PuffinEvent[]]>();
  readonly #lateOutcomes = new Listeners<[command: Command, outcome: Outcome]>();
  readonly #signals = new Listeners<[signal: SignalNotice]>();
  readonly #adopted = new Map<string, Line>();
  readonly #openedAt: number;
  #line: Line | null = null;
  #pending: readonly Pending[] = [];
  #lineDeps: LineDeps | null = null;
  #stopHints: () => void = () => undefined;
  #letGo: () => void = () => undefined;
  #closed = false;
  #ownClient = "";
  #first: [BoardState, You] | null = null;
  #ready: () => void = () => undefined;
  readonly ready = new Promise<void>((resolve) => {
    this.#ready = resolve;
  });
  #framePlanned = false;
  #reached = false;
  #stage = false;
  #adoptAt = 0;
  #kept: KeptBoard | null = null;

  constructor(
    private readonly board: string,
    private readonly deps: SessionDeps,
    shown: Shown,
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
    const [view, you] = [this.view.peek(), this.you.peek()];
    if (view && you) this.#first = [view, you];
    this.#openedAt = deps.clock.now();
    this.#presenceSender = new PresenceSender(deps.clock, (state) => this.#sayPresence(state));
  }

  get client(): string {
    return this.#line?.core.client ?? this.#ownClient;
  }

  async start(): Promise<void> {
    const { deps, board } = this;
    void this.#lookFirst();
    const [ownClient, shelf] = await Promise.all([deps.claims.own(), deps.shelf]);
    const kept = await shelf.commands(board).catch(() => []);
    const seen = await shelf.board(board).catch(() => null);
    const waits = kept.some((command) => command.client === ownClient);
    const left = waits ? null : await takeUpLeftBehind(deps.claims, kept, seen?.you.participant);
    if (this.#closed) return left?.release();
    if (left) this.#letGo = left.release;
    this.asOf.value = seen?.at ?? null;
    const client = left?.client ?? ownClient;
    const core = new BoardCore(client, deps.random);
    core.stage = this.#stage;
    const own = kept.filter((command) => command.client === client);
    core.restore(seen && { state: stateOf(seen.board, seen.seq), you: seen.you }, own);
    this.#lineDeps = { ...deps, board, shelf };
    this.#kept = new KeptBoard(board, this.#lineDeps);
    this.#line = new Line(core, this.#lineDeps, {
      changed: () => this.#changed(),
      settled: (pending, outcome) => this.#settled(pending, outcome),
      signalled: (signal) => this.#signals.tell(signal),
      notKept: () => {
        this.durable.value = false;
      },
      replaced: () => void this.#renew(core),
    });
    this.#stopHints = deps.onHint(() => this.#line?.connection.hint());
    deps.clock.after(firstDialMs, () => this.#showStatus());
    if (this.#first) core.foresee(...this.#first);
    this.#refresh();
    this.#line.connection.start();
    this.#ready();
  }

  /** The board as it comes over HTTP is shown at once, also before this device knows what it has kept. */
  async #lookFirst(): Promise<void> {
    // Requests over HTTP name the client, also those of a board that is only looked at.
    const [look, client] = await Promise.all([this.deps.firstLook, this.deps.claims.own()]);
    if (!look || this.#closed) return;
    this.#ownClient = client;
    this.#first = [look.state, look.you];
    if (this.#line) {
      this.#line.core.foresee(...this.#first);
      this.#refresh();
    } else {
      [this.view.value, this.you.value] = this.#first;
    }
  }

  send(command: Command, id = newId()): Promise<Outcome> {
    if (!this.#line && this.view.value) return this.ready.then(() => this.send(command, id));
    const core = this.#line?.core;
    if (!this.#line || !core?.base || !core.you) return Promise.reject(new Error("the board is not here yet"));
    if (core.phase === "gone") return Promise.resolve(refused("not_permitted", "This board is closed to you now."));
    if (new TextEncoder().encode(JSON.stringify(command)).length > commandLimit) {
      return Promise.resolve(refused("too_long", "This is too long to send in one piece. Make it shorter."));
    }
    const outcome = new Promise<Outcome>((resolve) => this.#waiting.set(id, resolve));
    if (core.pending.some((pending) => pending.id === id)) return outcome;
    const rejection = this.#line.issue(id, command);
    if (rejection) {
      this.#waiting.delete(id);
      return Promise.resolve({ accepted: false, rejection });
    }
    this.#show();
    return outcome;
  }

  takeActs(): OwnActs | null {
    const core = this.#line?.core;
    if (!core?.base) return null;
    return { ...core.takeActs(), base: core.base.snapshot(), pending: core.pending };
  }

  confirmed(): BoardState | null {
    const core = this.#line?.core;
    if (core?.viewIsOld) this.#refresh();
    return core?.base?.snapshot() ?? null;
  }

  setPresence(state: PresenceState | null): void {
    this.#presenceSender.set(state);
  }

  signal(to: string, data: object): void {
    if (this.#line?.core.phase === "joined") this.#line.connection.send({ type: "signal", to, data });
  }

  onSignal(listener: (signal: SignalNotice) => void): () => void {
    return this.#signals.add(listener);
  }

  setStage(on: boolean): void {
    if (this.#stage === on) return;
    this.#stage = on;
    if (!this.#line) return;
    const { core, connection } = this.#line;
    core.stage = on;
    if (core.phase === "joining" || core.phase === "joined") connection.send({ type: "stage", on });
  }

  onEvents(listener: (events: readonly PuffinEvent[]) => void): () => void {
    return this.#events.add(listener);
  }

  onLateOutcome(listener: (command: Command, outcome: Outcome) => void): () => void {
    return this.#lateOutcomes.add(listener);
  }

  close(): void {
    this.#closed = true;
    this.#stopHints();
    this.#line?.stop();
    this.#kept?.close();
    this.#letGo();
    for (const line of this.#adopted.values()) line.stop();
  }

  #changed(): void {
    if (this.#closed || !this.#line) return;
    const { core } = this.#line;
    const joined = core.phase === "joined";
    const arrived = joined && !this.#reached;
    if (arrived) this.#presenceSender.repeat();
    if (!joined && this.#reached) this.#left(core);
    this.#reached = joined;
    // Nothing is missing once it says live: the board comes before the word.
    if (arrived) this.#refresh();
    else this.#showStatus();
    if (core.viewIsOld || core.you !== this.you.value || this.#presenceIsOld(core)) this.#planFrame();
    if (joined) this.#adopt(core);
  }

  /** The line is gone: what stands here was true until now. With the seat goes what this device kept of the board. */
  #left(core: BoardCore): void {
    this.asOf.value = this.deps.clock.now();
    if (core.phase === "gone") this.#kept?.drop();
    else this.#kept?.keep(core);
  }

  #planFrame(): void {
    if (this.#framePlanned) return;
    this.#framePlanned = true;
    this.deps.frame(() => {
      this.#framePlanned = false;
      if (!this.#closed) this.#refresh();
    });
  }

  #refresh(): void {
    if (!this.#line) return;
    const events = this.#line.core.refresh();
    this.#show();
    if (events.length > 0) this.#events.tell(events);
    this.#kept?.keepSoon(this.#line.core);
  }

  /** Puts what the core knows into the signals; equal values wake nobody. */
  #show(): void {
    if (!this.#line) return;
    const { core } = this.#line;
    this.view.value = core.view;
    this.you.value = core.you;
    if (this.#presenceIsOld(core)) this.presence.value = [...core.presence.values()];
    this.#shownPresence = core.presence;
    if (this.#pending !== core.pending) {
      this.#pending = core.pending;
      this.pendingCount.value = core.pending.length;
      this.pendingCards.value = new Set(core.pending.flatMap((pending) => cardsOf(pending.command)));
    }
    this.#showStatus();
  }

  #shownPresence: BoardCore["presence"] = new Map();

  #presenceIsOld(core: BoardCore): boolean {
    return core.presence !== this.#shownPresence;
  }

  #showStatus(): void {
    const { clock } = this.deps;
    if (!this.#line) return;
    const { core, connection } = this.#line;
    if (core.phase === "gone") this.status.value = "gone";
    else if (core.phase === "joined") this.status.value = core.isLive(clock.now()) ? "live" : "catching_up";
    else if (connection.state === "open" || this.#isFirstDial()) this.status.value = "catching_up";
    else this.status.value = "offline";
  }

  #isFirstDial(): boolean {
    const connection = this.#line?.connection;
    if (!connection || connection.dials > 1 || this.deps.clock.now() - this.#openedAt >= firstDialMs) return false;
    return connection.dials === 0 || connection.state === "dialing";
  }

  #settled(pending: Pending, outcome: Outcome): void {
    if (!outcome.accepted) this.#refresh();
    const resolve = this.#waiting.get(pending.id);
    this.#waiting.delete(pending.id);
    if (resolve) resolve(outcome);
    else this.#lateOutcomes.tell(pending.command, outcome);
  }

  #sayPresence(state: PresenceState | null): boolean {
    if (this.#line?.core.phase !== "joined") return false;
    this.#line.connection.send({ type: "presence", state: state as Record<string, unknown> | null });
    return true;
  }

  /** Another page speaks under this client id. What was sent under it comes home like a closed tab's. */
  async #renew(core: BoardCore): Promise<void> {
    core.rename(await this.deps.claims.renew());
    this.#adoptAt = 0;
    this.#planFrame();
  }

  #adopt(core: BoardCore): void {
    const now = this.deps.clock.now();
    if (!this.#lineDeps || !core.base || !core.you || now < this.#adoptAt) return;
    this.#adoptAt = now + adoptMs;
    this.deps.clock.after(adoptMs, () => core.phase === "joined" && !this.#closed && this.#adopt(core));
    const own = { client: core.client, state: core.base.snapshot(), you: core.you };
    const settled = (pending: Pending, outcome: Outcome) => this.#settled(pending, outcome);
    adoptOrphans(this.#lineDeps, this.deps.claims, own, this.#adopted, settled).catch(() => undefined);
  }
}

function cardsOf(command: Command): string[] {
  if (command.type === "move_cards") return command.moves.map((move) => move.card);
  return "card" in command ? [command.card] : [];
}

function refused(code: Rejection["code"], message: string): Outcome {
  return { accepted: false, rejection: { code, message, details: {} } };
}
