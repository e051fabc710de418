import type {
  Board,
  Command,
  PrivateItem,
  PrivateItems,
  PrivateSaved,
  SponsorPage,
} from "../../../protocol/ts/messages.js";
import { keepFor } from "./kept_for.js";
import { keepList } from "./kept_list.js";

// The HTTP side of the contract (SPEC.md H), typed. Every call rejects with an ApiError and nothing else.

type Seat = Board["participants"][number]["seat"];

/** `status` 0: no answer came. `message` is one sentence to show to a person. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** Seconds after which trying again makes sense (429, 503). */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** Nobody is signed in here any more. Said by the server itself: a proxy's 401 has no code of ours. */
  get loginRequired(): boolean {
    return this.code === "login_required";
  }

  /** No answer, or that of something between us and a server that is away or about to end. */
  get serverIsAway(): boolean {
    return this.status === 0 || this.code === "unexpected" || this.code === "stopping";
  }
}

/** `login` null: a guest, who came by a link and has set no password. */
export interface Person {
  readonly person: string;
  readonly name: string;
  readonly login: string | null;
}

export interface BoardHeading {
  readonly id: string;
  readonly title: string;
  readonly kind: Board["kind"];
  readonly seat: Seat;
}

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

/** A helper by which two browsers reach each other, as browsers take it (H16). */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

export async function iceServers(): Promise<readonly IceServer[]> {
  return (await call<{ servers: readonly IceServer[] }>("GET", "/ice")).servers;
}

/** H2: makes the first account and signs in. */
export async function setUp(token: string, name: string, password: string): Promise<{ person: string; name: string }> {
  const made = await call<{ person: string; name: string }>("POST", "/setup", { token, name, password });
  await keepFor(made.person);
  return made;
}

export async function logIn(name: string, password: string): Promise<Person> {
  const person = await call<Person>("POST", "/login", { name, password });
  await keepFor(person.person);
  return person;
}

/** Removes from this browser what others should not find, whatever happens, and ends the session. */
export async function logOut(): Promise<void> {
  await keepFor(null);
  await call("POST", "/logout");
}

/** Who is signed in; null: nobody. */
export async function me(): Promise<Person | null> {
  try {
    const person = await call<Person>("GET", "/me");
    await keepFor(person.person);
    return person;
  } catch (error) {
    if (error instanceof ApiError && error.loginRequired) {
      await keepFor(null);
      return null;
    }
    throw error;
  }
}

/** A guest gets a login; who has one proves it with the present password. */
export function setPassword(name: string, password: string, current?: string): Promise<Person> {
  return call("POST", "/password", { name, password, ...(current === undefined ? {} : { current }) });
}

export async function listBoards(): Promise<BoardHeading[]> {
  const { boards } = await call<{ boards: BoardHeading[] }>("GET", "/boards");
  keepList(boards, Date.now());
  return boards;
}

export function createBoard(title: string, kind: Board["kind"] = "plain"): Promise<{ id: string }> {
  return call("POST", "/boards", { title, kind });
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

/** H8, for what is sent without an open board. `id` makes it count once, however often it is sent. */
export async function postCommand(board: string, id: string, command: Command): Promise<void> {
  await call("POST", `/boards/${encodeURIComponent(board)}/commands`, { id, command });
}

/** H19; null: this is not a sponsor's board. */
export async function sponsorPage(board: string): Promise<SponsorPage | null> {
  try {
    return await call<SponsorPage>("GET", `/boards/${encodeURIComponent(board)}/sponsor`);
  } catch (error) {
    if (error instanceof ApiError && (error.loginRequired || error.code === "not_found")) return null;
    throw error;
  }
}

/** Gives up one's own seat, or, as the coach, takes another's. */
export async function removeParticipant(board: string, participant: string): Promise<void> {
  await call("DELETE", `/boards/${encodeURIComponent(board)}/participants/${encodeURIComponent(participant)}`);
}

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

const answerLimitMs = 15_000;

async function call<T>(method: string, path: string, body?: object, client?: string): Promise<T> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(answerLimitMs),
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(client === undefined ? {} : { "puffin-client": client }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    answer = await response.json().catch(() => null);
  } catch {
    throw new ApiError(0, "no_answer", "The server does not answer. Look at your connection and try again.");
  }
  if (response.ok) return answer as T;
  const error = (answer ?? {}) as { code?: string; message?: string; details?: Record<string, unknown> };
  const wait = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  throw new ApiError(
    response.status,
    error.code ?? "unexpected",
    error.message ?? `The server answered in an unexpected way (${response.status}). Try again in a moment.`,
    error.details ?? {},
    Number.isNaN(wait) ? null : wait,
  );
}
