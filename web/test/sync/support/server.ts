import type { ClientFrame, Command, PuffinEvent, Rejection, ServerFrame } from "../../../../protocol/ts/messages.js";
import { apply, type BoardState, boardOf } from "../../../src/model/board.js";
import { predict } from "../../../src/model/predict.js";
import type { Clock } from "../../../src/sync/connection.js";
import type { WireEnd } from "./wires.js";

type Outcome = { seqs: number[] } | { rejection: Rejection };

interface Member {
  readonly participant: string;
  client: string;
}

/**
 * The contract's other side, small enough to be read at once: one log, one judge (the model's own decide), outcomes
 * remembered by participant, client and command id (C3).
 */
export class FakeServer {
  readonly log: PuffinEvent[] = [];
  /** The board after each seq, from `first`. */
  readonly states: BoardState[];
  readonly outcomes = new Map<string, Outcome>();
  /** How often a command was decided and written; more than once would break C3. */
  readonly applied = new Map<string, number>();
  /** The next so many commands find the store not writable. */
  failures = 0;
  /** Resuming from before this seq gets the whole board. */
  keptSince = 0;
  readonly #members = new Map<WireEnd, Member>();

  constructor(
    readonly first: BoardState,
    private readonly clock: Clock,
  ) {
    this.states = [first];
    this.keptSince = first.seq;
  }

  get state(): BoardState {
    return this.states[this.states.length - 1] as BoardState;
  }

  stateAt(seq: number): BoardState | undefined {
    return this.states[seq - this.first.seq];
  }

  receive(from: WireEnd, participant: string, text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    if (frame.type === "join") this.#join(from, participant, frame.client, frame.since);
    else if (frame.type === "ping") this.#say(from, { type: "pong", t: frame.t });
    else if (frame.type === "command") this.#command(from, frame.id, frame.command);
    else if (frame.type === "signal") this.#signal(from, frame.to, frame.data);
    else if (frame.type === "presence") this.#presence(from, frame.state);
  }

  leave(wire: WireEnd): void {
    this.#members.delete(wire);
  }

  /** Sends an own command's events once more, as to a repeat (C3). */
  repeatSome(to: WireEnd, pick: number): void {
    const member = this.#members.get(to);
    const own = [...this.outcomes].filter(
      ([key]) => member && key.startsWith(`${member.participant} ${member.client} `),
    );
    const [, outcome] = own[pick % Math.max(1, own.length)] ?? [];
    if (outcome && "seqs" in outcome) this.#say(to, { type: "events", events: this.#events(outcome.seqs) });
  }

  bye(): void {
    for (const wire of this.#members.keys()) this.#say(wire, { type: "bye", reason: "stopping" });
  }

  /** A command of the board's other members, or of nobody connected. */
  act(participant: string, command: Command, client = "elsewhere", id = `x${this.log.length}`): boolean {
    return "seqs" in this.#decide(participant, client, id, command, null);
  }

  #join(wire: WireEnd, participant: string, client: string, since: number | null): void {
    for (const [other, member] of this.#members) {
      if (member.participant === participant && member.client === client && other !== wire) other.closeFromServer(4409);
    }
    this.#members.set(wire, { participant, client });
    const person = this.state.settings.participants.find((known) => known.id === participant);
    const { seq } = this.state;
    const whole = since === null || since < this.keptSince || since > seq;
    this.#say(wire, {
      type: "welcome",
      protocol: 1,
      seq,
      you: { participant, name: person?.name ?? "", seat: person?.seat ?? "observer" },
      presence: [],
      ...(whole ? { board: boardOf(this.state) } : { events: this.log.filter((event) => event.seq > since) }),
    });
  }

  #command(wire: WireEnd, id: string, command: Command): void {
    const member = this.#members.get(wire);
    if (!member) return;
    const known = this.outcomes.get(`${member.participant} ${member.client} ${id}`);
    if (known && "seqs" in known) {
      this.#say(wire, { type: "events", events: this.#events(known.seqs) });
      return;
    }
    if (!known && this.failures > 0) {
      this.failures -= 1;
      this.#say(wire, { type: "rejected", command: id, code: "storage_failed", message: "Not written.", details: {} });
      return;
    }
    const outcome = known ?? this.#decide(member.participant, member.client, id, command, wire);
    if ("rejection" in outcome) this.#say(wire, { type: "rejected", command: id, ...outcome.rejection });
  }

  #decide(participant: string, client: string, id: string, command: Command, _sender: WireEnd | null): Outcome {
    const key = `${participant} ${client} ${id}`;
    const decision = predict(this.state, command, participant, this.clock.now());
    if ("rejection" in decision) {
      const refused = { rejection: decision.rejection };
      this.outcomes.set(key, refused);
      return refused;
    }
    const events = decision.events.map((event, index) => ({
      ...event,
      seq: this.state.seq + 1 + index,
      client,
      command: id,
    }));
    for (const event of events) {
      this.log.push(event);
      this.states.push(apply(this.state, event));
    }
    this.applied.set(key, (this.applied.get(key) ?? 0) + 1);
    const accepted = { seqs: events.map((event) => event.seq) };
    this.outcomes.set(key, accepted);
    for (const wire of this.#members.keys()) this.#say(wire, { type: "events", events });
    return accepted;
  }

  #presence(from: WireEnd, state: object | null): void {
    const member = this.#members.get(from);
    for (const [wire] of this.#members) {
      if (member && wire !== from) this.#say(wire, { type: "presence", ...member, state });
    }
  }

  #signal(from: WireEnd, to: string, data: object): void {
    const member = this.#members.get(from);
    for (const [wire, { client }] of this.#members) {
      if (member && client === to) this.#say(wire, { type: "signal", ...member, data });
    }
  }

  #events(seqs: readonly number[]): PuffinEvent[] {
    return this.log.filter((event) => seqs.includes(event.seq));
  }

  #say(wire: WireEnd, frame: ServerFrame): void {
    wire.fromServer(JSON.stringify(frame));
  }
}
