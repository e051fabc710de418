import assert from "node:assert/strict";
import { test } from "node:test";
import { keyWords } from "../../src/languages/en/keys.js";
import { actFor, bindings, chordOf, keyOf, type Scope } from "../../src/ui/keys/bindings.js";
import { listed, printed } from "../../src/ui/keys/listed.js";

const scopes = Object.keys(bindings) as Scope[];
const press = (key: string, part: Partial<KeyboardEvent> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...part,
});
/** The press that a chord of the table stands for. */
const pressOf = (chord: string) => {
  const parts = chord.split("+");
  const key = parts[parts.length - 1] ?? "";
  return press(key === "Space" ? " " : key, { ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift") });
};

test("every key that is listed is heard where it is listed, and every key that is heard is listed", () => {
  for (const group of listed(scopes)) {
    const chords = group.lines.flatMap((line) => line.chords);
    for (const chord of chords) assert.notEqual(actFor(group.scope, pressOf(chord)), null, `${group.scope}: ${chord}`);
    assert.deepEqual(chords.sort(), Object.values<readonly string[]>(bindings[group.scope]).flat().sort());
  }
});

test("no key means two things in one place, and each act has words", () => {
  for (const scope of scopes) {
    const chords = Object.values<readonly string[]>(bindings[scope]).flat();
    assert.equal(new Set(chords).size, chords.length, scope);
    assert.deepEqual(Object.keys(keyWords[scope].acts).sort(), Object.keys(bindings[scope]).sort());
  }
});

test("a letter is itself in lower and upper case; Ctrl, Command and Shift are told apart", () => {
  assert.equal(actFor("page", press("N", { shiftKey: true })), "add");
  assert.equal(actFor("page", press("?", { shiftKey: true })), "help");
  assert.equal(actFor("page", press("n", { ctrlKey: true })), null);
  assert.equal(actFor("page", press("n", { altKey: true })), null);
  assert.equal(actFor("page", press("z", { metaKey: true })), "undo");
  assert.equal(chordOf(press("Z", { ctrlKey: true, shiftKey: true })), "Ctrl+Shift+z");
  assert.equal(actFor("card", press("ArrowUp", { shiftKey: true })), "select_up");
});

test("on a keyboard without Latin letters the place of the key decides", () => {
  assert.equal(keyOf(press("т", { code: "KeyN" })), "n");
  assert.equal(keyOf(press("ى", { code: "KeyN" })), "n");
  assert.equal(actFor("card", press("ф", { code: "KeyA", ctrlKey: true })), "select_all");
  assert.equal(keyOf(press("ظ", { code: "Slash" })), "/");
  assert.equal(keyOf(press("؟", { code: "Slash", shiftKey: true })), "?");
  assert.equal(keyOf(press(".", { code: "Slash" })), "/");
  assert.equal(keyOf(press("х", { code: "BracketLeft" })), "[");
});

test("where Latin letters stand elsewhere, what is printed counts and not the place", () => {
  assert.equal(keyOf(press("a", { code: "KeyQ" })), "a");
  assert.equal(keyOf(press("/", { code: "Digit7", shiftKey: true })), "/");
  assert.equal(keyOf(press("ö", { code: "Semicolon" })), "ö");
});

test("keys are named as they are printed", () => {
  assert.equal(printed("Ctrl+a"), "Ctrl+A");
  assert.equal(printed("Shift+ArrowUp"), "Shift+↑");
  assert.equal(printed("PageDown"), "Page down");
});
