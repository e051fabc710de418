// Bundles every test/**/*.test.ts into dist-test/ and runs them with node's own test runner, which ends with the
// totals. `node test/run.mjs model sync` takes only files whose path holds one of the words.
import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "dist-test");
const words = process.argv.slice(2);

const found = await listTests(join(root, "test"));
const entries = found.filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
if (entries.length === 0) {
  console.error(`no test file for: ${words.join(" ") || "test/**/*.test.ts"}`);
  process.exit(1);
}

await rm(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: entries.map((path) => relative(root, path)),
  outbase: "test",
  outdir: "dist-test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node18",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".css": "empty", ".svg": "dataurl" },
  sourcemap: "inline",
  // Node 18, which is Debian's, has what browsers call `crypto` under another name.
  banner: { js: 'import { webcrypto } from "node:crypto"; globalThis.crypto ??= webcrypto;' },
  logLevel: "warning",
});

const files = entries.map((path) => join(out, relative(join(root, "test"), path).replace(/\.tsx?$/, ".mjs")));
const flags = ["--enable-source-maps", "--test", "--test-reporter=spec"];
const child = spawn(process.execPath, [...flags, ...files], { cwd: root, stdio: "inherit" });
child.on("exit", (code) => process.exit(code ?? 1));

async function listTests(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listTests(path);
    return entry.name.endsWith(".test.ts") || entry.name.endsWith(".test.tsx") ? [path] : [];
  });
  return (await Promise.all(lists)).flat().sort();
}
