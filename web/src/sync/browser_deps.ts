import { openShelf } from "./browser_shelf.js";
import { BrowserClaims } from "./claims.js";
import type { Wire, WireEvents } from "./connection.js";
import type { FirstLook, SessionDeps } from "./open_board.js";

const hiddenFrameMs = 250;

let claims: BrowserClaims | null = null;

/** The real surroundings of a session: the browser's sockets, timers, storage and locks. */
export function browserDeps(board: string): SessionDeps {
  claims ??= new BrowserClaims();
  const path = `/api/v1/boards/${encodeURIComponent(board)}`;
  const origin = location.origin.replace(/^http/, "ws");
  const address = `${origin}${path}/live`;
  // The first socket is on its way while this device still looks for what it has kept.
  let early: WebSocket | null = new WebSocket(address);
  return {
    dial: (events) => {
      const socket = early ?? new WebSocket(address);
      early = null;
      return listen(socket, events);
    },
    firstLook: firstLook(path),
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

/** The page's own head has asked for it already: the answer is here, or on its way. */
async function firstLook(path: string): Promise<FirstLook | null> {
  try {
    const answer = await fetch(path);
    return answer.ok ? ((await answer.json()) as FirstLook) : null;
  } catch {
    return null;
  }
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

async function probe(path: string): Promise<"seated" | "gone" | "unreachable"> {
  try {
    const { status } = await fetch(`${path}/events?since=9007199254740991&limit=1`, { cache: "no-store" });
    return status === 401 || status === 404 ? "gone" : status === 200 ? "seated" : "unreachable";
  } catch {
    return "unreachable";
  }
}
