import { worded } from "../language.js";

/** The words of signing, the same on every page. */
export const signText = worded("signText", {
  hold: "Press and hold to sign",
  holdOn: "Hold until the ring is closed. With a keyboard: Enter or the space bar.",
  inSteps: "Sign without holding",
  go: "Yes, I sign",
  notNow: "Not now",
});
