import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";

/** Of what an event is about, so much as its opposite needs. JSON: it is kept on the device. */
export type Before = unknown;

/** What an opposite act may ask for beside the event and what stood before it. */
export interface Undoer {
  readonly now: BoardState;
  readonly you: string;
  /** The instant, in milliseconds. */
  readonly at: number;
  /** Said as the reason where the opposite act needs one (5..280 characters). */
  readonly reason: string;
  readonly newId: () => string;
}

/** Why an act has no opposite: of its nature, or as things stand. */
export type Lasting =
  | "lasting"
  | "gone"
  | "verified"
  | "verified_long_ago"
  | "reopened"
  | "signed_since"
  | "not_yours"
  | "settled_since";

/** How one kind of event is taken back. `before` reads from the board just before it. */
export interface Turn<Event extends PuffinEvent = PuffinEvent> {
  before?(state: BoardState, event: Event): Before;
  /** The commands that bring back what was; one in nearly all cases. */
  back(event: Event, before: never, undoer: Undoer): readonly Command[] | Lasting;
}

export type Turns = { readonly [Type in PuffinEvent["type"]]?: Turn<Extract<PuffinEvent, { type: Type }>> };

/** Of a record the values of the fields that are set. */
export function picked(record: object | undefined, set: object): { [field: string]: unknown } {
  const values = (record ?? {}) as { [field: string]: unknown };
  return Object.fromEntries(Object.keys(set).map((field) => [field, values[field] ?? null]));
}
