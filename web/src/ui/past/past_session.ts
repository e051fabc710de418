import { type ReadonlySignal, signal } from "@preact/signals";
import { pastText } from "../../languages/en/past.js";
import type { BoardSession } from "../../sync/session.js";
import { toast } from "../toasts.js";
import type { BoardState } from "../types.js";

const nobody: ReadonlySignal<readonly never[]> = signal([]);
const untouched: ReadonlySignal<ReadonlySet<string>> = signal(new Set<string>());
const silent = () => () => undefined;

/**
 * A board that is over: what it shows is given, nothing can be done on it, nobody hears of it. Whoever looks at it holds
 * an observer's seat, so every view offers reading alone.
 */
export function pastSession(live: BoardSession, view: ReadonlySignal<BoardState | null>): BoardSession {
  const you = live.you.peek();
  return {
    view,
    you: signal(you && { ...you, seat: "observer" as const }),
    status: signal("live" as const),
    pendingCount: signal(0),
    pendingCards: untouched,
    presence: nobody,
    durable: signal(true),
    client: live.client,
    send: async () => {
      toast({ text: pastText.readOnly });
      return { accepted: false, rejection: { code: "not_permitted", message: pastText.readOnly, details: {} } };
    },
    takeActs: () => null,
    ready: Promise.resolve(),
    confirmed: () => view.peek(),
    asOf: signal(null),
    setPresence: () => undefined,
    signal: () => undefined,
    onSignal: silent,
    setStage: () => undefined,
    onEvents: silent,
    onLateOutcome: silent,
    close: () => undefined,
  };
}
