// An engagement whose contract is in force: what a story about the work itself needs to be true before it begins.
import { Api } from "./server.mjs";

const dayMs = 86_400_000;

/** The calendar day so many days from now, UTC. */
export function day(from) {
  return new Date(Date.now() + from * dayMs).toISOString().slice(0, 10);
}

/** What the two of them sign unless a story says otherwise: two goals, three deliverables, ninety days around today. */
export const terms = {
  goals: ["Let the team find its own answers", "Plan the week before it begins"],
  deliverables: [
    { id: "questions", what: "A list of open questions for the weekly meeting", goal: 0 },
    { id: "rounds", what: "Ten rounds of asking first", goal: 0 },
    { id: "friday", what: "A planning hour every Friday", goal: 1 },
  ],
  start: day(-30),
  end: day(60),
  rate: { price: { amount_minor: 0, currency: "EUR" }, per: "none" },
  role_is: ["Asks, listens, keeps the thread"],
  role_is_not: ["Decides for the team"],
};

/** Makes the board, seats a coachee, and lets both sign; `coach` speaks for somebody who may make boards. */
export async function activeEngagement(coach, title, { coachee = "Lea", set = terms } = {}) {
  const { id: board } = await coach.call("POST", "/api/v1/boards", { title, kind: "engagement" });
  const { url } = await coach.invite(board, "coachee");
  const learner = new Api(coach.url);
  await learner.call("POST", "/api/v1/invites/accept", { token: url.split("#")[1], name: coachee });
  await learner.command(board, { type: "answer_readiness", want: "I want this.", improve: "I can get better at it." });
  await coach.command(board, { type: "edit_contract", set });
  for (const person of [coach, learner]) await person.command(board, { type: "sign_contract", version: 1 });
  return { board, learner };
}
