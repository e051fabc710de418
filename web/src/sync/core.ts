import type {
  Command,
  PresenceEntry,
  PuffinEvent,
  Rejection,
  ServerFrame,
  You,
} from "../../../protocol/ts/messages.js";
import { type BoardState, Draft, stateOf } from "../model/board.js";
import { predict } from "../model/predict.js";
import { CommandQueue } from "./command_queue.js";
import { type OwnAct, OwnActsSeen } from "./own_acts.js";
import { asReadAfterOwn } from "./own_texts.js";
import type { Output, Pending, Wish } from "./pending.js";
import { SendPace } from "./send_pace.js";
import type { Outcome } from "./session.js";

/**
 * One board as one client knows it: what is confirmed (`base`), what is wished (`pending`), what to show (`view`).
 * No socket, no timer, no storage: inputs are method calls, answers are outputs to carry out in order.
 * Invariants: base is the fold of the log up to its seq; view = base + the predicted events of pending, in order.
 */
export class BoardCore {
  base: Draft | null = null;
  you: You | null = null;
  view: BoardState | null = null;
  presence: ReadonlyMap<string, PresenceEntry> = new Map();
  phase: "down" | "joining" | "joined" | "gone" = "down";
  /** Joins on stage (L13). */
  stage = false;
  #viewIsOld = false;
  #trustsBase = true;
  #fresh: PuffinEvent[] = [];
  readonly #acts = new OwnActsSeen();
  readonly #ownSeqs = new Set<number>();
  readonly #queue = new CommandQueue();
  readonly #pace: SendPace;

  constructor(
    public client: string,
    random: () => number,
  ) {
    this.#pace = new SendPace(random);
  }

  get pending(): readonly Pending[] {
    return this.#queue.all;
  }

  /** True when `view` lags behind what is known; `refresh` brings it up to date. */
  get viewIsOld(): boolean {
    return this.#viewIsOld;
  }

  /**
   * Takes up what an earlier page left: the last board seen, and commands without an outcome, in order. That board is
   * for looking at only unless it is trusted: the first join asks for a whole one, so that loading the page anew mends
   * whatever went wrong.
   */
  restore(saved: { state: BoardState; you: You; trusted?: boolean } | null, commands: readonly Wish[]): void {
    this.#queue.restore(commands);
    if (saved && !this.base) {
      this.you = saved.you;
      this.base = new Draft(saved.state);
      this.#acts.beginAt(saved.state.seq);
      this.view = saved.state;
      this.#trustsBase = saved.trusted ?? false;
    }
    this.#viewIsOld = this.base !== null;
  }

