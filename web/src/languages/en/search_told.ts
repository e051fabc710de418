import { worded } from "../language.js";

/** Words of a search that stand on the board itself. */
export const searchTold = worded("searchTold", {
  count: (n: number, of: number) => `${n} of ${of}`,
  hidden: (n: number) => `${n} hidden by your filter`,
  hiddenNew: (n: number) => `${n} of them new or moved just now`,
  showAll: "Show all",
});

/** In the menu of the board, and on its header. */
export const searchMenuText = worded("searchMenuText", "Search and filter");
