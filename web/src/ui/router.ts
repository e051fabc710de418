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

/** The pages of an engagement that stand beside its board. */
export type BoardPageName = "contract";

/** The board and the card or page of it that an address names, or null when it is another kind of address. */
export function boardAddress(path: string): { board: string; card: string | null; page: BoardPageName | null } | null {
  const match = /^\/b\/([^/]+)(?:\/c\/([^/]+)|\/(contract))?\/?$/.exec(path);
  const board = match?.[1];
  if (!board) return null;
  const card = match[2] ? decodeURIComponent(match[2]) : null;
  return { board: decodeURIComponent(board), card, page: (match[3] as BoardPageName | undefined) ?? null };
}

export function pagePath(board: string, page: BoardPageName): string {
  return `${boardPath(board)}/${page}`;
}

export function boardPath(board: string, card?: string | null): string {
  const base = `/b/${encodeURIComponent(board)}`;
  return card ? `${base}/c/${encodeURIComponent(card)}` : base;
}
