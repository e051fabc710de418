import { type Signal, signal } from "@preact/signals";
import type { PresenceEntry, You } from "../../../protocol/ts/messages.js";
import type { BoardState } from "../model/board_state.js";
import type { ConnectionStatus } from "./session.js";

/** What a session shows, to be written by whoever speaks for it: first what opens it, then the live one. */
export interface Shown {
  readonly view: Signal<BoardState | null>;
  readonly you: Signal<You | null>;
  readonly status: Signal<ConnectionStatus>;
  readonly pendingCount: Signal<number>;
  readonly pendingCards: Signal<ReadonlySet<string>>;
  readonly presence: Signal<readonly PresenceEntry[]>;
  readonly durable: Signal<boolean>;
  readonly asOf: Signal<number | null>;
}

export function newShown(): Shown {
  return {
    view: signal(null),
    you: signal(null),
    status: signal("catching_up"),
    pendingCount: signal(0),
    pendingCards: signal<ReadonlySet<string>>(new Set()),
    presence: signal([]),
    durable: signal(true),
    asOf: signal(null),
  };
}
