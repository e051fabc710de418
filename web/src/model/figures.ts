import type { Commitment } from "./fold_sessions.js";

// Figures of the pair's promises (DOMAIN: commitments kept, confidence calibration). Shares always carry their counts.

/** `share` null: nothing to count yet. */
export interface Share {
  count: number;
  of: number;
  share: number | null;
}

const counted: ReadonlySet<Commitment["state"]> = new Set(["kept", "late", "not_kept"]);

type Promised = Pick<Commitment, "state" | "confidence">;

/** Kept of kept, late and not kept; open, renegotiated and dropped ones do not count. */
export function promisesKept(promises: readonly Promised[]): Share {
  const told = promises.filter((one) => counted.has(one.state));
  const count = told.filter((one) => one.state === "kept").length;
  return { count, of: told.length, share: told.length === 0 ? null : count / told.length };
}

/** Mean squared distance of confidence and outcome: 0 is a perfect feeling for it, lower is better. Null: none told. */
export function confidenceCalibration(promises: readonly Promised[]): number | null {
  const told = promises.filter((one) => counted.has(one.state));
  if (told.length === 0) return null;
  const squares = told.map((one) => (one.confidence / 10 - (one.state === "kept" ? 1 : 0)) ** 2);
  return squares.reduce((sum, one) => sum + one, 0) / told.length;
}

/** "Your eights were kept 6 of 9": the promises of one confidence. */
export function keptAtConfidence(promises: readonly Promised[], confidence: number): Share {
  return promisesKept(promises.filter((one) => one.confidence === confidence));
}

/** The confidence most often given among promises that count, of equals the higher; null: none counts yet. */
export function usualConfidence(promises: readonly Promised[]): number | null {
  const times = new Map<number, number>();
  for (const { state, confidence } of promises) {
    if (counted.has(state)) times.set(confidence, (times.get(confidence) ?? 0) + 1);
  }
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
