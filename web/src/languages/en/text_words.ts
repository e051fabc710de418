import { worded } from "../language.js";

/** The words around texts that several people write at once. */
export const wordsText = worded("wordsText", {
  label: { why: "What is it for?", description: "What belongs to it" },
  placeholder: {
    why: "What gets better when this is done?",
    description: "Notes, links, steps: write together, everybody sees it as it is typed.",
  },
  tooLong: (limit: number) =>
    `That would be longer than ${limit.toLocaleString("en")} characters, so nothing was changed. A link to it may do.`,
  notTaken: "These words are kept here and not yet on the board. Change something and they are sent again.",
  waiting: "Kept here, on its way to the board.",
  versions: {
    open: "Versions",
    title: (field: string) => `Versions: ${field}`,
    none: "Nothing was written here yet.",
    version: (who: string, when: string) => `${who}, ${when}`,
    show: "Show the version of",
    beside: "Beside that of",
    nothing: "nothing: before the first words",
    compared: "The two wordings in one",
    added: "came:",
    removed: "went:",
    bringBack: "Bring this wording back",
    back: "That wording is back. The one before stays among the versions.",
    close: "Close",
  },
});
