import assert from "node:assert/strict";
import { test } from "node:test";
import type { SeatProposal } from "../../../protocol/ts/messages.js";
import type { Invite } from "../../src/sync/api/invites.js";
import { changesOf, isSound, stylesOf, zones } from "../../src/ui/engage/about.js";
import { consentOf, questionsFor, unheard } from "../../src/ui/engage/consent.js";
import { areComplete, areEmpty } from "../../src/ui/engage/questions.js";
import type { Board } from "../../src/ui/types.js";

const proposal: SeatProposal = {
  id: "p1",
  seat: "observer",
  who: "Ola",
  by: "ana",
  at: "2026-11-22T18:00:00.000Z",
  consented: [],
  declined: false,
};
const now = new Date("2026-11-23T18:00:00.000Z");

function boardWith(one: SeatProposal, coachees = ["ben"]): Board {
  const people = [["ana", "coach"], ...coachees.map((id) => [id, "coachee"])];
  const participants = people.map(([id, seat]) => ({ id, name: id, seat, active: true }));
  return { participants, engagement: { proposals: [one] } } as unknown as Board;
}

function linkBy(id: string, rest: Partial<Invite> = {}): Invite {
  const expires_at = "2026-11-24T18:00:00.000Z";
  return { proposal: id, revoked: false, declined: false, uses: [], expires_at, ...rest } as unknown as Invite;
}

test("G7 a seat asked for waits until every coachee has answered", () => {
  const board = boardWith({ ...proposal, consented: ["ben"] }, ["ben", "cleo"]);
  const asked = board.engagement?.proposals[0] ?? proposal;
  assert.deepEqual(unheard(board, asked), ["cleo"]);
  assert.equal(consentOf(board, asked, [], now), "waiting");
  assert.deepEqual(questionsFor(board, "cleo"), [asked]);
  assert.deepEqual(questionsFor(board, "ben"), []);
  assert.deepEqual(questionsFor(board, "ana"), []);
});

test("G7 a no ends the question for everybody", () => {
  const asked = { ...proposal, declined: true };
  const board = boardWith(asked);
  assert.equal(consentOf(board, asked, [], now), "declined");
  assert.deepEqual(questionsFor(board, "ben"), []);
});

test("G7 a yes is good for one link, and for another when nobody came by the first", () => {
  const asked = { ...proposal, consented: ["ben"] };
  const board = boardWith(asked);
  const state = (invites: Invite[]) => consentOf(board, asked, invites, now);
  assert.equal(state([]), "given");
  assert.equal(state([linkBy("another")]), "given");
  assert.equal(state([linkBy("p1")]), "linked");
  assert.equal(state([linkBy("p1", { declined: true })]), "given");
  assert.equal(state([linkBy("p1", { revoked: true })]), "given");
  assert.equal(state([linkBy("p1", { expires_at: "2026-11-23T17:00:00.000Z" })]), "given");
  assert.equal(state([linkBy("p1", { revoked: true, uses: [{ participant: "ola", at: "" }] })]), "linked");
});

const said = { topic: "Listening", intention: "", style: ["calm"], time_zone: "UTC", coach_profile: "" };
const typed = { topic: "Listening", intention: "", style: "calm", zone: "UTC", profile: "" };

test("about an engagement only what was changed is sent", () => {
  assert.equal(changesOf(said, typed), null);
  assert.deepEqual(changesOf(said, { ...typed, topic: " Asking ", style: "calm, walks, calm," }), {
    topic: "Asking",
    style: ["calm", "walks"],
  });
});

test("a time zone is one of the list, and styles are few and short", () => {
  assert.ok(zones().includes("UTC"));
  assert.ok(isSound({ ...typed, zone: "Europe/Lisbon" }));
  assert.ok(!isSound({ ...typed, zone: "Lisbon" }));
  assert.ok(!isSound({ ...typed, style: "a,b,c,d,e,f" }));
  assert.ok(!isSound({ ...typed, style: "x".repeat(41) }));
  assert.deepEqual(stylesOf(" , "), []);
});

test("the two questions are answered both or not at all", () => {
  assert.ok(areEmpty({ want: " ", improve: "" }));
  assert.ok(!areComplete({ want: "w", improve: " " }));
  assert.ok(areComplete({ want: "w", improve: "i" }));
  assert.ok(!areComplete({ want: "w".repeat(501), improve: "i" }));
});
