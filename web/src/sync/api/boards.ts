import type { Board, Command, SponsorPage } from "../../../../protocol/ts/messages.js";
import { keepList } from "../kept_list.js";
import { ApiError, call } from "./call.js";

type Seat = Board["participants"][number]["seat"];

export interface BoardHeading {
  readonly id: string;
  readonly title: string;
  readonly kind: Board["kind"];
  readonly seat: Seat;
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

export async function listBoards(): Promise<BoardHeading[]> {
  const { boards } = await call<{ boards: BoardHeading[] }>("GET", "/boards");
  keepList(boards, Date.now());
  return boards;
}

export function createBoard(title: string, kind: Board["kind"] = "plain"): Promise<{ id: string }> {
  return call("POST", "/boards", { title, kind });
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
