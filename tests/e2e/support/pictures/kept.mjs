// Compares a picture with the one that was kept. Type drawn by another machine's rasteriser differs along every edge by
// a little; a button that is gone or a column that moved differs much in one place. So both pictures are softened, and
// what counts is how much of any small square differs, beside how much of the whole.
import { createRequire } from "node:module";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { halved, inColoursOf, packed } from "./small_png.mjs";
import { folder } from "./studio.mjs";

const fromWeb = createRequire(new URL("../../../../web/package.json", import.meta.url));
const { PNG } = fromWeb("pngjs");
const { default: pixelmatch } = await import(fromWeb.resolve("pixelmatch"));

const keptFolder = fileURLToPath(new URL("../../pictures/kept/", import.meta.url));

/** In points of the kept picture, which is half as wide as the screen. */
export const tolerance = {
  /** How far a point's colour may be off, in pixelmatch's measure from 0 to 1. */
  colour: 0.09,
  /** How often both are softened. */
  soft: 2,
  /** The side of a square, and the share of its points that may be off. */
  square: 16,
  inSquare: 0.18,
  /** The share of all points that may be off. */
  inAll: 0.02,
  /** How far the ground of a square may be off, its three channels from 0 to 255 added, and the share of such squares. */
  ground: 12,
  inGrounds: 0.025,
};

export const read = (bytes) => PNG.sync.read(bytes);

/** Takes a picture as the one to compare with. */
export async function keep(name, png) {
  await mkdir(keptFolder, { recursive: true });
  await writeFile(join(keptFolder, `${name}.png`), packed(halved(png)));
}

/** Forgets the kept pictures of views that are no more. */
export async function keepNoOthers(names) {
  const known = new Set(names.map((name) => `${name}.png`));
  for (const file of await readdir(keptFolder)) if (!known.has(file)) await rm(join(keptFolder, file));
}

/** What is different, in words; kept, now and the difference are written side by side. */
export async function compareWithKept(name, png) {
  const now = halved(png);
  const bytes = await readFile(join(keptFolder, `${name}.png`)).catch(() => null);
  if (!bytes) return [`${name}: no picture is kept of it`];
  const kept = read(bytes);
  const { told, difference } = differenceOf(kept, now);
  if (told) await writeFile(join(folder, "different", `${name}.png`), sideBySide([kept, now, ...(difference ? [difference] : [])]));
  return told ? [`${name}: ${told}`] : [];
}

/** Null words when two pictures are alike within the tolerance. */
export function differenceOf(kept, fresh) {
  const { width, height } = fresh;
  if (kept.width !== width || kept.height !== height) return { told: "its size is another", difference: null };
  const now = inColoursOf(kept, fresh);
  if (now.data.equals(kept.data)) return { told: null, difference: null };
  const difference = new PNG({ width, height });
  const options = { threshold: tolerance.colour, includeAA: true, diffMask: true };
  const off = pixelmatch(soft(kept), soft(now), difference.data, width, height, options);
  const worst = fullestSquare(difference);
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const all = off / (width * height);
  const grounds = groundsOff(kept, now);
  const measured = { all, worst, grounds };
  if (worst.share > tolerance.inSquare)
    return { told: `${percent(worst.share)} of the square at ${2 * worst.x}, ${2 * worst.y} is off`, difference, ...measured };
  if (all > tolerance.inAll) return { told: `${percent(all)} of it is off`, difference, ...measured };
  const told = grounds > tolerance.inGrounds ? `the ground is another under ${percent(grounds)} of it` : null;
  return { told, difference, ...measured };
}

const soft = (picture) => Array.from({ length: tolerance.soft }).reduce((data) => softened({ ...picture, data }), picture.data);

/** Every point as the mean of the nine around it; the outermost stay as they are. */
function softened({ width, height, data }) {
  const out = Uint8Array.from(data);
  const row = width * 4;
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * row + 4; at < (y + 1) * row - 4; at += 1) {
      if (at % 4 === 3) continue;
      let sum = 0;
      for (let line = at - row; line <= at + row; line += row) sum += data[line - 4] + data[line] + data[line + 4];
      out[at] = sum / 9;
    }
  }
  return out;
}

function fullestSquare({ width, height, data }) {
  const { square } = tolerance;
  let worst = { share: 0, x: 0, y: 0 };
  // They overlap by half, so that nothing hides on a border.
  for (let y = 0; y + square <= height; y += square / 2) {
    for (let x = 0; x + square <= width; x += square / 2) {
      let off = 0;
      for (let v = 0; v < square; v += 1) for (let u = 0; u < square; u += 1) if (data[((y + v) * width + x + u) * 4 + 3] > 0) off += 1;
      const share = off / square ** 2;
      if (share > worst.share) worst = { share, x, y };
    }
  }
  return worst;
}

/** The share of squares on another ground: a faint one that is gone is below every point's tolerance. */
function groundsOff(kept, now) {
  const { square, ground } = tolerance;
  let off = 0;
  let all = 0;
  for (let y = 0; y + square <= now.height; y += square) {
    for (let x = 0; x + square <= now.width; x += square) {
      const [one, other] = [groundOf(kept, x, y, square), groundOf(now, x, y, square)];
      const apart = one.reduce((sum, part, at) => sum + Math.abs(part - other[at]), 0);
      all += 1;
      if (apart > ground) off += 1;
    }
  }
  return off / all;
}

/** The commonest colour of a square, whatever is written on it. */
function groundOf({ width, data }, x, y, square) {
  const counts = new Map();
  for (let v = y; v < y + square; v += 1)
    for (let at = (v * width + x) * 4; at < (v * width + x + square) * 4; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  const [common] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
  return [common >> 16, (common >> 8) & 255, common & 255];
}

function sideBySide(pictures) {
  const gap = 8;
  const width = pictures.reduce((sum, one) => sum + one.width + gap, -gap);
  const out = new PNG({ width, height: Math.max(...pictures.map((one) => one.height)) });
  let x = 0;
  for (const one of pictures) {
    PNG.bitblt(one, out, 0, 0, one.width, one.height, x, 0);
    x += one.width + gap;
  }
  return PNG.sync.write(out);
}
