import type { ClientFrame, Command } from "../../../protocol/ts/messages.js";
import type { Outcome } from "./session.js";

/** A command and what goes with it for as long as it lives. */
export interface Wish {
  readonly id: string;
  readonly command: Command;
  /** Who wished it; nobody else sends it. */
  readonly participant: string;
  /** Local milliseconds; also the instant that predicted events carry. */
  readonly issuedAt: number;
  /** Grows with every command of this client, over reloads too. */
  readonly order: number;
}

/** A command without an outcome. It keeps its id until it has one, over every connection and reload (C3). */
export interface Pending extends Wish {
  /** Made before this page was loaded: nobody waits for its outcome. */
  readonly restored: boolean;
  /** When it was sent on the present connection; null: not yet, or to be sent again. */
  readonly sentAt: number | null;
}

/** What the shell has to do. */
export type Output =
  | { readonly kind: "send"; readonly frame: ClientFrame }
  | { readonly kind: "settled"; readonly pending: Pending; readonly outcome: Outcome }
  /** The command changed before it was ever sent; what is kept of it must change too. */
  | { readonly kind: "changed"; readonly pending: Pending }
  /** Something is missing: close this connection and join again. */
  | { readonly kind: "rejoin" }
  /** The server says it is stopping. */
  | { readonly kind: "bye" };
