// The client's scripts and style sheet, in few files. esbuild compiles and splits at every import(), but puts each set
// of modules that two pages share into a file of its own: dozens of them, and each costs a way to the server and back.
// rollup then joins what is loaded together anyhow.
import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { rollup } from "@rollup/wasm-node";
import { build, transform } from "esbuild";

/** The oldest browsers this is compiled for. */
export const target = ["es2022", "chrome105", "firefox110", "safari16"];
/** Smaller ones are joined to another where that loads nothing which would not be needed. */
const smallestChunk = 3_000;

/** Fetched on every board once the hands are there: in one file, for many small ones compress badly. */
const onEveryBoard = [
  "src/ui/over_board.tsx",
  "src/ui/undo/undo_watch.tsx",
  "src/ui/undo/undo_buttons.tsx",
  "src/ui/since/since_watch.tsx",
  "src/ui/along/printing.tsx",
  "src/ui/search/search_bar.tsx",
  "src/ui/between/override_bar.tsx",
];

/**
 * Writes the files to `out`; answers the entry, as rollup describes it, its style sheet, the styles of everything else,
 * and the scripts that come right after the first picture.
 */
export async function bundle({ root, dev, out }) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "src/main.tsx", rest: "src/styles/rest.css" },
    outdir: out,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    target,
    jsx: "automatic",
    jsxImportSource: "preact",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".svg": "file", ".woff2": "file", ".png": "file" },
    minify: !dev,
    sourcemap: dev,
    legalComments: "none",
    metafile: true,
    // Letters as they are: other scripts would be three times as long.
    charset: "utf8",
    logLevel: "warning",
  });
  const scripts = new Map(outputFiles.filter(isScript).map((file) => [basename(file.path), file.text]));
  const others = outputFiles.filter((file) => !isScript(file));
  await Promise.all(others.map((file) => writeFile(file.path, file.contents)));

  // In which file a module comes; what is in none of these comes with whoever needs it first.
  const files = new Map();
  const take = (file, source) => {
    for (const name of closure(metafile, outputOf(metafile, source))) if (!files.has(name)) files.set(name, file);
  };
  take("main", "src/main.tsx");
  take("hands", "src/ui/board/hands.ts");
  for (const source of onEveryBoard) take("around", source);

  const joined = await rollup({
    input: { main: basename(outputOf(metafile, "src/main.tsx")) },
    plugins: [fromMemory(scripts), ...(dev ? [] : [shortened])],
    preserveEntrySignatures: false,
    onwarn: (warning) => console.warn(warning.message),
  });
  const { output } = await joined.write({
    dir: out,
    format: "es",
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
    // What other parts share with the hands is on every board anyhow, and comes in the same way to the server.
    onlyExplicitManualChunks: true,
    manualChunks: (name) => files.get(name),
    experimentalMinChunkSize: smallestChunk,
    hoistTransitiveImports: true,
    sourcemap: dev,
  });
  const chunks = output.filter((chunk) => chunk.type === "chunk");
  const entry = chunks.find((chunk) => chunk.isEntry);
  const handsChunk = chunks.find((chunk) => chunk.name === "hands");
  const known = new Set([entry.fileName, ...entry.imports]);
  const named = (start) =>
    others.map((file) => basename(file.path)).filter((name) => name.startsWith(start) && name.endsWith(".css"));
  return {
    entry,
    styles: named("main-"),
    restStyles: named("rest-"),
    hands: [handsChunk.fileName, ...handsChunk.imports].filter((name) => !known.has(name)),
  };
}

function outputOf({ outputs }, source) {
  const found = Object.keys(outputs).find((path) => outputs[path].entryPoint === source);
  if (!found) throw new Error(`${source} is not loaded by itself`);
  return found;
}

/** The output and all that it loads at once, by file name. */
function closure({ outputs }, path, found = new Set()) {
  if (found.has(basename(path))) return found;
  found.add(basename(path));
  for (const one of outputs[path].imports) if (one.kind === "import-statement") closure({ outputs }, one.path, found);
  return found;
}

function isScript({ path }) {
  return /\.js(\.map)?$/.test(path);
}

/** Lets rollup read what esbuild wrote nowhere. */
function fromMemory(scripts) {
  return {
    name: "from-memory",
    resolveId: (path) => (scripts.has(basename(path)) ? basename(path) : null),
    load: (name) => (scripts.has(name) ? { code: scripts.get(name), map: scripts.get(`${name}.map`) ?? null } : null),
  };
}

/** What rollup wrote around and between the parts, shortened again. */
const shortened = {
  name: "shortened",
  async renderChunk(code) {
    const short = await transform(code, {
      minify: true,
      format: "esm",
      target,
      legalComments: "none",
      charset: "utf8",
    });
    return { code: short.code, map: null };
  },
};
