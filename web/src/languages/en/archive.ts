import { worded } from "../language.js";

/** Words of the archive shelf. */
export const archiveText = worded("archiveText", {
  title: "Archive shelf",
  empty: "Nothing is put away. Cards you archive wait here, with all that is written on them.",
  search: "Search the shelf",
  noneFound: "No card here has these words.",
  older: (count: number) => `${count} older cards are not shown. Search to find them.`,
  by: (who: string, day: string, column: string) => `from ${column}, by ${who}, ${day}`,
  reason: (words: string) => `“${words}”`,
  restore: "Bring back to To Do",
  choose: (title: string) => `Choose ${title}`,
  chooseAll: "Choose all shown",
  restoreChosen: (count: number) => (count === 1 ? "Bring 1 card back to To Do" : `Bring ${count} cards back to To Do`),
});
