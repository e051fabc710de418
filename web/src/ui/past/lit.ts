import { type Lit, useDesk } from "../board/desk.js";
import type { PuffinEvent } from "../types.js";
import { changedSince } from "./changed.js";
import type { Line } from "./history.js";
import { useLog } from "./log_of.js";

export interface Changed {
  since: string;
  /** What changed on each card, in the order of the log; null until the log is read. */
  cards: ReadonlyMap<string, readonly Line[]> | null;
}

let last: {
  lit: Lit;
  events: readonly PuffinEvent[];
  length: number;
  cards: ReadonlyMap<string, readonly Line[]>;
} | null = null;

/** What changed on which cards since the instant that is lit. */
export function useChanged(): Changed {
  const desk = useDesk();
  const { events, state } = useLog().now.value;
  const lit = desk.lit.value;
  if (!lit || state !== "whole") return { since: lit?.since ?? "", cards: null };
  if (last?.lit !== lit || last.events !== events || last.length !== events.length) {
    last = { lit, events, length: events.length, cards: changedSince(desk.board(), events, lit.from) };
  }
  return { since: lit.since, cards: last.cards };
}
