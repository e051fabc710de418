import { worded } from "../language.js";

/** Words for what a page or a field does not take. */
export const guardText = worded("guardText", {
  files:
    "Files cannot be dropped here, so nothing was taken. To bring a file in, use the menu; to point to one, paste its link.",
  link: "Links cannot be dropped here. Drop it into a text field, or paste it.",
  pasted: (size: string, most: string) =>
    `That is ${size} characters, and this field takes ${most} at most. Nothing was pasted; what stood there still stands.`,
});
