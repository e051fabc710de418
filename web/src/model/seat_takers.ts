import type { BoardState, Card } from "./board_state.js";

/** Whether a card takes a seat of its column (W7). */
export function takesSeat({ settings }: Pick<BoardState, "settings">, card: Card): boolean {
  return settings.policies.count_blocked || card.blocker === null;
}
