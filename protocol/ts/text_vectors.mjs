// Makes examples/text_changes.json: changes of texts as the editor's own library makes, applies and maps them. Both
// sides are held against it. `node protocol/ts/text_vectors.mjs`; the same seed gives the same file.
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const fromWeb = createRequire(new URL("../../web/package.json", import.meta.url));
const { ChangeSet, Text } = await import(fromWeb.resolve("@codemirror/state"));

const count = 2500;
let seed = 20261123;
/** mulberry32 */
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];

const marks = ["a", "b", "ä", "ß", "字", "😀", "😁", "👩‍💻", "\n", "\n", " ", "é", "𝒳", "\t"];
const words = (most) => Array.from({ length: below(most + 1) }, () => pick(marks)).join("");

/** Places where a text may be cut: never within a surrogate pair. */
function borders(text) {
  const places = [0];
  for (const character of text) places.push(places[places.length - 1] + character.length);
  return places;
}

function randomChange(text) {
  const places = borders(text);
  const changes = [];
  let from = 0;
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const start = from + below(Math.max(1, places.length - from));
    if (start >= places.length) break;
    const end = Math.min(places.length - 1, start + pick([0, 0, 1, 1, 2, 5]));
    changes.push({ from: places[start], to: places[end], insert: random() < 0.25 ? "" : words(4) });
    from = end + 1;
  }
  return ChangeSet.of(changes, text.length);
}

const text = (lines) => Text.of(lines.split("\n"));
const applied = (change, before) => change.apply(text(before)).toString();

const vectors = Array.from({ length: count }, (_, index) => {
  const before = index % 10 === 0 ? "" : words(pick([1, 4, 12]));
  const a = randomChange(before);
  const b = randomChange(before);
  const aAfterB = a.map(b, false);
  const bAfterA = b.map(a, true);
  const both = applied(aAfterB, applied(b, before));
  if (both !== applied(bAfterA, applied(a, before))) throw new Error(`vector ${index} does not close`);
  return [before, a, b, aAfterB, bAfterA, applied(a, before), both];
});

const lines = vectors.map((vector) => JSON.stringify(vector));
const head = '{"what":["before","a","b","a after b, b first","b after a, b first","before with a","before with both"],';
await writeFile(new URL("../examples/text_changes.json", import.meta.url), `${head}\n"vectors":[\n${lines.join(",\n")}\n]}\n`);
