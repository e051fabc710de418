import { english } from "./text.en.js";

/** The words of the chosen language. One language so far; another is one more file of the same shape. */
export const t = english;
