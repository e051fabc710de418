import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { Timeline } from "../../model/timeline.js";
import { instantOf } from "../../model/zone.js";
import { localTime } from "../../model/zoned.js";
import type { EventLog } from "../../sync/event_log.js";
import { Desk } from "../board/desk.js";
import { zoneOf } from "../card/around.js";
import type { BoardState, PuffinEvent } from "../types.js";
import { pastSession } from "./past_session.js";
import { inSlices } from "./slices.js";

/** One instant for all of a day, so that what counts days is drawn anew only when the day changes. */
function noonOf(zone: string, at: number): number {
  return instantOf(zone, localTime(zone, at).date, 12 * 60);
}

export type Speed = "slow" | "minute" | "quick";

/** Faster than this nobody follows a card, and drawing takes its time. */
const shortestStepMs = 120;
const wholeMs: Readonly<Record<Exclude<Speed, "slow">, number>> = { minute: 60_000, quick: 20_000 };
const slowStepMs = 1_200;
/** A short log is over sooner rather than dragging on. */
const longestStepMs = 700;

/** One look at the past of an open board: which moment is shown, and how it plays. Made when it opens, closed after. */
export class Journey {
  /** The event after which the board is shown. */
  readonly seq: Signal<number>;
  readonly playing = signal(false);
  readonly speed: Signal<Speed> = signal("minute");
  /** Moments up to this one can be shown; 0 until all that was there at the opening is folded. */
  readonly ready: Signal<number> = signal(0);
  /** The board of that moment, with everything that reads a desk. */
  readonly desk: Desk;
  readonly view: ReadonlySignal<BoardState | null>;
  #timeline: Timeline | null = null;
  #events: readonly PuffinEvent[] = [];
  #stopBuilding = () => {};
  #timer = 0;
  readonly #stops: Array<() => void> = [];

  constructor(
    live: Desk,
    private readonly log: EventLog,
    seq: number,
  ) {
    this.seq = signal(seq);
    this.view = computed(() => (this.ready.value > 0 ? (this.#timeline?.at(this.seq.value) ?? null) : null));
    const zone = zoneOf(live.board().settings);
    const day = computed(() => noonOf(zone, this.#at()));
    this.desk = new Desk(live.id, pastSession(live.session, this.view), day);
    this.#stops.push(
      effect(() => this.#follow()),
      effect(() => this.#play()),
    );
  }

  /** The event after which the board is shown. */
  event(): PuffinEvent | undefined {
    return this.#events[this.seq.value - 1];
  }

  /** The instant of the moment shown, in milliseconds. */
  #at(): number {
    const event = this.ready.value > 0 ? this.#events[this.seq.value - 1] : undefined;
    return event ? Date.parse(event.at) : Date.now();
  }

  /** The events up to a seq. */
  until(seq: number): readonly PuffinEvent[] {
    return this.#events.slice(0, seq);
  }

  /** Shows the board after an event; what is beyond either end is the end, as soon as the end is known. */
  go(seq: number): void {
    const last = this.ready.peek() || Number.POSITIVE_INFINITY;
    this.seq.value = Math.min(Math.max(Math.round(seq), 1), last);
  }

  /** Plays from here, at the end from the beginning. */
  toggle(): void {
    if (!this.playing.peek() && this.seq.peek() >= this.ready.peek()) this.go(1);
    this.playing.value = !this.playing.peek();
  }

  close(): void {
    this.#stopBuilding();
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.desk.close();
  }

  /** Live events go on arriving: they lengthen the past, and disturb no moment of it. */
  #follow(): void {
    const { events, state } = this.log.now.value;
    if (state !== "whole") return;
    if (events !== this.#events || !this.#timeline) {
      this.#events = events;
      this.#timeline = new Timeline(events);
      this.ready.value = 0;
    }
    const timeline = this.#timeline;
    this.#stopBuilding();
    this.#stopBuilding = inSlices(
      (enough) => timeline.build(enough),
      () =>
        batch(() => {
          const first = this.ready.peek() === 0;
          this.ready.value = timeline.builtTo;
          if (first) this.go(this.seq.peek());
        }),
    );
  }

  #play(): void {
    clearTimeout(this.#timer);
    if (!this.playing.value) return;
    const speed = this.speed.value;
    const step = () => {
      const all = this.ready.peek();
      const fair = speed === "slow" ? slowStepMs : Math.min(longestStepMs, wholeMs[speed] / Math.max(all, 1));
      const perStep = Math.max(shortestStepMs, fair);
      const acts = speed === "slow" ? 1 : Math.max(1, Math.round((all * perStep) / wholeMs[speed]));
      this.go(this.seq.peek() + acts);
      if (this.seq.peek() >= all) this.playing.value = false;
      else this.#timer = window.setTimeout(step, perStep);
    };
    this.#timer = window.setTimeout(step, shortestStepMs);
  }
}
