import { firstEnglish } from "./first_text.en.js";
import { entryTexts } from "./text/entry.en.js";
import { movingTexts } from "./text/moving.en.js";
import { peopleTexts } from "./text/people.en.js";
import { sheetTexts } from "./text/sheet.en.js";
import { talkTexts } from "./text/talk.en.js";

/** The English sentences of the board; other parts keep theirs beside them. Calm and plain; "not yet" instead of alarm. */
export const english = {
  ...firstEnglish,
  ...entryTexts,
  ...movingTexts,
  ...sheetTexts,
  ...talkTexts,
  ...peopleTexts,
};

export type Texts = typeof english;
