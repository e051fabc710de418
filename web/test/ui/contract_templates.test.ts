import assert from "node:assert/strict";
import { test } from "node:test";
import { templates } from "../../src/languages/en/contract_templates.js";

test("both templates word the same fields; what a sponsor sees is the organisation's alone", () => {
  const { sponsor_sees, ...others } = templates.organisation;
  assert.ok(sponsor_sees && sponsor_sees.length > 0);
  assert.deepEqual(Object.keys(others).sort(), Object.keys(templates.individual).sort());
});

test("both templates leave to the two what only they can say, and nothing required beside it", () => {
  const theirs = ["goals", "deliverables", "start", "end", "rate"];
  for (const template of Object.values(templates)) {
    for (const field of theirs) assert.ok(!(field in template), field);
    assert.ok(template.role_is && template.role_is_not);
  }
});