  /**
   * The board as the server has just given it over HTTP: to look at before the live connection stands, and to join
   * from where none was asked for yet. Once that has brought a board, this one is late.
   */
  foresee(state: BoardState, you: You): void {
    if (this.phase === "joined" || this.phase === "gone" || (this.base && this.#trustsBase)) return;
    this.you = you;
    this.base = new Draft(state);
    this.#trustsBase = this.phase === "down";
    this.#viewIsOld = true;
  }

  /** The client id belongs to another connection now: goes on under a new one, without what the old one may have sent. */
  rename(client: string): void {
    this.client = client;
    this.#queue.clear();
    this.#viewIsOld = true;
  }

  /** A connection is open. */
  opened(): Output[] {
    this.phase = "joining";
    this.#queue.unsend();
    const since = this.#trustsBase && this.base ? this.base.seq : null;
    const stage = this.stage ? { stage: true } : {};
    return [{ kind: "send", frame: { type: "join", protocol: 1, client: this.client, since, ...stage } }];
  }

  closed(gone = false): void {
    if (this.phase !== "gone") this.phase = gone ? "gone" : "down";
    this.presence = new Map();
    this.#queue.unsend();
  }

  receive(frame: ServerFrame, now: number): Output[] {
    switch (frame.type) {
      case "welcome":
        return this.#welcome(frame, now);
      case "events":
        return this.phase === "joined" ? this.#take(frame.events, now) : [];
      case "rejected":
        return this.#rejected(frame, now);
      case "presence":
        this.#seePresence(frame);
        return [];
      case "bye":
        return [{ kind: "bye" }];
      default:
        return [];
    }
  }

  /**
   * Takes up a command and shows its predicted effect at once. A refusal that this client can see itself comes back
   * in its place; the command is then not pending.
   */
  issue(id: string, wish: Command, now: number): Rejection | null {
    if (!this.base || !this.you) throw new Error("no board yet");
    if (this.#viewIsOld) this.#rebuild();
    const command = asReadAfterOwn(wish, this.base, this.#ownSeqs);
    const draft = new Draft(this.view ?? this.base);
    const predicted = predict(draft, command, this.you.participant, now);
    if ("rejection" in predicted) return predicted.rejection;
    for (const event of predicted.events) draft.apply(event);
    this.view = draft.snapshot();
    this.#queue.add(id, command, this.you.participant, now);
    return null;
  }

  /** Sends what may be sent now, in order. Call again at `wakeAt`. */
  pump(now: number): Output[] {
    const outputs: Output[] = [];
    for (let next = this.#sendable(); next && now >= this.#pace.at; next = this.#sendable()) {
      this.#pace.sent(now);
      this.#queue.replace(next.id, { sentAt: now });
      outputs.push({ kind: "send", frame: { type: "command", id: next.id, command: next.command } });
    }
    return outputs;
  }

  /** When `pump` or `status` has something new to say without any frame; null: never. */
  wakeAt(now: number): number | null {
    const times = this.#queue.timesToLook(now);
    if (this.#sendable()) times.push(this.#pace.at);
    return times.length === 0 ? null : Math.max(now, Math.min(...times));
  }

  /** Joined, nothing missing and no command older than a second without an outcome. */
  isLive(now: number): boolean {
    return this.phase === "joined" && this.#queue.isPrompt(now);
  }

  /** The server has left a command of this connection unanswered for too long. */
  isUnanswered(now: number): boolean {
    return this.#queue.isUnanswered(now);
  }

  /** Brings the view up to date; returns the events confirmed since the last time. */
  refresh(): readonly PuffinEvent[] {
    if (this.#viewIsOld) this.#rebuild();
    const events = this.#fresh;
    this.#fresh = [];
    return events;
  }

  /** What this person did, in any tab, since this was asked last; of acts at or before `since` nothing is known. */
  takeActs(): { since: number; acts: readonly OwnAct[] } {
    return this.#acts.take();
  }

  /** Nothing but time may be between this command and the wire. */
  #sendable(): Pending | null {
    return this.phase === "joined" ? this.#queue.next() : null;
  }

  #welcome(frame: Extract<ServerFrame, { type: "welcome" }>, now: number): Output[] {
    if (this.phase !== "joining") return [];
    this.you = frame.you;
    this.#queue.keepThoseOf(frame.you.participant);
    this.presence = new Map(frame.presence.map((entry) => [entry.client, entry]));
    this.#pace.release();
    this.#viewIsOld = true;
    if (frame.board) {
      this.base = new Draft(stateOf(frame.board, frame.seq));
      this.#acts.beginAt(frame.seq);
      this.#trustsBase = true;
      this.phase = "joined";
      return this.pump(now);
    }
    this.phase = "joined";
    const outputs = this.#take(frame.events ?? [], now);
    if (this.phase === "joined" && this.base?.seq !== frame.seq) outputs.push(...this.#startAnew());
    return this.phase === "joined" ? [...outputs, ...this.pump(now)] : outputs;
  }

  #take(events: readonly PuffinEvent[], now: number): Output[] {
    const own = new Map<string, PuffinEvent[]>();
    for (const event of events) {
      if (event.client === this.client && event.by === this.you?.participant) {
        own.set(event.command, [...(own.get(event.command) ?? []), event]);
        this.#ownSeqs.add(event.seq);
      }
      if (!this.base || event.seq > this.base.seq + 1) return this.#rejoin();
      if (event.seq <= this.base.seq) continue;
      if (event.by === this.you?.participant) this.#acts.note(event, this.base);
      try {
        this.base.apply(event);
      } catch {
        return this.#startAnew();
      }
      this.#fresh.push(event);
      this.#viewIsOld = true;
    }
    const outputs = [...own].flatMap(([id, caused]) => this.#settle(id, { accepted: true, events: caused }));
    if (outputs.length > 0) outputs.push(...this.pump(now));
    return outputs;
  }

  #rejected(frame: Extract<ServerFrame, { type: "rejected" }>, now: number): Output[] {
    if (frame.code === "storage_failed") {
      this.#queue.replace(frame.command, { sentAt: null });
      this.#pace.hold(now);
      return [];
    }
    const { code, message, details } = frame;
    const outputs = this.#settle(frame.command, { accepted: false, rejection: { code, message, details } });
    return [...outputs, ...this.pump(now)];
  }

  #settle(id: string, outcome: Outcome): Output[] {
    const pending = this.#queue.take(id);
    if (!pending) return [];
    this.#viewIsOld = true;
    this.#pace.recovered();
    const outputs: Output[] = [{ kind: "settled", pending, outcome }];
    if (!outcome.accepted || !this.base) return outputs;
    for (const later of this.#queue.all) {
      const command = later.sentAt === null ? asReadAfterOwn(later.command, this.base, this.#ownSeqs) : later.command;
      const changed = command === later.command ? null : this.#queue.replace(later.id, { command });
      if (changed) outputs.push({ kind: "changed", pending: changed });
    }
    return outputs;
  }

  #seePresence({ participant, client, state }: Extract<ServerFrame, { type: "presence" }>): void {
    const presence = new Map(this.presence);
    if (state === null) presence.delete(client);
    else presence.set(client, { participant, client, state });
    this.presence = presence;
  }

  #rebuild(): void {
    this.#viewIsOld = false;
    if (!this.base || !this.you) return;
    if (this.pending.length === 0) {
      this.view = this.base.snapshot();
      return;
    }
    const draft = new Draft(this.base);
    for (const { command, issuedAt } of this.pending) {
      const predicted = predict(draft, command, this.you.participant, issuedAt);
      if ("events" in predicted) for (const event of predicted.events) draft.apply(event);
    }
    this.view = draft.snapshot();
  }

  #rejoin(): Output[] {
    this.phase = "down";
    return [{ kind: "rejoin" }];
  }

  /** What is held here is not the fold of the log: ask for the whole board. The view stays until it comes. */
  #startAnew(): Output[] {
    this.#trustsBase = false;
    return this.#rejoin();
  }
}
