import type { PrivateItem, PrivateSaved } from "../../../protocol/ts/messages.js";
import { ApiError } from "./api/call.js";

/** The requests of H13, made for this tab. Each rejects with an ApiError. */
export interface PrivateRequests {
  list(): Promise<PrivateItem[]>;
  put(key: string, text: string, version: number): Promise<PrivateSaved>;
  remove(key: string): Promise<void>;
  erase(): Promise<void>;
}

/** The network, a server that restarts, a disk that is full: the same request may be taken later. */
export function mayComeRight(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return error.serverIsAway || error.status === 429 || error.status >= 500;
}
