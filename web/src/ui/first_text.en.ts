import { boardTexts } from "./text/board.en.js";
import { cardTexts } from "./text/card.en.js";
import { reviewTexts } from "./text/review.en.js";
import { startTexts } from "./text/start.en.js";

/** The English sentences that the first picture of a board is drawn with, and no others: they come with its script. */
export const firstEnglish = {
  product: "Puffin",
  tagline: "Two people, two screens, one board.",
  language: "en",
  ...startTexts,
  ...boardTexts,
  ...cardTexts,
  ...reviewTexts,
};
