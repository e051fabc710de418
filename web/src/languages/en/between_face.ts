import { worded } from "../language.js";

/** What a card says of itself between sessions. */
export const betweenFace = worded("betweenFace", {
  notCounted: "takes no seat",
  help: "help wanted",
  helpForYou: "asks for your help",
  overLimit: "asks to go over the limit",
});
