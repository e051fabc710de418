import { computed, type ReadonlySignal } from "@preact/signals";
import { lookAfterDays } from "../../model/ageing.js";
import { hereZone } from "../../model/zone.js";
import type { Desk } from "../board/desk.js";
import type { Board } from "../types.js";
import { dayClock } from "./day_clock.js";

/** Days are those of the engagement; a plain board counts them as this browser does. */
export function zoneOf(board: Board): string {
  return board.engagement?.intent.time_zone ?? hereZone;
}

/** The board around a card, followed: what reads it is drawn anew when its labels or people change. */
export function useBoard(desk: Desk): Board {
  return desk.session.view.value?.settings ?? desk.board().settings;
}

/** What days are counted up to: now, or the moment at which the board is shown. Moves on once a day. */
export function nowOf(desk: Desk, zone: string): number {
  return desk.earlier ? desk.earlier.value : dayClock(zone).at.value;
}

const paces = new WeakMap<Desk, ReadonlySignal<number>>();

/** The age above which this board's cards are to be looked at; changes seldom, so cards may follow it. */
export function lookAfterOf(desk: Desk): number {
  let pace = paces.get(desk);
  if (!pace) {
    pace = computed(() => {
      const board = desk.session.view.value;
      return board ? lookAfterDays(board, zoneOf(board.settings)) : 0;
    });
    paces.set(desk, pace);
  }
  return pace.value;
}
