import type { Board } from "../../../../protocol/ts/messages.js";
import { me } from "./accounts.js";
import { call } from "./call.js";

type Seat = Board["participants"][number]["seat"];

export interface Invite {
  readonly id: string;
  readonly seat: Seat;
  readonly group: boolean;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked: boolean;
  /** Answered "not now"; nothing more is known. */
  readonly declined: boolean;
  readonly proposal: string | null;
  readonly uses: readonly { readonly participant: string; readonly at: string }[];
}

/** The link is told once, here; only its hash is kept. */
export interface NewInvite {
  readonly id: string;
  readonly token: string;
  readonly url: string;
  readonly expires_at: string;
}

/** What a link tells before it is taken (H6). Of a plain board only title, seat and who invites. */
export interface Invitation {
  readonly board: { readonly title: string; readonly kind: Board["kind"] };
  readonly seat: Seat;
  readonly coach: { readonly name: string; readonly profile?: string };
  readonly topic?: string;
  readonly style?: readonly string[];
  readonly intention?: string;
}

/** The two answers of a coachee. */
export interface Answers {
  readonly want: string;
  readonly improve: string;
}

/** H5. `group`: the link works for many people, not once. `proposal`: by whose consent. */
export function createInvite(
  board: string,
  seat: Seat,
  options: { expires_in_hours?: number; group?: boolean; proposal?: string } = {},
): Promise<NewInvite> {
  return call("POST", `/boards/${encodeURIComponent(board)}/invites`, { seat, ...options });
}

export async function listInvites(board: string): Promise<Invite[]> {
  return (await call<{ invites: Invite[] }>("GET", `/boards/${encodeURIComponent(board)}/invites`)).invites;
}

/** Takes the link back, and the seats of those who came by it. */
export async function revokeInvite(board: string, invite: string): Promise<void> {
  await call("DELETE", `/boards/${encodeURIComponent(board)}/invites/${encodeURIComponent(invite)}`);
}

/** H6. Who is signed in joins as themselves and leaves the name out. Whose browser this is now is asked right after. */
export async function acceptInvite(
  token: string,
  name?: string,
  readiness?: Answers,
): Promise<{ board: string; participant: string }> {
  const seat = await call<{ board: string; participant: string }>("POST", "/invites/accept", {
    token,
    ...(name === undefined ? {} : { name }),
    ...(readiness === undefined ? {} : { readiness }),
  });
  await me().catch(() => null);
  return seat;
}

export function lookAtInvite(token: string): Promise<Invitation> {
  return call("POST", "/invites/look", { token });
}

/** "Not now": ends the link. */
export async function declineInvite(token: string): Promise<void> {
  await call("POST", "/invites/decline", { token });
}
