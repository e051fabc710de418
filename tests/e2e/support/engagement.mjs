// An active engagement made over HTTP: a coach, a coachee, a signed contract with a weekly cadence.
import { randomUUID } from "node:crypto";
import { Api } from "./server.mjs";

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Both sit at the board, the contract is signed by both, and its sessions are planned. */
export async function activeEngagement(server, { title = "Growing into the new role", coachee = "Rea" } = {}) {
  const coach = new Api(server.url);
  await coach.setUp(server, "Lou");
  const { id: board } = await coach.call("POST", "/api/v1/boards", { title, kind: "engagement" });
  const learner = await seated(coach, board, "coachee", coachee);
  await learner.command(board, {
    type: "answer_readiness",
    want: "I want to lead without doing it all myself.",
    improve: "I take work back too early.",
  });
  await coach.command(board, {
    type: "edit_contract",
    set: {
      kind: "individual",
      vision: "A team that decides without me.",
      goals: ["Let go of daily decisions"],
      deliverables: [{ id: randomUUID(), what: "A list of decisions given away", goal: 0 }],
      start: day(0),
      end: day(44),
      rate: { price: { amount_minor: 0, currency: "EUR" }, per: "none" },
      role_is: ["Ask, listen, hold up a mirror"],
      role_is_not: ["Decide for you"],
      cadence: { every_days: 7, weekday: 2, at_minutes: 960, minutes: 45 },
    },
  });
  for (const one of [coach, learner]) await one.command(board, { type: "sign_contract", version: 1 });
  return { board, coach, learner };
}

/** Somebody who took a seat by an invitation, over HTTP. */
export async function seated(coach, board, seat, name) {
  const { token } = await coach.invite(board, seat);
  const api = new Api(coach.url);
  await api.call("POST", "/api/v1/invites/accept", { token, name });
  return api;
}

/** A card that is ready to be pulled. */
export async function readyCard(api, board, title) {
  const card = await api.addCard(board, title);
  await api.command(board, {
    type: "edit_card",
    card,
    set: { done_when: ["Somebody else has done it"], first_step: "Ask who would like it", outside_contract: "It came up", expected_days: 3 },
  });
  return card;
}
