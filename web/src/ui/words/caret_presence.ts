import { computed, type ReadonlySignal } from "@preact/signals";
import type { PresenceState } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import { personClass, personName } from "../people.js";
import type { Caret } from "./carets.js";

/** The carets of everybody else in one text. */
export function caretsIn(desk: Desk, doc: string): ReadonlySignal<readonly Caret[]> {
  return computed(() => {
    const board = desk.session.view.value?.settings;
    if (!board) return [];
    return desk.session.presence.value.flatMap(({ client, participant, state }) => {
      const { caret } = state as PresenceState;
      if (client === desk.session.client || caret?.doc !== doc) return [];
      const { anchor, head } = caret;
      if (typeof anchor !== "number" || typeof head !== "number") return [];
      const color = `var(--${personClass(board, participant)})`;
      return [{ client, name: personName(board, participant), color, anchor, head }];
    });
  });
}
