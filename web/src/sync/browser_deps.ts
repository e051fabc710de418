import { openShelf } from "./browser_shelf.js";
import { BrowserClaims } from "./claims.js";
import type { Wire, WireEvents } from "./connection.js";
import { type Ahead, boardApi, dial } from "./first_look.js";
import type { SessionDeps } from "./open_board.js";

const hiddenFrameMs = 250;

let claims: BrowserClaims | null = null;

/** The real surroundings of a session: the browser's sockets, timers, storage and locks. */
export function browserDeps(board: string, ahead: Ahead): SessionDeps {
  claims ??= new BrowserClaims();
  const path = boardApi(board);
  return {
    dial: (events) => listen(ahead.takeSocket() ?? dial(path), events),
    firstLook: ahead.look,
    clock: { now: () => Date.now(), after },
    random: Math.random,
    shelf: openShelf(),
    claims,
    frame,
    onHint,
    probe: () => probe(path),
  };
}

function listen(socket: WebSocket, events: WireEvents): Wire {
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }) => events.message(String(data));
  socket.onclose = ({ code }) => events.closed(code);
  // What an early socket has been through already is told a moment later, like all else.
  if (socket.readyState === WebSocket.OPEN) queueMicrotask(() => events.opened());
  if (socket.readyState === WebSocket.CLOSED) queueMicrotask(() => events.closed(0));
  return { send: (text) => socket.send(text), close: () => socket.close() };
}

function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** A hidden page paints no frames; what comes in is then taken up a few times a second. */
function frame(run: () => void): void {
  if (document.visibilityState === "visible") requestAnimationFrame(run);
  else setTimeout(run, hiddenFrameMs);
}

function onHint(run: () => void): () => void {
  const looked = () => document.visibilityState === "visible" && run();
  window.addEventListener("online", run);
  window.addEventListener("offline", run);
  window.addEventListener("pageshow", run);
  document.addEventListener("visibilitychange", looked);
  return () => {
    window.removeEventListener("online", run);
    window.removeEventListener("offline", run);
    window.removeEventListener("pageshow", run);
    document.removeEventListener("visibilitychange", looked);
  };
}

/** Only the server's own word ends a seat: a proxy in front of one that is away says 401 and 404 too. */
async function probe(path: string): Promise<"seated" | "gone" | "unreachable"> {
  try {
    const answer = await fetch(`${path}/events?since=9007199254740991&limit=1`, { cache: "no-store" });
    if (answer.status === 200) return "seated";
    const { code } = (await answer.json()) as { code?: string };
    return code === "login_required" || code === "not_found" ? "gone" : "unreachable";
  } catch {
    return "unreachable";
  }
}
