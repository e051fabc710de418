// The people and the boards of the bench, made over HTTP before anything is measured.
import { randomUUID } from "node:crypto";

import { Api } from "../../e2e/support/server.mjs";

/** A coach and a coachee who speak HTTP; the coachee sits down at the first board that is made. */
export async function settle(server) {
  const coach = new Api(server.url);
  await coach.setUp(server);
  return { coach, coachee: new Api(server.url) };
}

/** A board without limits on which both sit. */
export async function makeBoard(people, title) {
  const { coach, coachee } = people;
  const board = await coach.makeBoard(title);
  const { token } = await coach.invite(board);
  await coachee.call("POST", "/api/v1/invites/accept", { token, name: "Lea" });
  for (const column of ["in_progress", "verify"]) {
    await coach.command(board, { type: "set_wip_limit", column, limit: null });
  }
  return board;
}

/** Puts `counts` cards into the columns, from the top; answers their ids by column. */
export async function fill(people, board, counts) {
  const { coach, coachee } = people;
  const made = { to_do: [], in_progress: [], verify: [], done: [] };
  const jobs = Object.entries(counts).flatMap(([column, count]) =>
    Array.from({ length: count }, (_, index) => ({ column, card: randomUUID(), index })),
  );
  await inParallel(jobs, async ({ column, card, index }) => {
    const first = column === "to_do" ? "to_do" : "in_progress";
    await coach.command(board, { type: "add_card", card, column: first, title: title(column, index) });
    const set = { evidence: ["Seen at the last walk through the shop"], ...(index % 3 === 0 ? details(index) : {}) };
    await coach.command(board, { type: "edit_card", card, set });
    const moves = { verify: ["verify"], done: ["verify", "done"] }[column] ?? [];
    let from = first;
    for (const to of moves) {
      const verification = to === "done" ? { verification: { criteria_met: index % 3 === 0 ? [true, true] : [] } } : {};
      await (to === "done" ? coachee : coach).command(board, { type: "move_card", card, from, to, after: null, ...verification });
      from = to;
    }
    made[column].push(card);
  });
  return made;
}

function title(column, index) {
  const words = ["Call the three customers who left", "Walk the line with the night shift", "Write the one-page plan"];
  return `${words[index % words.length]} ${column} ${String(index).padStart(3, "0")}`;
}

function details(index) {
  return { done_when: ["Two people have read it", "It hangs on the wall"], due: `2030-0${(index % 9) + 1}-12` };
}

/** Runs the jobs, some at a time over kept connections. */
export async function inParallel(jobs, run, width = 24) {
  const waiting = [...jobs].reverse();
  const worker = async () => {
    for (let job = waiting.pop(); job; job = waiting.pop()) await run(job);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
