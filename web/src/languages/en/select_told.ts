import { worded } from "../language.js";

/** Said of a card that is selected; apart from the words that are fetched when many are acted on. */
export const selectedMark = worded("selectedMark", "selected");

/** In the menu of a card: takes it up, and lets taps take up others. */
export const selectMenuText = worded("selectMenuText", "Select");

/** In the menu of the board: taps select instead of opening. */
export const selectCardsText = worded("selectCardsText", "Select cards");
