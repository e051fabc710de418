/** The pages before a board, one piece of code. */

export { BoardsPage } from "./boards.js";
export { enter } from "./first.js";
export { JoinPage } from "./join.js";
export { LoginPage } from "./login.js";
export { LostPage } from "./lost.js";
export { SetupPage } from "./setup.js";
