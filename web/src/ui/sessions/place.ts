import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";

/** The dialog of the sessions that is open over the board. */
export type SessionPanel =
  | { kind: "list" }
  | { kind: "plan" }
  | { kind: "move"; session: string }
  | { kind: "cancel"; session: string }
  | { kind: "close"; session: string }
  | { kind: "summary"; session: string }
  | { kind: "note"; session: string; card: string; outcome: "noted" | "learned" }
  | { kind: "split"; session: string; card: string };

export const sessionPanel = signal<SessionPanel | null>(null);
/** True: only the rail shows, the board has the room. */
export const folded = signal(false);

/** The time in milliseconds, looked at again every so often. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
