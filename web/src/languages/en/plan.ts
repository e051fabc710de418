import type { GoalStatus } from "../../../../protocol/ts/messages.js";
import { worded } from "../language.js";

const status: Record<GoalStatus, string> = {
  proposed: "proposed",
  adopted: "adopted",
  achieved: "achieved",
  partly: "partly achieved",
  not_reached: "not reached",
  dropped: "dropped",
};

/** The English sentences of goals, measures, the plan and the journey bar. */
export const planText = worded("planText", {
  title: "Plan",
  intro: "From each goal to what was promised for it, and to the cards that work towards it.",
  noEngagement: "This board has no contract, so it has no plan. A board for an engagement has one.",

  goal: {
    list: "Goals",
    number: (n: number) => `Goal ${n}`,
    propose: "Propose a goal",
    empty: "No goal yet. What would be different for you when this engagement was worth it?",
    emptyWatch: "No goal yet. They appear here when coach and coachee set them.",
    status,
    owner: (who: string) => `${who}'s goal`,
    proposedBy: (who: string) => `proposed by ${who}`,
    adoptedOn: (day: string) => `adopted ${day}`,
    waitsFor: (who: string) => `It counts once ${who} adopts it.`,
    adopt: "Adopt",
    adoptHint: "From then on it is your goal: only you reword or close it.",
    reword: "Reword",
    close: "Close",
    takeBack: "Take back",
    by: (day: string) => `by ${day}`,
    serves: (text: string) => `In the contract: “${text}”`,
    learning: (text: string) => `To learn: ${text}`,
    organisation: (text: string) => `Serves: ${text}`,
    closedList: (n: number) => (n === 1 ? "1 closed goal" : `${n} closed goals`),
  },

  form: {
    propose: "Propose a goal",
    practice: "Put a signed goal into practice",
    reword: "Reword the goal",
    close: "How did this goal end?",
    takeBack: "Take the goal back?",
    title: "Goal",
    titleHint: "In the words of the person it belongs to.",
    titleNeeded: "Please write the goal in a few words.",
    why: "Why does it matter?",
    whyTogether: "Write together: it is on the board as you type, also without saving.",
    whose: "Whose goal is it?",
    contractGoal: "Which signed goal does it serve?",
    noContractGoal: "None of them",
    targetDate: "By which day?",
    learning: "What is to be learned?",
    organisation: "Which larger aim does it serve?",
    send: "Propose",
    sentence: "In a sentence: what came of it?",
    sentenceHint: "Whatever the end, what you know now is worth keeping.",
    closeIt: "Close the goal",
    takeItBack: "Take back",
  },

  signed: {
    list: "Signed, not yet in practice",
    intro: "These goals stand in the contract. Put each into practice in the words of its owner.",
    before: "Once the contract is signed, its goals and what it promises stand here too.",
    practice: "Put into practice",
    practiceOf: (text: string) => `Put into practice: ${text}`,
  },

  deliverable: {
    label: "Deliverable",
    whole: "For the contract as a whole",
    uncovered: "Nothing works towards this yet",
    addCard: "Add a card",
    addCardTo: (what: string) => `Add a card to: ${what}`,
    newCard: (what: string) => `New card for: ${what}`,
    placeholder: "What would bring it closer?",
    none: "The contract promises nothing in particular for this goal.",
    cards: "Cards towards the goal itself",
  },

  shelf: {
    outside: "Outside the contract",
    outsideIntro: "Worth doing, and for a reason of their own.",
    unlinked: "Not linked yet",
    unlinkedIntro: "Which goal do these serve? Or why are they worth doing all the same?",
    because: (why: string) => `because ${why}`,
  },

  card: {
    goal: "Goal",
    noGoal: "No goal",
    deliverable: "Deliverable",
    noDeliverable: "No deliverable",
    outside: "Outside the contract because…",
    expectedDays: "Expected days",
    expectedWrong: "A whole number from 1 to 60, please.",
    smaller: "Could it be smaller?",
    smallerHow: "A step of a week or less shows sooner whether it works.",
    keep: "Leave it so",
    needs: "What is needed for it",
    needsAdd: "Add what is needed",
    needsPlaceholder: "A person, a thing, a word – or “nothing”",
    link: "Link",
    linkOf: (title: string) => `Choose the goal of: ${title}`,
  },

  measure: {
    list: (goal: string) => `Measures of: ${goal}`,
    empty: "What is the easiest number that tells the truth?",
    add: "Add a measure",
    addTitle: "A measure for this goal",
    editTitle: "Change the measure",
    removeTitle: "Remove the measure?",
    removeMeans: (name: string, points: number) =>
      points === 0
        ? `“${name}” has no points yet.`
        : `“${name}” goes with its ${points === 1 ? "one point" : `${points} points`}.`,
    name: "What is counted or measured?",
    nameNeeded: "Please say what is measured.",
    unit: "Unit",
    direction: "Which way is better?",
    directions: { up: "Up", down: "Down", hold: "Hold between two numbers" },
    baseline: "Where it stands",
    baselineDate: "On which day?",
    target: "Where it shall be",
    targetDate: "By which day?",
    lo: "From",
    hi: "To",
    number: "A number, please, like 12 or 3,5.",
    day: "Please choose both days.",
    targetAway: "The target lies in the direction chosen, away from where it stands.",
    targetLater: "The target's day comes after the first one.",
    bandOrder: "The first number is the smaller one.",
    edit: (name: string) => `Change: ${name}`,
    remove: (name: string) => `Remove: ${name}`,
    value: (number: string, unit: string) =>
      unit === "" ? number : unit === "%" ? `${number} %` : `${number} ${unit}`,
    onTheWay: "on the way",
    help: "what would help?",
    none: "Not measured since the start.",
    percent: (share: number) => {
      const whole = Math.round(Math.abs(share) * 100);
      return share < 0 && whole > 0 ? `−${whole} %` : `${whole} %`;
    },
    progress: (now: string, target: string, from: string, share: string) =>
      `${now} of ${target}, from ${from}: ${share}`,
    beyond: { target: "beyond the target", start: "beyond the start" },
    held: (now: string, lo: string, hi: string) => `${now}, to stay from ${lo} to ${hi}`,
    time: (share: string, day: string) => `${share} of the time until ${day} is behind us`,
  },

  point: {
    value: (name: string) => `New value of ${name}`,
    placeholder: "New value",
    date: (name: string) => `Day of the new value of ${name}`,
    note: (name: string) => `Note on the new value of ${name}`,
    notePlaceholder: "Note, if any",
    wrong: "A number, please, like 12 or 3,5.",
    list: (n: number) => (n === 1 ? "1 point" : `${n} points`),
    day: "Day",
    number: "Value",
    remark: "Note",
    by: "By",
    remove: (value: string, day: string) => `Remove ${value} of ${day}`,
  },

  chart: {
    of: (name: string, summary: string) => `${name}: ${summary}`,
    today: "today",
    target: (value: string) => `target ${value}`,
    band: (lo: string, hi: string) => `from ${lo} to ${hi}`,
  },

  journey: {
    name: "The journey",
    today: (day: string) => `today is ${day}`,
    daysLeft: (n: number) =>
      n > 1 ? `${n} days left` : n === 1 ? "1 day left" : n === 0 ? "last day" : "the end is reached",
    startsIn: (n: number) => (n === 1 ? "starts tomorrow" : `starts in ${n} days`),
    onBoard: (names: string) => `On board: ${names}`,
    fold: "Fold the journey away",
    unfold: "Journey",
    moreMeasures: (n: number) => `+${n} more`,
    notMeasured: "not measured yet",
    noMeasure: "What will show it?",
    held: "within its band",
    notHeld: "outside its band",
  },
});
