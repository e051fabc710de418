import type { BoardState } from "../model/board.js";
import type { Claims } from "./claims.js";
import { BoardCore } from "./core.js";
import { Line, type LineDeps } from "./line.js";
import type { Pending } from "./pending.js";
import type { BoardSession, Outcome } from "./session.js";
import type { KeptCommand } from "./shelf.js";

/** Without locks a queue counts as left behind when its newest command is this old. */
const leftBehindMs = 60_000;

/**
 * Brings home the commands that closed tabs of this person left without an outcome: for each such tab a second, short
 * connection under its client id, so that what it had already sent is not done twice (C3). Returns the lines at work.
 */
export async function adoptOrphans(
  deps: LineDeps,
  claims: Claims,
  own: { client: string; state: BoardState; you: NonNullable<BoardSession["you"]["value"]> },
  busy: Map<string, Line>,
  settled: (pending: Pending, outcome: Outcome) => void,
): Promise<void> {
  for (const [client, commands] of groups(await deps.shelf.commands(deps.board))) {
    const theirs = commands.filter((command) => command.participant === own.you.participant);
    if (client === own.client || busy.has(client) || theirs.length === 0) continue;
    if (!claims.exclusive && !isLeftBehind(theirs, deps.clock.now())) continue;
    const release = await claims.hold(client);
    if (!release) continue;
    const core = new BoardCore(client, deps.random);
    core.restore({ state: own.state, you: own.you, trusted: true }, theirs);
    const end = () => {
      line.stop();
      busy.delete(client);
      release();
    };
    const changed = () => (core.pending.length === 0 || core.phase === "gone") && end();
    const ignored = () => undefined;
    const line = new Line(core, deps, { changed, settled, signalled: ignored, notKept: ignored, replaced: end });
    busy.set(client, line);
    line.connection.start();
  }
}

function groups(commands: readonly KeptCommand[]): Map<string, KeptCommand[]> {
  const byClient = new Map<string, KeptCommand[]>();
  for (const command of commands) byClient.set(command.client, [...(byClient.get(command.client) ?? []), command]);
  return byClient;
}

function isLeftBehind(commands: readonly KeptCommand[], now: number): boolean {
  return commands.every((command) => now - command.issuedAt > leftBehindMs);
}
