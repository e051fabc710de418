import { worded } from "../language.js";

/** Words everybody meets first. */
export const startTexts = worded("startTexts", {
  common: {
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    copy: "Copy",
    copied: "Copied",
    undo: "Undo",
    messages: "Messages",
    open: "Open",
    add: "Add",
    remove: "Remove",
    edit: "Edit",
    optional: "optional",
    none: "none",
    nobody: "Nobody",
    you: "you",
    skipToBoard: "Skip to the board",
    takenUp: "This is what you had typed before.",
    beginAnew: "Begin anew",
    charactersLeft: (left: number) => (left >= 0 ? `${left} characters left` : `${-left} characters too many`),
  },

  errors: {
    network: "The server cannot be reached just now. What you typed is still here.",
    unknown: "That did not work. What you typed is still here; please try again.",
    login: "Name and password do not fit together.",
    setupUsed:
      "This setup link has been used or is not right. Puffin prints a fresh one when it starts without accounts.",
    inviteGone: "This link does not open a seat any more. Ask for a new one.",
    rate: "That was a little too quick. Please try again in a moment.",
    noBoard: "There is no such board for you.",
    noBoardWhy: "It may have been a typing slip, or your seat was given up.",
    gone: "This board is closed to you now.",
    clipboard: "Copying is not allowed here. The link is marked, press Ctrl+C.",
    nameNeeded: "Please type a name.",
    passwordShort: "Please choose at least 8 characters.",
    missingLink: "The link seems cut off. Open it again from where it was sent.",
    notFound: "This page does not exist.",
  },
});
