import assert from "node:assert/strict";
import type { Command } from "../../../../protocol/ts/messages.js";
import { board, card } from "../../model/boards.js";
import { Page, world } from "./page.js";

export const pull = (id: string): Command => ({
  type: "move_card",
  card: id,
  from: "to_do",
  to: "in_progress",
  after: null,
});

/** Lets the shelf answer. */
export const kept = () => new Promise((resolve) => setImmediate(resolve));

/** A server with a board of four cards, two of them in progress. */
export function start() {
  return world(board([card("a", "to_do"), card("b", "to_do"), card("c", "in_progress"), card("d", "in_progress")]));
}

/** A page that is live on it. */
export async function joined(options: ConstructorParameters<typeof Page>[2] = {}) {
  const { server, clock } = start();
  const page = new Page(server, clock, options);
  await page.flow();
  assert.equal(page.status, "live");
  return { server, clock, page };
}
