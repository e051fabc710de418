// Runs every story in tests/e2e, two at a time where there are processors for it, and closes with one line of totals.
// A story that failed is told once more, alone: what fails then has failed, what passes then is named as shaky, with
// what it first failed of, so that a busy machine does not refuse good work and a race is not forgotten either.
import { readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { run } from "node:test";

const here = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv[2] ?? "";
const names = (await readdir(here)).filter((name) => name.endsWith(".test.mjs") && name.includes(wanted)).sort();
const stories = names.map((name) => here + name);
const isStory = (event) => event.name.endsWith(".test.mjs");
const onlyParts = (event) => isStory(event) && event.details.error?.failureType === "subtestsFailed";

/** Tells the stories; what passed and what failed by the story's file, each failure with its cause. */
function tell(files, concurrency) {
  const told = { passed: new Map(), failed: new Map() };
  const count = (kind, event, what) => {
    const file = event.file ?? event.name;
    told[kind].set(file, [...(told[kind].get(file) ?? []), what]);
  };
  const stream = run({ files, concurrency, timeout: 300_000 });
  stream.on("test:pass", (event) => {
    if (isStory(event)) return;
    count("passed", event, event.name);
    console.log(`ok   ${event.name} (${Math.round(event.details.duration_ms)} ms)`);
  });
  stream.on("test:fail", (event) => {
    if (onlyParts(event)) return;
    const cause = event.details.error?.cause ?? event.details.error;
    count("failed", event, `${event.name}\n${cause?.stack ?? cause}`);
  });
  stream.on("test:stdout", (event) => process.stdout.write(event.message));
  stream.on("test:stderr", (event) => process.stderr.write(event.message));
  return new Promise((resolve) => {
    stream.on("end", () => resolve(told));
    stream.resume();
  });
}

const sum = (counts) => [...counts.values()].reduce((all, some) => all + some.length, 0);

const first = await tell(stories, availableParallelism() >= 4 ? 2 : 1);
const again = first.failed.size > 0 ? await tell([...first.failed.keys()], 1) : { passed: new Map(), failed: new Map() };
for (const [file, failures] of first.failed)
  if (!again.failed.has(file)) for (const failure of failures) console.log(`SHAKY ${failure}\n`);
for (const failures of again.failed.values()) for (const failure of failures) console.log(`FAIL ${failure}\n`);

for (const file of first.failed.keys()) first.passed.delete(file);
const passed = sum(first.passed) + sum(again.passed);
const failed = sum(again.failed) || Number(passed === 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
