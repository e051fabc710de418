import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { PresenceEntry } from "../../../../protocol/ts/messages.js";
import type { BoardSession, PresenceState } from "../../sync/session.js";
import type { BoardState, ColumnId } from "../types.js";
import { nextStop, previousStop, type Stop, walkOf } from "./walk.js";

/** Who leads the review and where it stands. */
export interface Lead extends Stop {
  /** Null when it is this window itself. */
  client: string | null;
  participant: string;
  since: number;
  /** False when the leader's connection is gone: the focus stays, anybody may take the lead. */
  present: boolean;
}

/**
 * The shared focus of the review: one leads, the others follow or not. It lives in presence alone, nothing of it is
 * stored; of several leaders the one who took the lead last counts.
 */
export class Review {
  /** What this window says of itself, besides the review. */
  readonly looking: Signal<string | null> = signal(null);
  /** The field being written in, like `contract.vision`. */
  readonly editing: Signal<string | null> = signal(null);
  /** The caret in a text written together. */
  readonly caret: Signal<PresenceState["caret"] | null> = signal(null);
  readonly dragging: Signal<PresenceState["dragging"] | null> = signal(null);
  readonly sharing: Signal<PresenceState["sharing"] | null> = signal(null);
  readonly following = signal(true);
  readonly lead: ReadonlySignal<Lead | null>;
  readonly #own: Signal<{ since: number; stop: Stop } | null> = signal(null);
  readonly #left: Signal<Lead | null> = signal(null);
  readonly #seen = new Set<string>();
  readonly #stop: Array<() => void> = [];

  constructor(readonly session: BoardSession) {
    this.lead = computed(() => this.#newestLead());
    this.#stop.push(
      effect(() => this.#yieldTo(newestOf(session.presence.value, session.client))),
      effect(() => session.setPresence(this.#presence())),
    );
  }

  get leads(): boolean {
    return this.lead.value?.client === null;
  }

  /** Starts the review, or takes the lead where it stands. */
  take(board: BoardState): void {
    const now = this.lead.peek();
    const stop = now ?? walkOf(board.columns)[0];
    if (!stop) return;
    if (!now) this.#seen.clear();
    this.#left.value = null;
    this.following.value = true;
    this.#go({ column: stop.column, card: stop.card }, Math.max(Date.now(), (now?.since ?? 0) + 1));
  }

  /** The next or previous stop; false at the end of the walk. Only the leader walks. */
  walk(board: BoardState, way: "next" | "previous"): boolean {
    const own = this.#own.peek();
    if (!own) return false;
    if (own.stop.card) this.#seen.add(own.stop.card);
    const stop = way === "next" ? nextStop(board.columns, own.stop, this.#seen) : previousStop(board.columns, own.stop);
    if (!stop) return false;
    this.#go(stop, own.since);
    return true;
  }

  focus(stop: Stop): void {
    const own = this.#own.peek();
    if (own) this.#go(stop, own.since);
  }

  end(): void {
    this.#own.value = null;
    this.#left.value = null;
  }

  close(): void {
    for (const stop of this.#stop) stop();
  }

  #go(stop: Stop, since: number): void {
    this.#own.value = { since, stop };
  }

  #newestLead(): Lead | null {
    const own = this.#own.value;
    const you = this.session.you.value;
    if (own && you) return { ...own.stop, client: null, participant: you.participant, since: own.since, present: true };
    return newestOf(this.session.presence.value, this.session.client) ?? this.#left.value;
  }

  /** Follows the others: gives way to a newer leader, remembers one whose connection went. */
  #yieldTo(other: Lead | null): void {
    const own = this.#own.peek();
    if (other) {
      if (own && isLater(other, { since: own.since, client: this.session.client })) this.#own.value = null;
      const before = this.#left.peek();
      if (!before || before.client !== other.client) this.following.value = true;
      this.#left.value = { ...other, present: false };
      return;
    }
    const left = this.#left.peek();
    if (!left) return;
    const stillHere = this.session.presence.peek().some((entry) => entry.client === left.client);
    if (stillHere || own) this.#left.value = null;
  }

  #presence(): PresenceState {
    const own = this.#own.value;
    const looking = this.looking.value;
    const editing = this.editing.value;
    const dragging = this.dragging.value;
    const lead = this.lead.value;
    const sharing = this.sharing.value;
    const state: PresenceState = {};
    if (looking) state.looking = looking;
    if (editing) state.editing = editing;
    if (dragging) state.dragging = dragging;
    const caret = this.caret.value;
    if (caret) state.caret = caret;
    if (sharing) state.sharing = sharing;
    if (own) state.leading = { since: own.since, ...own.stop };
    else if (lead && this.following.value) state.following = lead.participant;
    return state;
  }
}

function newestOf(presence: readonly PresenceEntry[], client: string): Lead | null {
  let newest: Lead | null = null;
  for (const entry of presence) {
    const leading = (entry.state as PresenceState).leading;
    if (entry.client === client || !isLeading(leading)) continue;
    const { since, column, card } = leading;
    if (newest && !isLater({ since, client: entry.client }, newest)) continue;
    newest = {
      client: entry.client,
      participant: entry.participant,
      since,
      column: column as ColumnId,
      card,
      present: true,
    };
  }
  return newest;
}

/** Two who take the lead in the same moment agree on one of them: every window compares them alike. */
function isLater(one: Pick<Lead, "since" | "client">, other: Pick<Lead, "since" | "client">): boolean {
  if (one.since !== other.since) return one.since > other.since;
  return (one.client ?? "") > (other.client ?? "");
}

/** Presence is opaque to the server, so its shape is looked at before it is believed. */
function isLeading(value: PresenceState["leading"]): value is NonNullable<PresenceState["leading"]> {
  const columns = ["to_do", "in_progress", "verify", "done"];
  return (
    typeof value?.since === "number" &&
    columns.includes(value.column) &&
    (value.card === null || typeof value.card === "string")
  );
}
