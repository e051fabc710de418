// All pictures of a run on one page, for looking at.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { folder } from "./studio.mjs";

/** Writes build/pictures/index.html: a row per view, light beside dark, wide beside narrow. */
export async function writeContactSheet(names) {
  const views = grouped(names);
  const rows = [...views].map(([view, pictures]) => `<h2 id="${view}">${view}</h2>\n<div>${pictures.map(picture).join("\n")}</div>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Puffin, every view</title>
<style>body{font:16px system-ui;margin:1rem;background:#bbb}div{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-start}
figure{margin:0}img{height:22rem;display:block}figcaption{font-size:.8rem}nav{columns:5}</style>
<nav>${[...views.keys()].map((view) => `<a href="#${view}">${view}</a><br>`).join("")}</nav>
${rows.join("\n")}</html>`;
  await writeFile(join(folder, "index.html"), html);
}

/** Puts the pictures of one view together, the widest first. */
export const byView = (one, other) =>
  viewOf(one).localeCompare(viewOf(other)) || Number(/\d+/.exec(other)) - Number(/\d+/.exec(one)) || one.localeCompare(other);

const viewOf = (name) => name.replace(/-\d+-[a-z]+$/, "");
const picture = (name) =>
  `<figure><a href="${name}.png"><img src="${name}.png" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;

function grouped(names) {
  const groups = new Map();
  for (const name of names) groups.set(viewOf(name), [...(groups.get(viewOf(name)) ?? []), name]);
  return groups;
}
