// Runs every story in tests/e2e, two at a time where there are processors for it, and closes with one line of totals.
import { readdir } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { run } from "node:test";

const here = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv[2] ?? "";
const files = (await readdir(here)).filter((name) => name.endsWith(".test.mjs") && name.includes(wanted)).sort();

let passed = 0;
let failed = 0;
const isFile = (event) => event.name.endsWith(".test.mjs");
const stream = run({ files: files.map((name) => here + name), concurrency: cpus().length >= 4 ? 2 : 1, timeout: 300_000 });
stream.on("test:pass", (event) => {
  if (isFile(event)) return;
  passed += 1;
  console.log(`ok   ${event.name} (${Math.round(event.details.duration_ms)} ms)`);
});
stream.on("test:fail", (event) => {
  if (isFile(event) && event.details.error?.code === "ERR_TEST_FAILURE" && event.details.error?.failureType === "subtestsFailed") return;
  failed += 1;
  const cause = event.details.error?.cause ?? event.details.error;
  console.log(`FAIL ${event.name}\n${cause?.stack ?? cause}`);
});
stream.on("test:stdout", (event) => process.stdout.write(event.message));
stream.on("test:stderr", (event) => process.stderr.write(event.message));
stream.on("end", () => {
  if (passed + failed === 0) failed = 1;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
});
stream.resume();
