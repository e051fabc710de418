import { signal } from "@preact/signals";

/** The address as the views read it. */
export interface Route {
  path: string;
  /** A token that stood in the fragment, kept in memory only. */
  token: string;
}

/** Takes the fragment off the address bar, so that no history, bookmark or shared screen keeps a token. */
function read(): Route {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, "", location.pathname + location.search);
  return { path: location.pathname, token };
}

export const route = signal<Route>(read());

addEventListener("popstate", () => {
  route.value = read();
});
addEventListener("hashchange", () => {
  if (location.hash) route.value = read();
});

export function navigate(path: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  route.value = { path, token: "" };
}

/** The pages of an engagement that stand beside its board; a card can be open over each of them. */
export type BoardPlace = "contract" | "plan" | "report";

export interface BoardAddress {
  board: string;
  card: string | null;
  /** Null: the board itself. */
  place: BoardPlace | null;
}

/** The board, page and card an address names, or null when it is another kind of page. */
export function boardAddress(path: string): BoardAddress | null {
  const match = /^\/b\/([^/]+)(?:\/(contract|plan|report))?(?:\/c\/([^/]+))?\/?$/.exec(path);
  const board = match?.[1];
  if (!board) return null;
  const place = (match[2] ?? null) as BoardPlace | null;
  return { board: decodeURIComponent(board), card: match[3] ? decodeURIComponent(match[3]) : null, place };
}

export function boardPath(board: string, card?: string | null, place?: BoardPlace | null): string {
  const base = `/b/${encodeURIComponent(board)}${place ? `/${place}` : ""}`;
  return card ? `${base}/c/${encodeURIComponent(card)}` : base;
}

export function placePath(board: string, place: BoardPlace): string {
  return boardPath(board, null, place);
}
