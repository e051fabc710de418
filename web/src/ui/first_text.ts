import { language } from "../languages/language.js";
import { boardTexts } from "./text/board.en.js";
import { cardTexts } from "./text/card.en.js";
import { reviewTexts } from "./text/review.en.js";
import { startTexts } from "./text/start.en.js";

/** The words of the first picture in the chosen language; they come with its script, all others are in text.ts. */
export const t = {
  product: "Puffin",
  language,
  ...startTexts,
  ...boardTexts,
  ...cardTexts,
  ...reviewTexts,
};
