// Builds the client into dist/: hashed names under assets/, index.html written from the metafile, .br and .gz beside
// each file that compresses. `node build.mjs --dev` leaves out minifying and compressing.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "esbuild";
import { bundle, target } from "./bundle.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
const dev = process.argv.includes("--dev");
const compressible = new Set([".html", ".js", ".css", ".svg", ".json", ".webmanifest", ".txt", ".map"]);

await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, "assets"), { recursive: true });

const { entry, styles, restStyles, hands } = await bundle({ root, dev, out: join(dist, "assets") });

await copyTree(join(root, "public"), dist);
const html = await page();
const shell = await shellOf(html);
await writeFile(join(dist, "index.html"), html.replace("VERSION", shell.version));
await buildWorker(shell);
const files = await listFiles(dist);
if (!dev) await Promise.all(files.map(compress));
await report(files);

/** The template with the entry's script, its style sheet, what the script loads at once and what it asks for next. */
async function page() {
  const tags = [
    ...styles.map((name) => `<link rel="stylesheet" href="/assets/${name}">`),
    ...entry.imports.map((name) => `<link rel="modulepreload" href="/assets/${name}">`),
    `<script type="module" src="/assets/${entry.fileName}"></script>`,
    `<meta name="puffin-styles" content="${addresses(restStyles)}">`,
    `<meta name="puffin-hands" content="${addresses(hands)}">`,
  ];
  const template = await readFile(join(root, "index.html"), "utf8");
  const html = template.replace("<!-- assets -->", tags.join("\n    "));
  if (html === template) throw new Error("index.html has no <!-- assets --> line");
  return html;
}

function addresses(names) {
  return names.map((name) => `/assets/${name}`).join(" ");
}

/** What the service worker keeps: everything a page may ask for, and one name for all of it together. */
async function shellOf(html) {
  const paths = (await listFiles(dist)).filter((path) => !path.endsWith(".map"));
  const hash = createHash("sha256").update(html);
  for (const path of paths) hash.update(path.slice(dist.length)).update(await readFile(path));
  const files = paths.map((path) => `/${relative(dist, path)}`);
  return { version: hash.digest("hex").slice(0, 16), files: ["/", ...files] };
}

/** Its own file with a fixed address: a browser asks for it anew to learn of a new version. */
async function buildWorker(shell) {
  await build({
    absWorkingDir: root,
    entryPoints: ["sw/worker.ts"],
    outfile: "dist/sw.js",
    bundle: true,
    format: "iife",
    target,
    define: { SHELL: JSON.stringify(shell) },
    minify: !dev,
    legalComments: "none",
    logLevel: "warning",
  });
}

/** Files with fixed names, like the icon; a missing folder means there are none. */
async function copyTree(from, to) {
  for (const path of await listFiles(from).catch(() => [])) {
    const target = join(to, relative(from, path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
  }
}

async function listFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
  return (await Promise.all(lists)).flat().sort();
}

async function compress(path) {
  if (!compressible.has(extname(path))) return;
  const bytes = await readFile(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params: quality }).then((out) => writeFile(`${path}.br`, out)),
    promisify(gzip)(bytes, { level: 9 }).then((out) => writeFile(`${path}.gz`, out)),
  ]);
}

async function report(paths) {
  for (const path of paths) {
    const bytes = await readFile(path);
    const packed = (await promisify(gzip)(bytes, { level: 9 })).length;
    console.log(`${relative(root, path).padEnd(44)} ${kb(bytes.length)} ${kb(packed)} gz`);
  }
}

function kb(bytes) {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KiB`;
}
