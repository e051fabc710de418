import { worded } from "../language.js";

/** Words about invitations, the calendar, settings and the account. */
export const peopleTexts = worded("peopleTexts", {
  invite: {
    title: "Invite somebody",
    intro: "They open the link, type a name and sit at the board. No account needed.",
    seat: "Which seat?",
    make: "Make a link",
    link: "The link",
    once: "It works once. Whoever opens it first takes the seat, so send it to that person alone. It is shown only now.",
    made: "Links so far",
    revoke: "Take back",
    revokeSeat: "Take back link and seat",
    revokeHint:
      "A link taken back opens nothing any more. Taking it back after somebody used it takes their seat as well.",
    usedBy: (who: string) => `used by ${who}`,
    until: (day: string) => `not used yet, open until ${day}`,
    linkFor: (seat: string) => `Link for: ${seat}`,
  },

  calendar: {
    title: "Calendar feed",
    intro: "Your calendar can show the due days and sessions of this board. Give it an address to look at by itself.",
    whoever: "Whoever has the address sees the dues and sessions of this board, so keep it to yourself.",
    make: "Make an address",
    address: "Address for your calendar",
    once: "In your calendar, choose to subscribe by address and paste it there. It is shown only now.",
    since: (day: string) => `An address from ${day} is in use. It is not shown again; if it got lost, make a new one.`,
    renew: "Make a new address",
    renewHint: "A new address takes the place of this one. A calendar that knows only the old one stops being updated.",
    end: "End the feed",
    ended: "The feed has ended. The address opens nothing any more.",
  },

  settings: {
    title: "Board settings",
    boardTitle: "Title of the board",
    verify: "Who verifies",
    other_party: "Somebody other than the owner",
    self_with_evidence: "Solo practice: I verify my own cards, with evidence",
    personLimit: "Cards in progress per person",
    boardLimit: "In Progress and Verify together",
    limitHint: "Empty means no limit.",
    columns: "Columns",
    people: "People",
    left: "left",
  },

  account: {
    signOut: "Sign out",
    setPassword: "Set a password",
    current: "Present password",
    setPasswordIntro: "With a name and a password you can come back from any device, without the link.",
    passwordSet: "Saved. You can sign in with your name and this password.",
  },
});
