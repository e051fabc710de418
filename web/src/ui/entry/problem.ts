import { ApiError } from "../../sync/api/call.js";
import { t } from "../text.js";

/** One sentence about what went wrong; the person's input stays where it is. */
export function problemOf(error: unknown, known: Readonly<Record<number, string>> = {}): string {
  if (!(error instanceof ApiError)) return t.errors.unknown;
  if (error.status === 0) return t.errors.network;
  return known[error.status] ?? (error.status === 429 ? t.errors.rate : error.message || t.errors.unknown);
}
