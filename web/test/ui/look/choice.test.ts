import assert from "node:assert/strict";
import { test } from "node:test";
import { readThemeChoice, shownTheme } from "../../../src/ui/look/choice.js";

const plain = { dark: false, moreContrast: false };

test("the system's colours follow the device; a wish for contrast goes before dark", () => {
  assert.equal(shownTheme("system", plain), "light");
  assert.equal(shownTheme("system", { ...plain, dark: true }), "dark");
  assert.equal(shownTheme("system", { dark: true, moreContrast: true }), "contrast");
});

test("a choice stands above the device", () => {
  for (const choice of ["light", "dark", "contrast"] as const)
    assert.equal(shownTheme(choice, { dark: true, moreContrast: true }), choice);
});

test("what was kept and is no choice follows the system", () => {
  assert.equal(readThemeChoice("contrast"), "contrast");
  for (const kept of [null, "", "sepia"]) assert.equal(readThemeChoice(kept), "system");
});
