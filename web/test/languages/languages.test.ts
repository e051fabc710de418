import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as hebrew from "../../src/languages/he/index.js";
import * as english from "./english.js";

const folder = "src/languages";
const filesOf = (language: string) => readdirSync(`${folder}/${language}`).filter((name) => !own.has(name));
/** What a language needs for itself. */
const own = new Set(["index.ts", "iso.ts"]);

type Texts = Readonly<Record<string, unknown>>;

/** Calls `visit` with every pair of texts, `plan.goal.by` as it is reached; both must have the same shape. */
function pairs(
  one: unknown,
  other: unknown,
  path: string,
  visit: (one: unknown, other: unknown, path: string) => void,
) {
  const isTexts = typeof one === "object" && one !== null;
  assert.equal(typeof other, typeof one, path);
  if (!isTexts) return visit(one, other, path);
  assert.equal(Array.isArray(other), Array.isArray(one), path);
  assert.deepEqual(Object.keys(other as Texts).sort(), Object.keys(one).sort(), path);
  for (const [key, part] of Object.entries(one)) pairs(part, (other as Texts)[key], `${path}.${key}`, visit);
}

test("every language is one folder with the same files, and each is gathered", () => {
  assert.deepEqual(filesOf("he"), filesOf("en"));
  const gathered = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/(\w+)\.js"/g)].map(([, name]) => `${name}.ts`);
  assert.deepEqual(gathered("test/languages/english.ts").sort(), filesOf("en"));
  assert.deepEqual(gathered(`${folder}/he/index.ts`).sort(), filesOf("he"));
});

test("every English text is looked up by the name it is exported by", () => {
  for (const file of filesOf("en")) {
    const text = readFileSync(`${folder}/en/${file}`, "utf8");
    const exported = [...text.matchAll(/export const (\w+)/g)].map(([, name]) => name);
    const lookedUp = [...text.matchAll(/worded\(\s*"(\w+)"/g)].map(([, name]) => name);
    assert.deepEqual(lookedUp, exported, file);
  }
});

test("a language is loaded before the rest of the client, so it imports nothing of it but types", () => {
  for (const file of filesOf("he")) {
    const imports = readFileSync(`${folder}/he/${file}`, "utf8").matchAll(/^import (?!type)[^;]*from "([^"]+)"/gm);
    for (const [, path] of imports) assert.match(path ?? "", /^\.\/\w+\.js$/, file);
  }
});

test("Hebrew says everything that English says, with as many names and numbers in it", () => {
  assert.deepEqual(Object.keys(hebrew).sort(), Object.keys(english).sort());
  pairs(english, hebrew, "", (one, other, path) => {
    if (typeof one === "function" && typeof other === "function")
      assert.ok(other.length <= one.length, `${path} takes more than it is given`);
    if (typeof one === "string" && one !== "") assert.notEqual(other, "", path);
  });
});

/** Letters of other scripts that stand in Hebrew texts as well: keys, formats, names of programs. */
const sameInAll =
  /\b(Puffin|Enter|Escape|Ctrl|Shift|Delete|Home|End|Page (up|down)|Trello|JSON|CSV|Markdown|UTC|UTF|BOM|https?|Asia\/Jerusalem|TURN|goals|dates|sessions_held|true|false|Print, export and share|Export as JSON)\b/g;

/** Not for reading: what a template is kept by, the kind of its card, the names of keys. */
const namesOfThings = /^\.keyNames\.|^\.readyTemplates\.\d+\.(id|type)$/;

test("no sentence was left in English", () => {
  pairs(english, hebrew, "", (_, other, path) => {
    if (typeof other !== "string" || namesOfThings.test(path)) return;
    assert.doesNotMatch(other.replace(sameInAll, ""), /[A-Za-z]{3,}/, path);
  });
});
