import type { PrivateItem, PrivateItems, PrivateSaved } from "../../../../protocol/ts/messages.js";
import { call } from "./call.js";

/** H13: all that this person keeps on the board for themselves. `client`: this tab, as its live connection calls it. */
export async function listPrivate(board: string, client: string): Promise<PrivateItem[]> {
  return (await call<PrivateItems>("GET", privatePath(board), undefined, client)).items;
}

/** `version`: the one read, 0 for a new item. */
export function savePrivate(
  board: string,
  client: string,
  key: string,
  save: { text: string; version: number },
): Promise<PrivateSaved> {
  return call("PUT", `${privatePath(board)}/${key}`, save, client);
}

export async function removePrivate(board: string, client: string, key: string): Promise<void> {
  await call("DELETE", `${privatePath(board)}/${key}`, undefined, client);
}

/** Everything this person keeps on the board, for good. */
export async function erasePrivate(board: string, client: string): Promise<void> {
  await call("DELETE", privatePath(board), undefined, client);
}

function privatePath(board: string): string {
  return `/boards/${encodeURIComponent(board)}/private`;
}
