import assert from "node:assert/strict";
import type { PuffinEvent } from "../../../../protocol/ts/messages.js";
import { apply, type BoardState, boardOf } from "../../../src/model/board.js";
import { predict } from "../../../src/model/predict.js";
import { BoardCore } from "../../../src/sync/core.js";
import { Line } from "../../../src/sync/line.js";
import type { Outcome } from "../../../src/sync/session.js";
import { MemoryShelf } from "../../../src/sync/shelf.js";
import { FakeClock, settle } from "./clock.js";
import { FakeServer } from "./server.js";
import { Wires } from "./wires.js";
import { type Dice, wish } from "./wishes.js";

/** One person's tab over all its reloads. */
export class Tab {
  readonly wires: Wires;
  readonly issued: string[] = [];
  readonly outcomes = new Map<string, Outcome>();
  readonly shelf = new MemoryShelf();
  line!: Line;
  #seen: PuffinEvent[] = [];
  #page = 0;

  constructor(
    readonly name: string,
    readonly participant: string,
    private readonly world: World,
  ) {
    this.wires = new Wires(world.server, participant);
  }

  /** Opens the page; what an earlier page of this tab left is taken up. */
  async open(): Promise<void> {
    const { clock, random } = this.world;
    const kept = await this.shelf.commands("board");
    const core = new BoardCore(this.name, random);
    this.#seen = [];
    this.#page += 1;
    const page = this.#page;
    core.restore(null, kept);
    const { dial } = this.wires;
    const deps = { board: "board", dial, clock, random, shelf: this.shelf, probe: async () => "seated" as const };
    this.line = new Line(core, deps, {
      changed: () => undefined,
      settled: ({ id }, outcome) => {
        if (page !== this.#page) return;
        assert.ok(!this.outcomes.has(id), `I3, I11: ${id} has one outcome`);
        this.outcomes.set(id, outcome);
      },
      signalled: () => undefined,
      notKept: () => undefined,
      replaced: () => assert.fail("nobody else has this client id"),
    });
    this.line.connection.start();
  }

  async reload(): Promise<void> {
    this.line.stop();
    const before = this.line.core.pending.map((pending) => pending.id);
    await this.open();
    const after = this.line.core.pending.map((pending) => pending.id);
    assert.deepEqual(after, before, "I8: a reload loses and repeats nothing");
  }

  async issue(dice: Dice): Promise<void> {
    const { core } = this.line;
    if (!core.view || !core.base) return;
    const id = `${this.name}-${this.issued.length}`;
    const refused = this.line.issue(
      id,
      wish(core.view, dice, () => `${this.name}-new-${this.issued.length}`),
    );
    if (refused) return;
    this.issued.push(id);
    await settle();
  }

  /** An animation frame. */
  frame(): void {
    const { core } = this.line;
    const events = core.refresh();
    for (const event of events) {
      const last = this.#seen[this.#seen.length - 1];
      assert.ok(!last || event.seq > last.seq, "I6: each event once, in order");
      this.#seen.push(event);
    }
    this.#check(core);
  }

  #check(core: BoardCore): void {
    const open = this.issued.filter((id) => !this.outcomes.has(id));
    assert.deepEqual(
      core.pending.map((pending) => pending.id),
      open,
      "I5: pending is what has no outcome, in order",
    );
    if (!core.base || !core.view) return;
    const { server } = this.world;
    assertSame(wire(core.base), wire(server.stateAt(core.base.seq) as BoardState), "I2: base is the fold of the log");
    let expected = core.base.snapshot();
    for (const { command, issuedAt, participant } of core.pending) {
      const predicted = predict(expected, command, participant, issuedAt);
      if ("events" in predicted) expected = predicted.events.reduce(apply, expected);
    }
    assertSame(wire(core.view), wire(expected), "I5: view = base + predicted pending");
  }
}

export class World {
  readonly clock = new FakeClock();
  readonly server: FakeServer;
  readonly tabs: Tab[];
  readonly random: () => number;

  constructor(first: BoardState, seed: number, participants: readonly string[]) {
    let state = seed >>> 0 || 1;
    this.random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    this.server = new FakeServer(first, this.clock);
    this.tabs = participants.map((participant, index) => new Tab(`tab-${index}-0`, participant, this));
  }

  async start(): Promise<void> {
    for (const tab of this.tabs) await tab.open();
    await this.quiet(50);
  }

  /** Lets everything arrive and every wait end, until nothing is left to do. */
  async quiet(rounds = 400): Promise<void> {
    this.server.failures = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const tab of this.tabs) tab.wires.moveAll();
      await settle();
      const still = this.tabs.every(({ line, wires }) => {
        const moved = wires.last?.up.length === 0 && wires.last.down.length === 0;
        const isOpen = wires.last?.state === "open" && line.core.phase === "joined";
        return moved && isOpen && line.core.pending.length === 0;
      });
      if (still && round > 3) break;
      this.clock.advance(500);
    }
    for (const tab of this.tabs) tab.frame();
  }

  checkAtRest(): void {
    for (const tab of this.tabs) {
      const { core } = tab.line;
      assert.equal(core.pending.length, 0, "I3: every command has its outcome");
      assertSame(wire(core.view as BoardState), wire(this.server.state), "I1: every view is the server's state");
      for (const id of tab.issued) assert.ok(tab.outcomes.has(id), `I3: ${id} has an outcome`);
    }
    for (const [key, times] of this.server.applied) assert.equal(times, 1, `I3: ${key} was applied once`);
    this.#checkLimits();
  }

  /** I4: each client's events come in the order of issue. */
  checkOrder(): void {
    for (const { name, issued } of this.tabs) {
      const order = this.server.log
        .filter((event) => event.client === name)
        .map((event) => issued.indexOf(event.command));
      assert.deepEqual(
        order,
        [...order].sort((a, b) => a - b),
        "I4: a client's events keep the order of issue",
      );
    }
  }

  /** I9: a count only rises over its limit by a return or with an override. */
  #checkLimits(): void {
    const { log, first } = this.server;
    let from = first;
    for (let start = 0; start < log.length; ) {
      const command = log[start] as PuffinEvent;
      const act = log
        .slice(start)
        .filter((event) => event.client === command.client && event.command === command.command);
      const to = this.server.stateAt(command.seq + act.length - 1) as BoardState;
      start += act.length;
      const forgiven = act.some((event) => event.type === "wip_overridden" || isReturn(event));
      for (const { id, limit } of to.settings.columns) {
        const [before, after] = [from.columns[id].length, to.columns[id].length];
        assert.ok(limit === null || after <= limit || after <= before || forgiven, `I9: ${id} keeps its limit`);
      }
      from = to;
    }
  }
}

function assertSame(actual: string, expected: string, message: string): void {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 60);
  assert.fail(`${message}\n   is: …${around(actual)}…\n  not: …${around(expected)}…`);
}

function isReturn(event: PuffinEvent): boolean {
  return event.type === "card_moved" && event.from === "verify" && event.to === "in_progress";
}

/** The board as comparable text; the same for two states exactly when they are the same. */
export function wire(state: BoardState): string {
  const columns = Object.fromEntries(
    Object.entries(state.columns).map(([id, cards]) => [id, cards.map((card) => card.id)]),
  );
  return JSON.stringify([boardOf(state), columns], (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
