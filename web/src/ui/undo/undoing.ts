import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { undoText } from "../../languages/en/undo.js";
import { inverseOf, type WhyNot } from "../../model/undo.js";
import {
  type Deed,
  idsFor,
  type Journal,
  journalAfter,
  noDeeds,
  passedOver,
  purposeOf,
  withWaiting,
} from "../../model/undo_journal.js";
import { journalOf } from "../../model/undo_rebuild.js";
import { newId } from "../../sync/ids.js";
import { eventsBetween, type ReadEvents } from "../../sync/past_events.js";
import type { Outcome, OwnActs } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import type { Command, PuffinEvent, Rejection } from "../types.js";
import type { JournalShelf } from "./kept_journal.js";

/** What came of a wish to take back or to do again. */
export type Told =
  | { readonly kind: "did"; readonly way: Way; readonly deed: Deed; readonly waits: boolean }
  | { readonly kind: "nothing"; readonly way: Way }
  | { readonly kind: "cannot"; readonly deed: Deed; readonly not: WhyNot; readonly who: string | null };

export type Way = "undo" | "redo";

/** Null: nothing that is known of; it is looked for when it is not `known`. */
export interface Next {
  readonly undo: Deed | null;
  readonly redo: Deed | null;
  readonly known: boolean;
}

/** A log up to this seq is read without being asked. */
const cheapLog = 500;
const writeAfterMs = 500;
/** Refusals that end when somebody makes room: the act is offered again. */
const mayPass: ReadonlySet<Rejection["code"]> = new Set<Rejection["code"]>([
  "wip_full",
  "person_wip_full",
  "board_wip_full",
  "storage_failed",
]);

/** How many of the last events are remembered for the name of who caused them. */
const remembered = 500;

/**
 * Takes back and does again what this person did on one board, in this tab or another, before a reload or after. Reads
 * the journal from the shelf, from what comes, and, where neither has it, from the board's log.
 */
export class Undoing {
  readonly #next: Signal<Next> = signal({ undo: null, redo: null, known: false });
  #journal: Journal;
  /** False: own acts after `#readTo` may be missing in the journal. */
  #caughtUp = false;
  #readTo: number;
  #wholeLog = false;
  #recent: { seq: number; by: string }[] = [];
  #turn: Promise<void> = Promise.resolve();
  #writing: ReturnType<typeof setTimeout> | null = null;
  readonly #stop: () => void;

  /** `done` hears of each own act of this tab, `tell` of what came of a wish. */
  constructor(
    private readonly desk: Desk,
    private readonly shelf: JournalShelf,
    private readonly read: ReadEvents,
    private readonly done: (deed: Deed) => void,
    private readonly tell: (told: Told) => void,
  ) {
    this.#journal = shelf.read() ?? noDeeds;
    this.#readTo = this.#journal.seq;
    const { session } = desk;
    const stops = [
      session.onEvents((events) => this.#see(events)),
      session.pendingCount.subscribe(() => this.#look()),
      session.status.subscribe((status) => status === "live" && this.#inTurn(() => this.#catchUpCheaply())),
    ];
    const leave = () => this.#write();
    addEventListener("pagehide", leave);
    this.#stop = () => {
      removeEventListener("pagehide", leave);
      for (const stop of stops) stop();
    };
  }

  close(): void {
    this.#stop();
    this.#write();
  }

  /** What each way would do next. */
  get next(): ReadonlySignal<Next> {
    return this.#next;
  }

  undo(): Promise<void> {
    return this.#inTurn(() => this.#step("undo"));
  }

  redo(): Promise<void> {
    return this.#inTurn(() => this.#step("redo"));
  }

  /** One after the other, however quick the keys are. */
  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run, run);
    return this.#turn;
  }

  async #step(way: Way): Promise<void> {
    await this.#catchUp();
    if (this.#listFor(way).length === 0 && !this.#wholeLog) await this.#readWholeLog();
    const deed = this.#listFor(way).at(-1);
    if (!deed) return this.tell({ kind: "nothing", way });
    const commands = this.#inverse(deed, way);
    if (!Array.isArray(commands)) return this.#cannot(deed, commands);
    const ids = idsFor(way, deed.id, newId().slice(0, 8), commands.length);
    const outcomes = commands.map((command, index) => this.desk.session.send(command, ids[index]));
    this.#look();
    const waits = this.desk.session.status.peek() === "offline";
    if (waits) this.tell({ kind: "did", way, deed, waits });
    void this.#afterwards(way, deed, outcomes, waits);
  }

