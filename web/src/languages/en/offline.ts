import { worded } from "../language.js";

/** Words about being away from the server, and about a new version. */
export const offlineText = worded("offlineText", {
  /** `time` as a person reads it, like 10:20 or 3 May, 10:20. */
  asOf: (time: string) => `As of ${time}; your changes wait here.`,
  listAsOf: (time: string) => `Offline. This list is as of ${time}; boards you opened on this device open from here.`,
  listNone: "Offline. No list of boards is kept on this device yet.",
  signedOutHere:
    "The boards are gone from this device. The server could not be told: sign out again when the line is back.",
  newVersion: "A new version is ready.",
  reload: "Reload now",
});
