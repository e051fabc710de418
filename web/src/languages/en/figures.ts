import { worded } from "../language.js";

const eachConfidence = ["", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines", "tens"];

const of = (count: number, all: number) => `${count} of ${all}`;
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The English sentences of the figures. Every share stands with its counts. */
export const figuresText = worded("figuresText", {
  title: "How it goes",
  open: "How it goes",
  intro: "Only coach and coachee see this. It is something to talk about, not to judge by.",
  of,
  share: (count: number, all: number, share: string | null) =>
    share ? `${of(count, all)} (${share})` : of(count, all),

  brief: {
    kept: (share: string) => `Promises kept ${share}`,
    noPromises: "No promise told yet",
    delivered: (share: string) => `Deliverables done ${share}`,
    held: (share: string) => `Sessions held ${share}`,
  },

  promises: {
    title: "Promises",
    none: "No promise yet. In a session each says what by when, and how sure; here you see what became of it.",
    open: (n: number) => `No promise was due yet; ${n === 1 ? "1 is open" : `${n} are open`}.`,
    kept: (share: string) => `Kept ${share}`,
    few: "Below five the dots say more than a share.",
    beside: {
      late: (n: number) => `${n} late`,
      not_kept: (n: number) => `${n} not kept`,
      open: (n: number) => `${n} open`,
      renegotiated: (n: number) => `${n} renegotiated before the day`,
      dropped_agreed: (n: number) => `${n} dropped by agreement`,
    },
    reasons: "What got in the way",
    reason: (why: string, n: number) => (n === 1 ? why : `${why} (${n} times)`),
  },

  confidence: {
    title: "How sure, and what came of it",
    axis: "How sure it felt, from 1 to 10",
    kept: "kept",
    notKept: "not kept, or late",
    own: (confidence: number, share: string) => `Your ${eachConfidence[confidence]} were kept ${share}.`,
    of: (who: string, confidence: number, share: string) =>
      `The ${eachConfidence[confidence]} of ${who} were kept ${share}.`,
    all: (confidence: number, share: string) => `${capital(eachConfidence[confidence] ?? "")} were kept ${share}.`,
    hint: "Of ten eights, about eight are kept by somebody who knows their own measure.",
  },

  measures: {
    title: "Measures",
    none: "Nothing is measured yet. Add a measure to a goal: the easiest number that tells the truth.",
  },

  deliverables: {
    title: "What the contract promises",
    none: "The contract names nothing to deliver.",
    done: (share: string) => `Done ${share}`,
    cards: (share: string) => `cards done ${share}`,
    noCards: "no card works towards it yet",
  },

  sessions: {
    title: "Sessions",
    held: (share: string) => `Held ${share} planned`,
    none: "No session is planned yet.",
  },

  ownership: {
    title: "Own ideas",
    share: (who: string, share: string) => `${share} agreed cards of ${who} were their own idea.`,
    none: "No card of a coachee is agreed on yet.",
  },
});
