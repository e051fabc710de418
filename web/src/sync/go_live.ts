import { browserDeps } from "./browser_deps.js";
import { openBoard } from "./open_board.js";
import type { GoLive } from "./opening_board.js";

/** The live session in its real surroundings. */
export const goLive: GoLive = (board, ahead, shown) => openBoard(board, browserDeps(board, ahead), shown);
