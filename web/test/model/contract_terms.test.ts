import assert from "node:assert/strict";
import { test } from "node:test";
import type { Settings } from "../../src/model/board.js";
import { cadenceStarts } from "../../src/model/cadence.js";
import {
  changedTerms,
  endOf,
  fillEmpty,
  horizonOf,
  missingTerms,
  rowsFrom,
  signatories,
  type Terms,
  withGoals,
  withStart,
} from "../../src/model/contract_terms.js";
import { newContract } from "../../src/model/fold_contract.js";
import { amountText, minorOf, priceWords } from "../../src/model/money.js";
import { instantOf } from "../../src/model/zone.js";

const empty = newContract().terms;
const full: Terms = {
  ...empty,
  goals: ["I ask first"],
  deliverables: [{ id: "d1", what: "A log", goal: 0 }],
  start: "2027-01-11",
  end: "2027-04-11",
  rate: { price: { amount_minor: 0, currency: "EUR" }, per: "session" },
  role_is: ["Asks"],
  role_is_not: ["Decides"],
};

const people = [
  { id: "ada", name: "Ada", seat: "coach", active: true },
  { id: "noor", name: "Noor", seat: "coachee", active: true },
  { id: "sam", name: "Sam", seat: "sponsor", active: true },
  { id: "kim", name: "Kim", seat: "coachee", active: false },
];

function settings(terms: Terms, answered: string[], participants = people): Settings {
  const readiness = answered.map((by) => ({ by, want: "yes", improve: "yes", at: "2027-01-01T00:00:00.000Z" }));
  const engagement = { readiness, contract: { ...newContract(), terms } };
  return { participants, engagement } as unknown as Settings;
}

test("G4 an empty contract misses everything, in the order the server names it", () => {
  assert.deepEqual(missingTerms(settings(empty, [])), [
    "goals",
    "deliverables",
    "start",
    "end",
    "rate",
    "role_is",
    "role_is_not",
    "readiness",
  ]);
});

test("G4 a rate of zero is stated; each coachee with a seat answers; without one there is nobody to answer", () => {
  assert.deepEqual(missingTerms(settings(full, ["noor"])), []);
  assert.deepEqual(missingTerms(settings(full, [])), ["readiness"]);
  assert.deepEqual(missingTerms(settings(full, [], people.slice(0, 1))), ["coachee"]);
});

test("G4 coach and coachee sign; of an organisation the sponsor as well", () => {
  const who = (terms: Terms) => signatories(settings(terms, [])).map((one) => one.id);
  assert.deepEqual(who(full), ["ada", "noor"]);
  assert.deepEqual(who({ ...full, kind: "organisation" }), ["ada", "noor", "sam"]);
});

test("a length of 30, 60 or 90 days counts from the chosen start and goes with it", () => {
  assert.equal(endOf("2027-01-11", 90), "2027-04-11");
  assert.equal(horizonOf("2027-01-11", "2027-04-11"), 90);
  assert.equal(horizonOf("2027-01-11", "2027-04-12"), null);
  assert.equal(horizonOf(null, "2027-04-12"), null);
  assert.deepEqual(withStart(full, "2027-02-01"), { start: "2027-02-01", end: "2027-05-02" });
  assert.deepEqual(withStart({ start: "2027-01-01", end: "2027-01-08" }, "2027-01-02"), { start: "2027-01-02" });
});

test("a template fills what is empty and touches nothing that was written", () => {
  const template = { ethics: "We speak openly.", role_is: ["Listens"], confidentiality: "Between us." };
  const terms = { ...full, ethics: "Ours" };
  assert.deepEqual(fillEmpty(terms, template), { confidentiality: "Between us." });
});

test("what changed between two wordings is named in the order of the page", () => {
  assert.deepEqual(changedTerms(full, { ...full, ending: "kindly", goals: ["Another"] }), ["goals", "ending"]);
});

test("a deliverable keeps its id and its goal when its line is written anew or moved", () => {
  const before: Terms["deliverables"] = [
    { id: "a", what: "A log", goal: 0 },
    { id: "b", what: "A talk", goal: 1 },
  ];
  const rows = (lines: string[]) =>
    rowsFrom(
      lines,
      before,
      (row) => row.what,
      (what, row) => ({ id: row?.id ?? "new", what, goal: row ? row.goal : null }),
    ).map((row) => `${row.id}:${row.goal}:${row.what}`);
  assert.deepEqual(rows(["A talk", "A log"]), ["b:1:A talk", "a:0:A log"]);
  assert.deepEqual(rows(["A longer log", "A talk"]), ["a:0:A longer log", "b:1:A talk"]);
  assert.deepEqual(rows(["A talk"]), ["b:1:A talk"]);
  assert.deepEqual(rows(["A log", "A talk", "A photo"]), ["a:0:A log", "b:1:A talk", "new:null:A photo"]);
});

test("deliverables stay with their goal when goals move, and serve none when it is gone", () => {
  const terms: Terms = { ...full, goals: ["one", "two"], deliverables: [{ id: "d", what: "x", goal: 1 }] };
  assert.deepEqual(withGoals(terms, ["one", "two", "three"]), { goals: ["one", "two", "three"] });
  assert.equal(withGoals(terms, ["two", "one"]).deliverables?.[0]?.goal, 0);
  assert.equal(withGoals(terms, ["one"]).deliverables?.[0]?.goal, null);
  assert.equal(withGoals(terms, ["one", "two, said better"]).deliverables, undefined);
});

test("a cadence keeps its local time over a clock change", () => {
  const cadence = { every_days: 7, weekday: 1, at_minutes: 9 * 60, minutes: 45 };
  const starts = cadenceStarts(cadence, "Europe/Warsaw", "2027-03-20", "2027-04-05");
  assert.deepEqual(
    starts.map((at) => new Date(at).toISOString()),
    ["2027-03-22T08:00:00.000Z", "2027-03-29T07:00:00.000Z", "2027-04-05T07:00:00.000Z"],
  );
  assert.deepEqual(cadenceStarts(cadence, "Europe/Warsaw", "2027-03-23", "2027-03-28"), []);
});

test("a time that the clocks skip is the first moment after; one they show twice the earlier", () => {
  const at = (day: string, minutes: number, zone = "Europe/Warsaw") =>
    new Date(instantOf(zone, day, minutes)).toISOString();
  assert.equal(at("2027-03-28", 150), "2027-03-28T01:00:00.000Z");
  assert.equal(at("2027-10-31", 150), "2027-10-31T00:30:00.000Z");
  assert.equal(at("2027-01-11", 540, "Pacific/Auckland"), "2027-01-10T20:00:00.000Z");
  assert.equal(at("2027-01-11", 540, "Nowhere/Land"), "2027-01-11T09:00:00.000Z");
});

test("amounts are typed with a point or a comma, to the coin of their currency and no finer", () => {
  assert.equal(minorOf("1250.5", "EUR"), 125050);
  assert.equal(minorOf("1250,50", "EUR"), 125050);
  assert.equal(minorOf("0", "EUR"), 0);
  assert.equal(minorOf("", "EUR"), null);
  assert.equal(minorOf("12.345", "EUR"), null);
  assert.equal(minorOf("-3", "EUR"), null);
  assert.equal(minorOf("500", "JPY"), 500);
  assert.equal(minorOf("1.5", "JPY"), null);
  assert.equal(amountText(125050, "EUR"), "1250.50");
  assert.equal(amountText(125000, "EUR"), "1250");
  assert.equal(priceWords({ amount_minor: 7950, currency: "EUR" }, "en"), "€79.50");
});
