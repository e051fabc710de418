import type { ReadonlySignal } from "@preact/signals";
import type { PresenceEntry } from "../../../protocol/ts/messages.js";
import type { BoardSession, PresenceState } from "../sync/session.js";
import type { MakePeer } from "./peer.js";

/** What sharing needs of an open board: who is here, and a word to one of them. */
export type ShareLine = Pick<BoardSession, "client" | "signal" | "onSignal"> & {
  readonly presence: ReadonlySignal<readonly PresenceEntry[]>;
};

/** The browser, as far as sharing needs it; tests bring their own. */
export interface ShareDeps {
  readonly makePeer: MakePeer;
  /** Helpers by which browsers reach each other; empty when there are none or they cannot be told just now. */
  readonly servers: () => Promise<readonly RTCIceServer[]>;
  readonly newId: () => string;
  /** Runs later, once; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** A share that somebody's window tells the others of. */
export interface Offered {
  client: string;
  participant: string;
  id: string;
  since: number;
}

/** The share that began last, of those the entries tell of; one screen at a time is enough to look at. */
export function newestOf(presence: readonly PresenceEntry[]): Offered | null {
  let newest: Offered | null = null;
  for (const { client, participant, state } of presence) {
    const sharing = (state as PresenceState).sharing;
    if (typeof sharing?.id !== "string" || typeof sharing.since !== "number") continue;
    if (!newest || sharing.since > newest.since) newest = { client, participant, id: sharing.id, since: sharing.since };
  }
  return newest;
}
