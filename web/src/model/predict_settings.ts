import type { Command } from "../../../protocol/ts/messages.js";
import type { BoardState } from "./board.js";
import type { Decision, EventBody } from "./predict.js";
import * as refusal from "./refusals.js";
import { said } from "./texts.js";
import { seatsTaken, type WipLimits, weigh, wipLimits } from "./wip.js";

type Of<Type extends Command["type"]> = Extract<Command, { type: Type }>;

export function setColumnLimit(board: BoardState, { column, limit, reason }: Of<"set_wip_limit">): Decision {
  const limits = wipLimits(board);
  const before = limits.columns[column];
  const lowered = limit !== null && (before === null || limit < before);
  const belowCount = limit !== null && limit < seatsTaken(board, column);
  if (lowered && belowCount && said(reason) === null) return refusal.reasonRequired();
  const after = { ...limits, columns: { ...limits.columns, [column]: limit } };
  return withLimits(board, { type: "wip_limit_set", column, limit, reason: said(reason) }, after);
}

export function setPersonLimit(board: BoardState, { limit }: Of<"set_person_wip_limit">): Decision {
  return withLimits(board, { type: "person_wip_limit_set", limit }, { ...wipLimits(board), person: limit });
}

export function setBoardLimit(board: BoardState, { limit }: Of<"set_board_wip_limit">): Decision {
  return withLimits(board, { type: "board_wip_limit_set", limit }, { ...wipLimits(board), board: limit });
}

export function setPolicies(board: BoardState, { set }: Of<"set_policies">): Decision {
  const limits = wipLimits(board);
  return withLimits(
    board,
    { type: "policies_set", set },
    { ...limits, countBlocked: set.count_blocked ?? limits.countBlocked },
  );
}

/** The event, and the marks that go because the new limits are kept (W5). */
function withLimits(board: BoardState, event: EventBody, limits: WipLimits): Decision {
  if ("limit" in event && event.limit !== null && (event.limit < 1 || event.limit > 99)) {
    return refusal.badCommand("limit", "A limit is a number from 1 to 99, or none at all.");
  }
  const weighed = weigh(board, [], limits);
  if ("code" in weighed) return weighed;
  const cleared: EventBody[] = [{ type: "over_limit_cleared", cards: [...weighed.cleared] }];
  return weighed.cleared.length === 0 ? [event] : [event, ...cleared];
}
