import assert from "node:assert/strict";
import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, columnIds } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { inverseOf, type WhyNot } from "../../src/model/undo.js";
import { type Deed, idsFor, type Journal, journalAfter, noDeeds } from "../../src/model/undo_journal.js";

/** A board with its log, and the journal of each person read from it as it grows. */
export class Table {
  readonly log: PuffinEvent[] = [];
  readonly #journals = new Map<string, Journal>();
  now = Date.UTC(2026, 2, 4);
  #commands = 0;

  constructor(public state: BoardState) {}

  /** Null, or the code of the refusal. */
  do(by: string, command: Command, id?: string): string | null {
    const answer = predict(this.state, command, by, this.now);
    if ("rejection" in answer) return answer.rejection.code;
    const before = this.state;
    const name = id ?? `c-${this.#commands++}`;
    this.now += 1000;
    const events = answer.events.map((event, index) => {
      return { ...event, seq: before.seq + 1 + index, command: name, client: `tab-${by}` } as PuffinEvent;
    });
    this.happen(by, events);
    return null;
  }

  /** Events that nobody here predicts. */
  happen(by: string, events: readonly PuffinEvent[]): void {
    const before = this.state;
    for (const event of events) this.state = apply(this.state, event);
    this.log.push(...events);
    this.#journals.set(by, journalAfter(this.journal(by), before, events));
  }

  journal(by: string): Journal {
    return this.#journals.get(by) ?? noDeeds;
  }

  deeds(by: string): readonly Deed[] {
    return this.journal(by).deeds;
  }

  inverse(by: string, way: "undo" | "redo" = "undo"): Command[] | WhyNot {
    const { deeds, undone } = this.journal(by);
    const deed = (way === "undo" ? deeds : undone).at(-1);
    assert.ok(deed, "there is an act to take back");
    const undoer = {
      now: this.state,
      you: by,
      at: this.now,
      reason: "Taken back",
      newId: () => `new-${this.#commands}`,
    };
    return inverseOf(deed, this.journal(by), undoer, this.state.seq);
  }

  /** Takes back or does again; what was refused, or null. */
  step(by: string, way: "undo" | "redo" = "undo"): WhyNot | null {
    const list = way === "undo" ? this.deeds(by) : this.journal(by).undone;
    const commands = this.inverse(by, way);
    if (!Array.isArray(commands)) return commands;
    const ids = idsFor(way, list.at(-1)?.id ?? "", `n${this.#commands++}`, commands.length);
    for (const [index, command] of commands.entries()) {
      assert.equal(this.do(by, command, ids[index]), null, `${way}: ${JSON.stringify(command)}`);
    }
    return null;
  }
}

/**
 * A board without what a taking back cannot bring back: seqs, instants, rank keys, who set a blocker, what was looked
 * through, and the marks that go by themselves when limits are kept.
 */
export function essence(state: BoardState): unknown {
  const { seqs: _, ...settings } = state.settings;
  const cards = [...state.cards.values()].map((card) => {
    const {
      text_seqs,
      entered_at,
      started_at,
      finished_at,
      rank,
      blocker,
      archived,
      inspected_by,
      over_limit,
      ...rest
    } = card;
    const held = blocker && { ...blocker, by: "", since: "" };
    // What was taken back leaves its place, and said again it is a comment of its own.
    const comments = rest.comments.filter((one) => !one.taken_back).map(({ by, kind, text }) => ({ by, kind, text }));
    const agreed = rest.agreed.map(({ by }) => by);
    return { ...rest, comments, agreed, blocker: held, archived: archived !== null };
  });
  const order = columnIds.map((id) => state.columns[id].map((card) => card.id));
  return { settings, cards: cards.sort((a, b) => (a.id < b.id ? -1 : 1)), order };
}
