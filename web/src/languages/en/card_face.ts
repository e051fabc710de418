import { worded } from "../language.js";

const days = (n: number) => (n === 1 ? "1 day" : `${n} days`);

/** What a card says of its age and of the people around it. */
export const faceWords = worded("faceWords", {
  age: {
    day: (n: number) => `day ${n}`,
    here: (n: number) => `${days(n)} here`,
    look: "worth a look",
    talk: "talk about it",
    wanted: "still wanted?",
    title: (age: number | null, here: number) =>
      age === null ? `In this column for ${days(here)}` : `Day ${age} since the pull, in this column for ${days(here)}`,
    blockedFor: (n: number) => `Blocked ${days(n)}`,
    blockedToday: "since today",
  },
  coOwnerMark: (name: string) => `Shared with ${name}`,
  thanksMark: (n: number) => (n === 1 ? "Thanks from one person" : `Thanks from ${n} people`),
});
