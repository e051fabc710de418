import type { Claims } from "./claims.js";
import type { KeptCommand } from "./shelf.js";

/**
 * The client id of a closed page whose commands of this person still wait, held for the page that opens now: it goes on
 * as that client, so that what was done before the page was closed shows at once, with no server to ask. Null when
 * nothing waits, or a page that is open speaks under that id.
 */
export async function takeUpLeftBehind(
  claims: Claims,
  kept: readonly KeptCommand[],
  participant: string | undefined,
): Promise<{ client: string; release: () => void } | null> {
  if (!claims.exclusive) return null;
  const theirs = kept.filter((command) => command.participant === participant);
  for (const client of new Set(theirs.map((command) => command.client).reverse())) {
    const release = await claims.hold(client);
    if (release) return { client, release };
  }
  return null;
}
