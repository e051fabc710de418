import { worded } from "../language.js";

/** Words of the pages before a board, and of seats. */
export const entryTexts = worded("entryTexts", {
  entry: {
    setupTitle: "Welcome to Puffin",
    setupIntro: "This is the first visit. Choose the name others will see, and a password to come back with.",
    name: "Your name",
    nameHint: "As the other person calls you.",
    password: "Password",
    newPassword: "New password",
    passwordHint: "At least 8 characters.",
    setupGo: "Start",
    loginTitle: "Good to see you",
    loginGo: "Sign in",
    loginGuest: "Came by a link without a password? Open that link again, or ask for a new one.",
    joinTitle: "You are invited to a board",
    joinIntro:
      "Puffin is a shared board for two people who work on something together, a coach and the person coached. You both see the same cards at the same moment.",
    joinNeeds: "No account, no e-mail. Just a name, so the other person knows who moves what.",
    joinGo: "Open the board",
    joinAs: (name: string) => `Open the board as ${name}`,
    working: "One moment…",
  },

  boards: {
    title: "Your boards",
    make: "New board",
    titleLabel: "What is it about?",
    titlePlaceholder: "A board for…",
    create: "Make the board",
    empty: "No board yet.",
    emptyHelp: "Make one, then send the other person a link. It takes a minute, and nothing has to be filled in first.",
    seat: (seat: string) => `Your seat: ${seat}`,
    loading: "Looking for your boards…",
  },

  seats: {
    coach: "Coach",
    coachee: "Coachee",
    second_coach: "Second coach",
    sponsor: "Sponsor",
    observer: "Observer",
  },
  seatMeans: {
    coach: "moves and verifies cards, sets limits",
    coachee: "moves and verifies cards, sets limits",
    second_coach: "sees the board and comments",
    sponsor: "reads one page of its own",
    observer: "looks on",
  },
});
