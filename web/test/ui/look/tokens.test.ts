import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf, type Declaration, drawn, readSheet, sheetNames } from "./sheets.js";

interface Rule {
  name: string;
  breaks: (one: Declaration) => boolean;
  /** Where it may stand all the same, and why: "file selector property". */
  allowed?: Readonly<Record<string, string>>;
}

const sides = "(left|right)";
const fourSides = /^(padding|margin|inset|border-(width|style|color))$/;

const rules: readonly Rule[] = [
  {
    name: "a literal colour",
    breaks: ({ value }) =>
      /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|lab)\(/i.test(value) ||
      /(^|[\s,(])(white|black|gr[ae]y|red)\b/.test(value),
  },
  {
    name: "a type size that is no token",
    breaks: ({ property, value }) => property === "font-size" && !/^(var\(--text[a-z-]*\)|inherit)$/.test(value),
    allowed: {
      "printed.css .printed-head h1 font-size": "the paper's one size is measured until the board fits",
      "printed.css .printed-column h2 font-size": "the paper's one size is measured until the board fits",
      "printed.css .printed-title font-size": "the paper's one size is measured until the board fits",
    },
  },
  {
    name: "a layer that is no token",
    breaks: ({ property, value }) => property === "z-index" && !/^var\(--layer-/.test(value),
  },
  {
    name: "a bare duration",
    breaks: ({ property, value }) =>
      /^(transition|animation)/.test(property) && /(^|[\s,])\d*\.?[1-9]\d*m?s\b/.test(value),
  },
  {
    name: "a radius that is no token",
    breaks: ({ property, value }) =>
      property.endsWith("radius") && !value.split(" ").every((part) => /^(var\(--radius[a-z-]*\)|0|50%)$/.test(part)),
  },
  {
    name: "a side of the screen instead of a side of the line",
    breaks: ({ property, value }) =>
      new RegExp(`(^|-)${sides}(-|$)`).test(property) ||
      (/^(text-align|float|clear)$/.test(property) && new RegExp(`^${sides}$`).test(value)) ||
      (property.startsWith("background") && new RegExp(`\\bto ${sides}\\b`).test(value)) ||
      (fourSides.test(property) && isLopsided(value)) ||
      (property === "transform" && /translate(X|3d)?\(\s*[^0)]/.test(value)) ||
      (property === "box-shadow" && /(^|,)\s*(inset )?-?[\d.]*[1-9][\d.]*(px|rem)? /.test(value)),
    allowed: {
      "sheet.css .criterion legend float": "takes the legend out of its frame; in a grid the side says nothing",
    },
  },
];

/** Four sides of which the second and the fourth differ. */
function isLopsided(value: string): boolean {
  const parts = value.match(/(?:[a-z-]+\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s])+/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

const key = ({ file, selector, property }: Declaration) => `${file} ${selector} ${property}`;
const others = sheetNames().filter((name) => name !== "tokens.css");
const everything = others.flatMap(readSheet).flatMap((block) => block.declarations);

for (const rule of rules) {
  test(`no style sheet holds ${rule.name}; it stands in tokens.css`, () => {
    const found = everything.filter((one) => rule.breaks(one) && !rule.allowed?.[key(one)]);
    assert.deepEqual(
      found.map(({ file, line, property, value }) => `${file}:${line} ${property}: ${value}`),
      [],
    );
  });
  test(`what may hold ${rule.name} all the same is still there`, () => {
    for (const name of Object.keys(rule.allowed ?? {}))
      assert.ok(
        everything.some((one) => key(one) === name && rule.breaks(one)),
        name,
      );
  });
}

test("every token that is used is set", () => {
  const set = new Set(readAll().flatMap((block) => block.declarations.map((one) => one.property)));
  // Set by the script on the element, or by a rule for a person or a label.
  const used = everything.flatMap(({ value }) =>
    [...value.matchAll(/var\((--[a-z0-9-]+)\)/g)].map((match) => match[1] ?? ""),
  );
  assert.deepEqual(
    [...new Set(used)].filter((name) => !set.has(name)),
    [],
  );
});

test("every token that is set is used, by a style or by a drawing", () => {
  const inTokens = readSheet("tokens.css").flatMap((block) => block.declarations);
  const values = [...everything, ...inTokens].map(({ value }) => value).join(" ") + drawn();
  const names = new Set(inTokens.map(({ property }) => property).filter((name) => name.startsWith("--")));
  const unused = [...names].filter((name) => !values.includes(`var(${name})`) && !values.includes(`var(${name},`));
  assert.deepEqual(unused, []);
});

function readAll() {
  return sheetNames().flatMap(readSheet);
}

test("the rules refuse what they are there for", () => {
  const css = `.a { color: #fff; font-size: 12px; z-index: 4; transition: color 20ms; border-radius: 3px; margin-left: 0 }`;
  const bad = blocksOf("bad.css", css.replace(" }", "; }")).flatMap((block) => block.declarations);
  for (const rule of rules) assert.equal(bad.filter(rule.breaks).length, 1, rule.name);
  const sided = `.b { padding: 0 1px 0 2px; text-align: right; background: linear-gradient(to left, a, b); box-shadow: 2px 0 0 a; inset: 0 1px; }`;
  const named = blocksOf("b.css", sided)
    .flatMap((block) => block.declarations)
    .filter(rules.at(-1)?.breaks ?? (() => false));
  assert.deepEqual(
    named.map(({ property }) => property),
    ["padding", "text-align", "background", "box-shadow"],
  );
});
