import { computed, type ReadonlySignal } from "@preact/signals";
import { lookAfterDays } from "../../model/ageing.js";
import { hereZone } from "../../model/zone.js";
import type { Desk } from "../board/desk.js";
import type { Board } from "../types.js";

/** Days are those of the engagement; a plain board counts them as this browser does. */
export function zoneOf(board: Board): string {
  return board.engagement?.intent.time_zone ?? hereZone;
}

/** The board around a card, followed: what reads it is drawn anew when its labels or people change. */
export function useBoard(desk: Desk): Board {
  return desk.session.view.value?.settings ?? desk.board().settings;
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
