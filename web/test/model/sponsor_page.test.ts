import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Board } from "../../../protocol/ts/messages.js";
import type { Settings } from "../../src/model/board.js";
import { sponsorPageOf } from "../../src/model/sponsor_page.js";

const file = join(process.cwd(), "..", "protocol", "examples", "valid", "board_engagement.json");
const example = (JSON.parse(readFileSync(file, "utf8")) as { value: Board }).value;
type Engagement = NonNullable<Board["engagement"]>;
type Contract = Engagement["contract"];

function pageWith(state: Contract["state"], kind: Contract["terms"]["kind"], sponsor_sees: string[]) {
  const engagement = example.engagement as Engagement;
  const terms = { ...engagement.contract.terms, kind, sponsor_sees };
  const changed = { ...engagement, contract: { ...engagement.contract, state, terms } };
  return sponsorPageOf({ ...example, engagement: changed } as unknown as Settings, changed);
}

test("H19 what a sponsor signs is shown whole, what others sign not at all", () => {
  assert.deepEqual(pageWith("draft", "organisation", []).terms, {
    ...example.engagement?.contract.terms,
    kind: "organisation",
    sponsor_sees: [],
  });
  assert.equal(pageWith("partly_signed", "individual", ["goals"]).terms, null);
});

test("H19 of a settled contract only what it names, and free lines name nothing", () => {
  const page = pageWith("active", "organisation", ["goals", "dates", "Whatever else", "goals", "toString"]);
  assert.deepEqual(page.sees, ["goals", "dates"]);
  assert.deepEqual(Object.keys(page.terms ?? {}), ["goals", "start", "end"]);
  assert.equal(page.sessions_held, null);
  assert.equal(pageWith("active", "organisation", []).terms, null);
  assert.ok(Array.isArray(pageWith("active", "organisation", ["sessions_held"]).sessions_held));
});
