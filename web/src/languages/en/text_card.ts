import { worded } from "../language.js";

/** Words of a card as it stands on the board. */
export const cardTexts = worded("cardTexts", {
  card: {
    goal: (n: number, title: string) => `Serves goal ${n}: ${title}`,
    outside: "outside the contract",
    number: (n: number) => `C-${n}`,
    owner: (name: string) => `Owner: ${name}`,
    noOwner: "No owner yet",
    dueOn: (day: string) => `due ${day}`,
    dueToday: "due today",
    dueTomorrow: "due tomorrow",
    pastDay: (day: string) => `past its day (${day})`,
    doneWhen: (n: number) => (n === 1 ? "1 done-when line" : `${n} done-when lines`),
    evidence: (n: number) => (n === 1 ? "1 line of evidence" : `${n} lines of evidence`),
    comments: (n: number) => (n === 1 ? "1 comment" : `${n} comments`),
    questions: (n: number) => (n === 1 ? "1 question" : `${n} questions`),
    blocked: "Blocked",
    overLimit: "over the limit",
    proposed: "proposed",
    notAgreed: "Not agreed by both yet",
    waiting: "on its way",
    heldBy: (name: string) => `${name} is holding this`,
    lookedAt: (name: string) => `${name} is looking at this`,
    moveTo: "Move to…",
    openSheet: "Open card",
    deleted: "That card has just been archived.",
  },
});
