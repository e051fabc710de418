import { worded } from "../language.js";

const cards = (n: number) => (n === 1 ? "1 card" : `${n} cards`);

/** Words of acting on several cards at once. */
export const selectText = worded("selectText", {
  name: "Selected cards",
  hint: "Tap the cards you mean.",
  count: (n: number) => `${n} selected`,
  taken: (title: string, n: number) => `${title} selected. ${cards(n)} in all.`,
  left: (title: string, n: number) => `${title} left out. ${cards(n)} in all.`,
  many: (n: number) => `${cards(n)} selected.`,
  cleared: "Nothing is selected any more.",
  move: "Move to…",
  owner: "Owner",
  due: "Due day",
  archive: "Archive",
  done: "Done",

  moveTitle: (n: number) => `Move ${cards(n)}`,
  ownerTitle: (n: number) => `Owner of ${cards(n)}`,
  ownerLabel: "Owner",
  dueTitle: (n: number) => `Due day of ${cards(n)}`,
  dueLabel: "By",
  dueHint: "Empty takes the day away.",
  set: "Set",
  go: (n: number) => `Move ${cards(n)}`,
  reason: "Why do they go back?",
  evidence: "What shows that they are done?",
  wordsHint: "Goes with each of them that needs it.",

  tooMany: (n: number, most: number) =>
    `${n} cards are selected, and ${most} at most move in one go. Leave out ${n - most} and try again.`,
  notAStep: (titles: string, to: string) => `Nothing was moved: there is no step to ${to} for ${titles}.`,
  oneByOne: (titles: string) =>
    `Nothing was moved: ${titles} is verified one card at a time, so that each is looked at.`,
  nowhere: "These cards have no column in common to go to. Select cards of one column.",
  and: (some: readonly string[], more: number) => `${some.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  quoted: (title: string) => `“${title}”`,

  waiting: (n: number) => `${cards(n)} wait for the line; you are told what became of them.`,
  moved: (n: number, label: string) => `${cards(n)} moved to ${label}.`,
  owned: (n: number, who: string) => `${cards(n)} now with ${who}.`,
  disowned: (n: number) => `${cards(n)} now without an owner.`,
  dated: (n: number, day: string) => `${cards(n)} now due ${day}.`,
  undated: (n: number) => `${cards(n)} now without a day.`,
  archived: (n: number) => `${n} archived`,
  sentence: (done: string) => (done.endsWith(".") ? done : `${done}.`),
  someNot: (done: string, n: number, why: string) => `${done.replace(/\.$/, "")}, ${n} could not: ${why}`,
  noneDone: (n: number, why: string) => `${n} could not: ${why}`,
});