  async #afterwards(way: Way, deed: Deed, sent: readonly Promise<Outcome>[], told: boolean): Promise<void> {
    for (const outcome of await Promise.all(sent)) {
      if (outcome.accepted) continue;
      const now = this.#inverse(deed, way);
      const not: WhyNot = Array.isArray(now) ? { why: "refused", rejection: outcome.rejection } : now;
      return this.#cannot(deed, not);
    }
    if (!told) this.tell({ kind: "did", way, deed, waits: false });
  }

  #listFor(way: Way): readonly Deed[] {
    const { deeds, undone } = this.#ahead()?.journal ?? this.#journal;
    return way === "undo" ? deeds : undone;
  }

  #inverse(deed: Deed, way: Way): Command[] | WhyNot {
    const ahead = this.#ahead();
    if (!ahead) return { why: "gone", event: deed.parts[0]?.event as PuffinEvent };
    const { participant: you } = this.desk.you();
    const reason = way === "undo" ? undoText.reason : undoText.reasonAgain;
    const undoer = { now: ahead.now, you, at: Date.now(), reason, newId };
    return inverseOf(deed, ahead.journal, undoer, ahead.base);
  }

  /** Says why not. What will never come back is passed over, so that the act before it can be taken back. */
  async #cannot(deed: Deed, not: WhyNot): Promise<void> {
    const who = not.why === "changed" ? await this.#whoDid(not.seq) : null;
    if (not.why !== "refused" || !mayPass.has(not.rejection.code)) this.#keep(passedOver(this.#journal, deed.id));
    this.#look();
    this.tell({ kind: "cannot", deed, not, who });
  }

  async #whoDid(seq: number): Promise<string | null> {
    const known = this.#recent.find((event) => event.seq === seq)?.by;
    if (known) return known;
    const [event] = await this.read(seq - 1, 1).catch(() => []);
    return event?.seq === seq ? event.by : null;
  }

  /** The journal and the board with all that is on its way. */
  #ahead(): (ReturnType<typeof withWaiting> & { base: number }) | null {
    const acts = this.#take();
    if (!acts) return null;
    const waiting = acts.pending.map(({ id, command, issuedAt }) => ({ id, command, issuedAt }));
    const you = this.desk.session.you.peek()?.participant ?? "";
    return { ...withWaiting(this.#journal, acts.base, waiting, you), base: acts.base.seq };
  }

  #see(events: readonly PuffinEvent[]): void {
    const seen = events.map(({ seq, by }) => ({ seq, by }));
    this.#recent = [...this.#recent, ...seen].slice(-remembered);
    this.#look();
  }

  #look(): void {
    const { deeds, undone } = this.#ahead()?.journal ?? this.#journal;
    this.#next.value = { undo: deeds.at(-1) ?? null, redo: undone.at(-1) ?? null, known: this.#caughtUp };
  }

  /** Reads what was done since the last time into the journal. */
  #take(): OwnActs | null {
    const acts = this.desk.session.takeActs();
    if (!acts) return null;
    if (this.#caughtUp && acts.since > this.#journal.seq) {
      this.#caughtUp = false;
      this.#readTo = this.#journal.seq;
    }
    let journal = this.#journal;
    for (const { before, events } of acts.acts) {
      journal = journalAfter(journal, before, events);
      this.#hear(journal, events);
    }
    if (this.#caughtUp && journal.seq < acts.base.seq) journal = { ...journal, seq: acts.base.seq };
    if (journal !== this.#journal) this.#keep(journal);
    return acts;
  }

  /** An act of this tab is told, so that it can be taken back at once. */
  #hear({ deeds }: Journal, events: readonly PuffinEvent[]): void {
    const deed = deeds[deeds.length - 1];
    const event = events[0];
    if (!deed || event?.client !== this.desk.session.client || deed.act !== purposeOf(event.command).act) return;
    if (purposeOf(event.command).kind === "act") queueMicrotask(() => this.done(deed));
  }

  /** Makes sure that no own act is missing: those between what was kept here and what this page has seen. */
  async #catchUp(): Promise<void> {
    const acts = this.#take();
    if (!acts || this.#caughtUp) return;
    if (this.#readTo === 0) return this.#readWholeLog();
    if (this.#readTo < acts.since) {
      const you = this.desk.you().participant;
      const missed = await eventsBetween(this.#readTo, acts.since, this.read).catch(() => null);
      if (!missed) return;
      if (missed.some((event) => event.by === you)) return this.#readWholeLog();
    }
    this.#caughtUp = true;
    this.#look();
  }

  async #catchUpCheaply(): Promise<void> {
    const acts = this.#take();
    if (acts && (this.#readTo > 0 || acts.base.seq <= cheapLog)) await this.#catchUp();
  }

  /** On a device that has seen nothing of this person yet, or not all. */
  async #readWholeLog(): Promise<void> {
    const acts = this.#take();
    if (!acts) return;
    const end = acts.base.seq;
    const log = await eventsBetween(0, end, this.read).catch(() => null);
    if (log?.length !== end) return;
    const since = this.#take();
    this.#wholeLog = true;
    this.#caughtUp = true;
    const whole = journalOf(log, this.desk.you().participant);
    const later = this.#journal.deeds.filter((deed) => deed.seq > end);
    this.#keep({ ...whole, seq: since?.base.seq ?? end, deeds: [...whole.deeds, ...later] });
    this.#look();
  }

  #keep(journal: Journal): void {
    this.#journal = journal;
    this.#writing ??= setTimeout(() => this.#write(), writeAfterMs);
  }

  #write(): void {
    if (this.#writing === null) return;
    clearTimeout(this.#writing);
    this.#writing = null;
    this.shelf.write(this.#caughtUp ? this.#journal : { ...this.#journal, seq: this.#readTo });
  }
}
