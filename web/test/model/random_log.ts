import type { Command, PuffinEvent } from "../../../protocol/ts/messages.js";
import { apply, type BoardState, columnIds } from "../../src/model/board.js";
import { predict } from "../../src/model/predict.js";
import { Timeline } from "../../src/model/timeline.js";

const start = Date.parse("2025-03-03T08:00:00.000Z");

/** A log as the rules allow it, one wish per roll of the dice; wishes that the rules refuse leave nothing. */
export function randomLog(rolls: readonly number[]): PuffinEvent[] {
  const events: PuffinEvent[] = [];
  let state: BoardState = new Timeline([]).at(0);
  const add = (event: object) => {
    const seq = events.length + 1;
    const at = new Date(start + seq * 60_000).toISOString();
    const made = { by: "coach", client: "tab", command: `k${seq}`, ...event, seq, at } as PuffinEvent;
    state = apply(state, made);
    events.push(made);
  };
  add({ type: "board_created", board: "b", title: "Practice", kind: "plain" });
  add({ type: "participant_joined", participant: "coach", name: "Ada", seat: "coach" });
  add({ type: "participant_joined", participant: "learner", name: "Ben", seat: "coachee" });
  for (const roll of rolls) {
    const by = roll % 2 === 0 ? "coach" : "learner";
    const answer = predict(state, wishOf(state, roll, events.length), by, start + events.length * 60_000);
    if ("events" in answer) for (const event of answer.events) add({ ...event, by, command: `k${events.length}` });
  }
  return events;
}

function wishOf(state: BoardState, roll: number, length: number): Command {
  const cards = [...state.cards.values()];
  const card = cards[Math.floor(roll / 16) % Math.max(cards.length, 1)];
  const id = `c${length}`;
  if (!card || roll % 16 < 5) return { type: "add_card", card: id, column: "to_do", title: `Card ${roll}` };
  switch (roll % 16) {
    case 5:
      return { type: "edit_card", card: card.id, set: { description: `Words ${roll}` } };
    case 6:
      return { type: "add_comment", card: card.id, comment: id, text: `Said ${roll}` };
    case 7:
      return { type: "archive_card", card: card.id };
    case 8:
      return { type: "restore_card", card: card.id };
    case 9:
      return { type: "block_card", card: card.id, reason: "The room is taken" };
    default:
      return move(state, card.id, roll);
  }
}

function move(state: BoardState, id: string, roll: number): Command {
  const from = state.cards.get(id)?.column ?? "to_do";
  const next = Math.max(0, columnIds.indexOf(from) + (roll % 3) - 1);
  const to = columnIds[Math.min(next, 3)] ?? from;
  const lane = state.columns[to];
  const after = lane[roll % Math.max(lane.length, 1)]?.id ?? null;
  return {
    type: "move_card",
    card: id,
    from,
    to,
    after: after === id ? null : after,
    reason: "A reason",
    evidence: "Seen",
    verification: { criteria_met: [] },
    override: { reason: "It fits this week" },
  };
}
