import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { board, card } from "../model/boards.js";
import type { Dice } from "./support/wishes.js";
import { World } from "./support/world.js";

// Random worlds of three tabs, two of them one person's: commands, bytes that move or do not, cuts with and without
// notice, late bytes, reloads, a store that cannot write, a server that only has the whole board. PUFFIN_SEED repeats a run.

const seed = Number(process.env.PUFFIN_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.PUFFIN_RUNS ?? 150);

type Step =
  | { do: "issue"; tab: number; dice: Dice }
  | { do: "up" | "down" | "late"; tab: number; count: number }
  | { do: "frame" | "reload" | "repeat"; tab: number }
  | { do: "cut"; tab: number; silent: boolean }
  | { do: "wait"; ms: number }
  | { do: "fail"; count: number }
  | { do: "forget" | "bye" };

const tab = fc.nat(2);
const number = fc.nat(1_000);
const issue = fc.record({ do: fc.constant("issue" as const), tab, dice: fc.tuple(number, number, number, number) });
const bytes = fc.record({
  do: fc.constantFrom("up" as const, "down" as const),
  tab,
  count: fc.integer({ min: 1, max: 4 }),
});
const late = fc.record({ do: fc.constant("late" as const), tab, count: fc.integer({ min: 1, max: 4 }) });
const acts = fc.record({ do: fc.constantFrom("frame" as const, "reload" as const, "repeat" as const), tab });
const cut = fc.record({ do: fc.constant("cut" as const), tab, silent: fc.boolean() });
const wait = fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(20, 100, 500, 3_000, 30_000) });
const fail = fc.record({ do: fc.constant("fail" as const), count: fc.integer({ min: 1, max: 4 }) });
const server = fc.record({ do: fc.constantFrom("forget" as const, "bye" as const) });

function steps(withFailures: boolean): fc.Arbitrary<Step[]> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 20, arbitrary: issue },
    { weight: 24, arbitrary: bytes },
    { weight: 2, arbitrary: late },
    { weight: 5, arbitrary: acts },
    { weight: 3, arbitrary: cut },
    { weight: 6, arbitrary: wait },
    { weight: withFailures ? 1 : 0, arbitrary: fail },
    { weight: 1, arbitrary: server },
  );
  return fc.array(step, { size: "max", minLength: 80, maxLength: 240 });
}

async function carryOut(world: World, step: Step): Promise<void> {
  if ("tab" in step) await carryOutAt(world, step);
  else if (step.do === "wait") world.clock.advance(step.ms);
  else if (step.do === "fail") world.server.failures += step.count;
  else if (step.do === "forget") world.server.keptSince = world.server.state.seq;
  else world.server.bye();
  await Promise.resolve();
}

async function carryOutAt(world: World, step: Step & { tab: number }): Promise<void> {
  const one = world.tabs[step.tab];
  const wire = one?.wires.last;
  if (!one || !wire) return;
  if (step.do === "issue") await one.issue(step.dice);
  else if (step.do === "up") {
    wire.open();
    wire.moveUp(step.count);
  } else if (step.do === "down") wire.moveDown(step.count);
  else if (step.do === "late") one.wires.all[one.wires.all.length - 2]?.moveDown(step.count);
  else if (step.do === "frame") one.frame();
  else if (step.do === "reload") await one.reload();
  else if (step.do === "repeat") world.server.repeatSome(wire, world.server.log.length);
  else if (step.do === "cut" && wire.state !== "closed") wire.cut(step.silent);
}

function start(): ReturnType<typeof board> {
  return board([
    card("a", "to_do"),
    card("b", "to_do", { owner: "coach" }),
    card("c", "in_progress"),
    card("d", "in_progress", { owner: null }),
    card("e", "verify"),
    card("f", "done"),
  ]);
}

async function run(script: readonly Step[], randomSeed: number): Promise<World> {
  const world = new World(start(), randomSeed, ["learner", "coach", "coach"]);
  await world.start();
  for (const step of script) await carryOut(world, step);
  await world.quiet();
  world.checkAtRest();
  return world;
}

test(`I1-I3 I5 I6 I8 I9 I11: random worlds come to rest on one board (PUFFIN_SEED=${seed})`, async () => {
  const tally = { issued: 0, refused: 0, events: 0, sockets: 0 };
  const property = fc.asyncProperty(steps(true), fc.nat(), async (script, randomSeed) => {
    const world = await run(script, randomSeed);
    tally.events += world.server.log.length;
    for (const one of world.tabs) {
      tally.issued += one.issued.length;
      tally.refused += [...one.outcomes.values()].filter((outcome) => !outcome.accepted).length;
      tally.sockets += one.wires.all.length;
    }
  });
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
  console.log(
    `worlds: ${runs}, commands: ${tally.issued}, refused by the server: ${tally.refused}, sockets: ${tally.sockets}`,
  );
  assert.ok(tally.issued > runs * 5 && tally.refused > runs / 10, "the worlds are lively enough to prove something");
});

test(`I4: where the store writes, a client's events keep the order of issue (PUFFIN_SEED=${seed})`, async () => {
  const property = fc.asyncProperty(steps(false), fc.nat(), async (script, randomSeed) => {
    (await run(script, randomSeed)).checkOrder();
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(runs / 2), endOnFailure: true });
});
