import { boardTexts } from "../languages/en/text_board.js";
import { cardTexts } from "../languages/en/text_card.js";
import { reviewTexts } from "../languages/en/text_review.js";
import { startTexts } from "../languages/en/text_start.js";
import { language } from "../languages/language.js";

/** The words of the first picture in the chosen language; they come with its script, all others are in text.ts. */
export const t = {
  product: "Puffin",
  language,
  ...startTexts,
  ...boardTexts,
  ...cardTexts,
  ...reviewTexts,
};
