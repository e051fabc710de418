import type { Command } from "../../../../protocol/ts/messages.js";
import { type BoardState, type Card, columnIds } from "../../../src/model/board.js";

/** Four numbers from the generator, turned into a command that mostly makes sense on this board. */
export type Dice = readonly [number, number, number, number];

export function wish(board: BoardState, [kind, a, b, c]: Dice, fresh: () => string): Command {
  const cards = [...board.cards.values()];
  const card = cards[a % cards.length] as Card;
  const column = columnIds[b % 4] ?? "to_do";
  switch (kind % 16) {
    case 0:
      return { type: "add_card", card: fresh(), column: b % 2 ? "to_do" : "in_progress", title: `New ${a}` };
    case 1:
      return { type: "edit_card", card: card.id, set: { title: `Title ${b}` }, read_at: board.seq };
    case 2:
      return {
        type: "edit_card",
        card: card.id,
        set: { description: `Text ${b}`, owner: b % 2 ? "coach" : "learner" },
      };
    case 3:
      return { type: "archive_card", card: card.id };
    case 4:
      return { type: "restore_card", card: card.id, ...(b % 2 ? { column: card.column } : {}) };
    case 5:
      return card.blocker
        ? { type: "unblock_card", card: card.id }
        : { type: "block_card", card: card.id, reason: "waiting for a key" };
    case 6:
      return { type: "add_comment", card: card.id, comment: fresh(), text: `Said ${b}` };
    case 7:
      return { type: "set_wip_limit", column, limit: c % 5 === 0 ? null : 1 + (c % 4), reason: "to see what happens" };
    case 8: {
      const other = cards[b % cards.length] as Card;
      return { type: "move_cards", moves: [move(board, card, 4 * c + 3), move(board, other, c)] };
    }
    case 9:
      return { type: "agree_card", card: card.id };
    case 10:
      return { type: "set_person_wip_limit", limit: c % 3 === 0 ? null : 1 + (c % 3) };
    case 11:
      return { type: "move_card", ...move(board, card, b), override: { reason: "on purpose" } };
    default:
      return { type: "move_card", ...move(board, card, b) };
  }
}

const next = {
  to_do: ["in_progress"],
  in_progress: ["verify", "to_do"],
  verify: ["done", "in_progress"],
  done: ["in_progress"],
};

function move(board: BoardState, card: Card, dice: number) {
  const ways = [...next[card.column], card.column] as Card["column"][];
  const to = ways[dice % ways.length] ?? card.column;
  const there = board.columns[to];
  const after = there[(dice >> 2) % (there.length + 1)]?.id ?? null;
  const said = to === card.column || to === "done" ? {} : { reason: dice % 7 ? "because" : "" };
  const shown = card.column === "in_progress" && to === "verify" ? { evidence: "a photo" } : {};
  const checked = to === "done" && card.column === "verify" ? { verification: { criteria_met: [] } } : {};
  return { card: card.id, from: card.column, to, after, ...said, ...shown, ...checked };
}
