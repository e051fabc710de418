import assert from "node:assert/strict";
import { test } from "node:test";
import { signal } from "@preact/signals";
import type { PresenceEntry } from "../../../protocol/ts/messages.js";
import type { BoardSession, PresenceState } from "../../src/sync/session.js";
import { Review } from "../../src/ui/review/review.js";
import type { BoardState } from "../../src/ui/types.js";
import { lanes } from "./cards.js";

const board = { columns: lanes({ to_do: ["t1", "t2"], verify: ["v1"] }) } as unknown as BoardState;

/** Windows that hear each other's presence when told to, each in an order of its own. */
function windows(...clients: string[]) {
  const said = new Map<string, PresenceState>();
  const all = clients.map((client) => {
    const presence = signal<PresenceEntry[]>([]);
    const session = {
      client,
      presence,
      you: signal({ participant: `person of ${client}` }),
      setPresence: (state: PresenceState) => said.set(client, state),
    };
    return { client, presence, review: new Review(session as unknown as BoardSession) };
  });
  const hear = () => {
    for (const [at, one] of all.entries()) {
      const others = clients.filter((client) => client !== one.client);
      const order = at % 2 === 0 ? others : others.reverse();
      one.presence.value = order.map((client) => ({
        participant: `person of ${client}`,
        client,
        state: { ...said.get(client) },
      })) as PresenceEntry[];
    }
  };
  return { reviews: all.map((one) => one.review), hear };
}

/** Runs what happens while the clock stands still. */
function inOneMoment(act: () => void) {
  const now = Date.now;
  Date.now = () => 1_800_000_000_000;
  try {
    act();
  } finally {
    Date.now = now;
  }
}

test("two leaders at once: of two who take the lead in the same moment one leads, and both windows agree on whom", () => {
  const { reviews, hear } = windows("a", "b", "c");
  inOneMoment(() => {
    for (const review of reviews.slice(0, 2)) review.take(board);
  });
  hear();
  hear();
  assert.deepEqual(
    reviews.map((review) => review.leads),
    [false, true, false],
  );
  assert.deepEqual(
    reviews.map((review) => review.lead.value?.participant),
    ["person of b", "person of b", "person of b"],
  );
});

test("two leaders at once: who takes the lead last has it", () => {
  const { reviews, hear } = windows("a", "b");
  inOneMoment(() => reviews[1]?.take(board));
  hear();
  inOneMoment(() => reviews[0]?.take(board));
  hear();
  assert.deepEqual(
    reviews.map((review) => review.leads),
    [true, false],
  );
});
