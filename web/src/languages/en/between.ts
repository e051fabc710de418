import { worded } from "../language.js";

/** Words for what happens between sessions: policies, the ready list, help, and what happened meanwhile. */
export const between = worded("between", {
  policies: {
    move: "Who moves a card",
    anyone: "Anybody: coach and coachee move every card",
    owner_or_in_session: "Its owner; in a session, coach and coachee together",
    owner_only: "Its owner alone, in a session too",
    moveHint: "Pulling, delivering, putting back and the order in work. Verifying stays with the other party.",
    ready: "Before a card is pulled",
    nudge: "Show what is still missing, and let it be pulled",
    hard: "Pull only when title, owner, done-when and first step are there",
    readyHint: "In an engagement the card also names its goal, or why it stands outside the contract.",
    override: "A full column",
    either_with_reason: "Either party may go over the limit, with a reason",
    both_agree: "Over the limit when both agree to it",
    never: "Nobody goes over the limit",
    blocked: "Blocked cards take a seat",
    blockedHint: "Switched off, a blocked card frees its seat. Unblocking it may take the column over its limit.",
    limits: "Limits that hold now",
    columnLimit: (label: string, limit: number | null) =>
      limit === null ? `${label}: no limit` : `${label}: ${limit} at most`,
    personLimit: (limit: number | null) =>
      limit === null ? "Each person: no limit" : `Each person: ${limit} in progress at most`,
    boardLimit: (limit: number | null) =>
      limit === null ? "In work together: no limit" : `In work together: ${limit} at most`,
    limitsHint: "When several hold, the one with the fewest free seats decides.",
  },
  ready: {
    missing: {
      title: "a title",
      owner: "an owner",
      done_when: "a done-when line",
      goal: "a goal, or why it stands outside the contract",
      first_step: "a first step",
    } as Readonly<Record<string, string>>,
    hint: (missing: string) => `Before it is pulled it would help to have ${missing}.`,
    hintHard: (missing: string) => `To be pulled it still needs ${missing}.`,
    dismiss: "Hide this hint",
    sheetTitle: "Nearly ready to be pulled",
    sheetIntro: (title: string) => `“${title}” still needs:`,
    fill: (what: string) => `Add ${what}`,
  },
  help: {
    ask: "Ask for help",
    whom: "Whom?",
    whoever: "Whoever can",
    what: "What would help?",
    send: "Ask",
    asked: (by: string, whom: string | null) => (whom === null ? `${by} asks for help` : `${by} asks ${whom} for help`),
    answered: "Help has come",
  },
  overLimit: {
    ask: (who: string) => `Ask ${who} to go over the limit`,
    askNobody: "Here both agree before a limit is passed, and nobody else is at the board yet.",
    askLater: "Here both agree before a limit is passed. Let the card stand where it is, move it by itself, and ask.",
    reason: "Going over the limit, on purpose. Why today?",
    reasonHint: "The other one reads it and answers. Five characters at least.",
    send: "Ask",
    asked: (who: string, title: string, column: string) =>
      `${who} would like to take “${title}” into ${column}, over the limit.`,
    own: (title: string, column: string) => `You asked to take “${title}” into ${column}, over the limit.`,
    agree: "Agree",
    agreeTo: (title: string) => `Agree: ${title} goes over the limit`,
    notNow: "Not now",
    notNowTo: (title: string) => `Not now: ${title}`,
    takeBack: "Take it back",
    bar: "Over the limit?",
  },
});
