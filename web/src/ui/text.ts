import { language } from "../languages/language.js";
import { boardTexts } from "./text/board.en.js";
import { cardTexts } from "./text/card.en.js";
import { peopleTexts } from "./text/people.en.js";
import { reviewTexts } from "./text/review.en.js";
import { sheetTexts } from "./text/sheet.en.js";
import { startTexts } from "./text/start.en.js";
import { talkTexts } from "./text/talk.en.js";

/** The words of the board in the chosen language; other parts keep theirs beside them. Calm and plain; "not yet" instead of alarm. */
export const t = {
  product: "Puffin",
  language,
  ...startTexts,
  ...boardTexts,
  ...cardTexts,
  ...sheetTexts,
  ...talkTexts,
  ...peopleTexts,
  ...reviewTexts,
};
