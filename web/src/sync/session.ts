import type { ReadonlySignal } from "@preact/signals";
import type {
  Command,
  PresenceEntry,
  PuffinEvent,
  Rejection,
  SignalNotice,
  You,
} from "../../../protocol/ts/messages.js";
import type { BoardState } from "../model/board_state.js";
import type { OwnAct } from "./own_acts.js";
import type { Pending } from "./pending.js";

/**
 * What the views know of a board that is live. Signals change at most once per animation frame for remote events;
 * own commands show at once.
 */
export interface BoardSession {
  /** The board as this person sees it: confirmed events plus the predicted effect of own pending commands. */
  readonly view: ReadonlySignal<BoardState | null>;
  readonly you: ReadonlySignal<You | null>;
  /** `live`: joined, nothing missing. `catching_up`: connected, resuming or commands unanswered for over a second. */
  readonly status: ReadonlySignal<ConnectionStatus>;
  /** How many own commands have no outcome yet; they survive reload and restart. */
  readonly pendingCount: ReadonlySignal<number>;
  /** Cards touched by own pending commands. */
  readonly pendingCards: ReadonlySignal<ReadonlySet<string>>;
  readonly presence: ReadonlySignal<readonly PresenceEntry[]>;
  /** False: commands without an outcome are kept in this page's memory only, closing it loses them. */
  readonly durable: ReadonlySignal<boolean>;
  /** When what is shown was last known to be whole, in milliseconds; counts while there is no line. */
  readonly asOf: ReadonlySignal<number | null>;
  /** This tab's client id; it may change while nothing is connected. */
  readonly client: string;

  /**
   * Shows the command at once, keeps it until it has an outcome, resolves with that outcome. With the id of an earlier
   * command of this client: that one again, which is applied once only (C3).
   */
  send(command: Command, id?: string): Promise<Outcome>;
  /** Resolves when `client` is known, and with it what this tab has kept. */
  readonly ready: Promise<void>;
  /** The board without what is predicted: exactly what the events given to `onEvents` so far lead to. */
  confirmed(): BoardState | null;
  /** What this person did since this was asked last, in whichever tab, and what waits for its outcome. */
  takeActs(): OwnActs | null;
  /** Tells the others what this person looks at or drags; thinned to 20 a second. Null: nothing. */
  setPresence(state: PresenceState | null): void;
  /** Says something to one client on this board alone (L12); lost when either side is not connected. */
  signal(to: string, data: object): void;
  /** What other clients say to this one. Returns the unsubscriber. */
  onSignal(listener: (signal: SignalNotice) => void): () => void;
  /** Tells the server that this screen is shown to others: it then gives this tab nothing private (L13). */
  setStage(on: boolean): void;
  /** Confirmed events, own and others', in order, after they were applied to the view. Returns the unsubscriber. */
  onEvents(listener: (events: readonly PuffinEvent[]) => void): () => void;
  /** Outcomes that no `send` of this page waits for: of commands made before a reload, or in a tab since closed. */
  onLateOutcome(listener: (command: Command, outcome: Outcome) => void): () => void;
  close(): void;
}

/** Own acts, for taking them back. */
export interface OwnActs {
  /** Nothing is told of acts at or before this seq. */
  readonly since: number;
  readonly acts: readonly OwnAct[];
  /** The confirmed board. */
  readonly base: BoardState;
  readonly pending: readonly Pending[];
}

/** `gone`: the seat or login was taken back; nothing more will come. */
export type ConnectionStatus = "live" | "catching_up" | "offline" | "gone";

export type Outcome = { accepted: true; events: readonly PuffinEvent[] } | { accepted: false; rejection: Rejection };

/** Ours to define, opaque to the server (L7): at most 4 KiB. */
export interface PresenceState {
  /** The card whose sheet is open. */
  looking?: string;
  /** The field being written in, like `contract.vision`. */
  editing?: string;
  /** A card on its way: where it hovers now. */
  dragging?: { card: string; column: string; after: string | null };
  /** The right-to-left review, led by this person since that instant. */
  leading?: { since: number; column: string; card: string | null };
  /** Whose review this person follows. */
  following?: string;
  /** Where this person writes in a text written together, in UTF-16 units. */
  caret?: { doc: string; anchor: number; head: number };
  /** This window shares a screen since that instant; each share has an id of its own. */
  sharing?: { id: string; since: number };
}
