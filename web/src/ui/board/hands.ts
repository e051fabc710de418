// All that an open board needs besides its first picture, in one piece of code that comes right after it.
export { me } from "../../sync/api/accounts.js";
export { goLive } from "../../sync/go_live.js";
export { keepOffStage, ownTexts } from "../notes/own_notes.js";
export { ReviewBar } from "../review/review_bar.js";
export { HiddenLine } from "../search/hidden_line.js";
export { SincePlace } from "../since/told.js";
export { AddLine } from "./add_line.js";
export { BoardHands } from "./board_hands.js";
export { boardKeys, boardPress } from "./board_keys.js";
export { MoreItems } from "./more_items.js";
export { PageHands } from "./page_hands.js";
export { replay } from "./replay.js";
export { TitleField } from "./title_field.js";
