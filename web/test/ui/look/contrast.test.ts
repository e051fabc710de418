import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast, type Look, looks, mixed } from "./palette.js";

/** The least WCAG ratio of text in each look. */
const wanted: Readonly<Record<Look, number>> = { light: 4.5, dark: 4.5, contrast: 7, "contrast, dark": 7 };
const grounds = ["paper", "lane", "card", "card-lift"];
const tints = ["primary-soft", "accent-soft", "good-soft", "amber-soft", "blocked-soft"];
const people = Array.from({ length: 8 }, (_, person) => `person-${person}`);

/** Which text stands on which grounds somewhere in the styles. */
const text: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, ...tints],
  "ink-soft": [...grounds, "primary-soft", "good-soft"],
  primary: [...grounds, "primary-soft"],
  accent: [...grounds],
  good: [...grounds, "good-soft"],
  amber: [...grounds, "amber-soft", "good-soft", "primary-soft"],
  blocked: [...grounds, "blocked-soft"],
  "primary-ink": ["primary"],
  "on-person": people,
  paper: ["ink"],
};

/** Edges of fields, the focus ring, a person's frame around a card: what has to be seen to be used. */
const edges: Readonly<Record<string, readonly string[]>> = {
  "line-strong": grounds,
  focus: [...grounds, ...tints],
  primary: ["lane", "paper"],
  ...Object.fromEntries(people.map((person) => [person, ["card", "lane"]])),
};

const labels = ["person-6", "person-1", "good", "person-2", "person-0", "person-3", "blocked", "person-7"];

for (const [look, palette] of Object.entries(looks) as [Look, Record<string, string>][]) {
  const colour = (name: string) => palette[name] ?? assert.fail(`no --${name} in ${look}`);
  const below = (pairs: Readonly<Record<string, readonly string[]>>, least: number) =>
    Object.entries(pairs).flatMap(([front, backs]) =>
      backs
        .map((back) => ({ pair: `${front} on ${back}`, ratio: contrast(colour(front), colour(back)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
    );

  test(`${look}: every text reaches ${wanted[look]} : 1 on every ground it stands on`, () => {
    assert.deepEqual(below(text, wanted[look]), []);
  });

  test(`${look}: the words of a label reach it on its tint`, () => {
    const tinted = labels.map((label) => ({
      label,
      ratio: contrast(colour("ink"), mixed(colour(label), colour("card"), 0.16)),
    }));
    assert.deepEqual(
      tinted.filter(({ ratio }) => ratio < wanted[look]),
      [],
    );
  });

  test(`${look}: edges and rings reach 3 : 1`, () => {
    assert.deepEqual(below(edges, 3), []);
  });
}

test("the ratio is WCAG's", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});
