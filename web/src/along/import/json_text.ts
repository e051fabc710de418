import { importLimits } from "./limits.js";
import { ImportRefused, type Why } from "./refusal.js";
import type { Sliced } from "./slices.js";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A map and no object: a key called `__proto__` is a key like any other. */
export type JsonObject = ReadonlyMap<string, Json>;

type Open = { list: Json[] } | { object: Map<string, Json>; key: string };

const valuesPerStep = 500;
const literals: ReadonlyArray<readonly [string, Json]> = [
  ["true", true],
  ["false", false],
  ["null", null],
];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blank = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text of JSON holds none
const plainText = /"[^"\\\u0000-\u001f]*"/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a text of JSON holds none
const anyText = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * Reads JSON in slices and without recursion, so that neither size nor depth can stop the page. Refuses with line and
 * column what is no JSON, a key that comes twice, a number too large to be one, and what nests too deep.
 */
export function* readJson(text: string): Sliced<Json> {
  const open: Open[] = [];
  let at = 0;
  let steps = 0;

  const refuse = (why: Why, detail: string | number = "") => new ImportRefused(placeOf(text, at), why, detail);
  const skip = () => {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
  };
  const match = (form: RegExp): string | null => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const readText = (): string => {
    const plain = match(plainText);
    if (plain !== null) return plain.slice(1, -1);
    const escaped = match(anyText);
    if (escaped === null) throw refuse("bad_json");
    return JSON.parse(escaped) as string;
  };
  const readKey = (object: Map<string, Json>): string => {
    skip();
    const before = at;
    if (text[at] !== '"') throw refuse("bad_json");
    const key = readText();
    if (object.has(key)) {
      at = before;
      throw refuse("twice", key.slice(0, 40));
    }
    skip();
    if (text[at] !== ":") throw refuse("bad_json");
    at += 1;
    return key;
  };
  const readPlain = (): Json => {
    if (text[at] === '"') return readText();
    for (const [word, value] of literals) {
      if (!text.startsWith(word, at)) continue;
      at += word.length;
      return value;
    }
    const before = at;
    const digits = match(number);
    if (digits === null) throw refuse("bad_json");
    const value = Number(digits);
    if (Number.isFinite(value)) return value;
    at = before;
    throw refuse("not_number", digits.slice(0, 20));
  };

  for (;;) {
    steps += 1;
    if (steps % valuesPerStep === 0) yield;
    skip();
    let value: Json;
    const sign = text[at];
    if (sign === "{" || sign === "[") {
      if (open.length >= importLimits.depth) throw refuse("too_deep", importLimits.depth);
      at += 1;
      skip();
      if (sign === "[" && text[at] !== "]") {
        open.push({ list: [] });
        continue;
      }
      if (sign === "{" && text[at] !== "}") {
        const object = new Map<string, Json>();
        open.push({ object, key: readKey(object) });
        continue;
      }
      at += 1;
      value = sign === "[" ? [] : new Map();
    } else {
      value = readPlain();
    }
    // The value is whole: it is put where it belongs, and with it all that ends here.
    for (;;) {
      const top = open.at(-1);
      skip();
      if (!top) {
        if (at < text.length) throw refuse("bad_json");
        return value;
      }
      if ("list" in top) top.list.push(value);
      else top.object.set(top.key, value);
      const next = text[at];
      if (next === ",") {
        at += 1;
        if ("object" in top) top.key = readKey(top.object);
        break;
      }
      if (next !== ("list" in top ? "]" : "}")) throw refuse("bad_json");
      at += 1;
      open.pop();
      value = "list" in top ? top.list : top.object;
    }
  }
}

/** `line 3, column 14`, both from 1. */
function placeOf(text: string, at: number): string {
  let line = 1;
  let begin = 0;
  for (let next = text.indexOf("\n"); next >= 0 && next < at; next = text.indexOf("\n", next + 1)) {
    line += 1;
    begin = next + 1;
  }
  return `line ${line}, column ${at - begin + 1}`;
}
