import { call } from "./call.js";

/** H14. Whether this person has a calendar feed of the board; its address is never told again. */
export interface Feed {
  readonly active: boolean;
  readonly made_at: string | null;
}

export function feedOf(board: string): Promise<Feed> {
  return call("GET", `/boards/${encodeURIComponent(board)}/feed`);
}

/** Gives the new address; the one before opens nothing any more. */
export async function createFeed(board: string): Promise<string> {
  return (await call<{ url: string }>("POST", `/boards/${encodeURIComponent(board)}/feed`)).url;
}

export async function endFeed(board: string): Promise<void> {
  await call("DELETE", `/boards/${encodeURIComponent(board)}/feed`);
}
