import type { ActKind } from "../../ui/past/sentences.js";
import { worded } from "../language.js";

const acts = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
const cards = (n: number) => (n === 1 ? "1 card" : `${n} cards`);

const kinds: Record<ActKind | "", string> = {
  "": "Everything",
  moves: "Moves",
  texts: "Texts",
  talk: "Talk",
  settings: "Limits & settings",
  plan: "Plan & contract",
  sessions: "Sessions",
};

/** The English sentences of the history, of what is lit, and of the board at an earlier moment. */
export const pastText = worded("pastText", {
  aCard: "a card",
  aGoal: "a goal",
  aMeasure: "a measure",
  aSession: "session",

  menuHistory: "History: who did what",
  menuPast: "Go back in time",

  reading: (have: number, of: number) => `Reading what happened: ${have} of ${of}…`,
  unread: "What happened can't be read just now.",
  again: "Try again",

  history: "History",
  cardHistory: "History of this card",
  kinds,
  filter: "Show only",
  person: "Person",
  everybody: "Everybody",
  kind: "Kind",
  card: "Card",
  everyCard: "Every card",
  words: "Words",
  count: acts,
  nothing: "Nothing has happened here yet. What is done on the board is told here, line by line.",
  noneFits: "No line fits. Take a filter away to see more.",
  clear: "Show everything",
  more: (n: number) => `Show earlier lines (${n} more)`,
  times: (n: number) => `${n} times`,
  openCard: (words: string) => `Open the card: ${words}`,
  atThatMoment: "Show the board then",
  atThatMomentOf: (words: string) => `Show the board right after: ${words}`,

  litName: "What changed",
  lit: (since: string, n: number) =>
    n === 0 ? `Nothing changed since ${since}.` : `${cards(n)} changed since ${since}.`,
  litHow: "They are lit; open one to read what changed.",
  litEnd: "Put out the lights",
  litOnCard: (since: string) => `Changed since ${since}`,
  light: "Light up what changed",
  lightSince: {
    session: (day: string) => `Since our last session, ${day}`,
    day: "Since yesterday",
    week: "Since last week",
  },
  since: {
    session: (day: string) => `our last session, ${day}`,
    day: "yesterday at this time",
    week: "this time last week",
  },

  bar: "The board at an earlier moment",
  at: (when: string) => `The board on ${when}`,
  onlyYou: "Only you see this. Nothing can be changed here.",
  readOnly: "This is the past. Back to now to change things.",
  now: "Back to now",
  slider: "Moment",
  moment: (when: string, words: string) => `${when}. ${words}`,
  place: (seq: number, of: number) => `${seq} of ${of}`,
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  speeds: { slow: "Act by act", minute: "All in a minute", quick: "All in 20 seconds" },
  session: (when: string) => `Session, ${when}`,
  empty: "Nothing has happened yet, so there is no past to show.",
  tellStory: "Tell it on the board: go back in time",
});
