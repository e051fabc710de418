import { firstEnglish } from "./first_text.en.js";

/** The words of the first picture in the chosen language; all others are in text.ts. */
export const t = firstEnglish;
