import type { Board, You } from "../../../protocol/ts/messages.js";
import { type BoardState, stateOf } from "../model/board_state.js";

/** The board as the server has it when the page opens (H7), and who looks. */
export interface FirstLook {
  readonly state: BoardState;
  readonly you: You;
}

/** What is asked for before the code that knows what to do with it has come. */
export interface Ahead {
  /** Null when it does not come. */
  readonly look: Promise<FirstLook | null>;
  /** The first socket, on its way already; given once, then null. */
  readonly takeSocket: () => WebSocket | null;
}

export function boardApi(board: string): string {
  return `/api/v1/boards/${encodeURIComponent(board)}`;
}

export function dial(path: string): WebSocket {
  return new WebSocket(`${location.origin.replace(/^http/, "ws")}${path}/live`);
}

export function askAhead(board: string): Ahead {
  const path = boardApi(board);
  let socket: WebSocket | null = dial(path);
  return {
    look: firstLook(path),
    takeSocket: () => {
      const taken = socket;
      socket = null;
      return taken;
    },
  };
}

/** The page's own head has asked for it already: the answer is here, or on its way. */
async function firstLook(path: string): Promise<FirstLook | null> {
  try {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    const { seq, you, board } = (await answer.json()) as { seq: number; you: You; board: Board };
    return { state: stateOf(board, seq), you };
  } catch {
    return null;
  }
}
