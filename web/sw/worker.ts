// The service worker: keeps the program's own files, so that the page opens without a server. What the server tells of
// boards never passes through here; pages keep that themselves (src/sync/shelf.ts).
const worker = self as unknown as ServiceWorkerGlobalScope;
/** Written in by build.mjs: a name for these files taken together, and their addresses. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

const prefix = "puffin-shell-";
const own = prefix + SHELL.version;
/** A page that waits longer for a faint network is better served by what is here. */
const patienceMs = 4_000;
/** Answers of something between, when the server behind it is away: the server itself has every view (H12). */
const serverIsAway = new Set([404, 502, 503, 504]);

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(begin()));
worker.addEventListener("message", (event) => {
  if (event.data === "version?") event.ports[0]?.postMessage(SHELL.version);
  if (event.data === "take_over") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return;
  if (request.mode === "navigate" && isView(pathname)) event.respondWith(page(request));
  else if (SHELL.files.includes(pathname)) event.respondWith(keptFirst(pathname, request));
});

/** Takes over what an earlier version kept under the same content hash; asks for the rest. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(
    SHELL.files.map(async (file) => {
      const kept = file.startsWith("/assets/") ? await caches.match(file) : undefined;
      const answer = kept ?? (await fetch(file, { cache: "no-cache" }));
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await cache.put(file, answer);
    }),
  );
}

async function begin(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== own).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The addresses that the client itself understands, as the server does (H12). */
function isView(path: string): boolean {
  return ["/", "/setup", "/join", "/login", "/boards", "/account"].includes(path) || path.startsWith("/b/");
}

async function page(request: Request): Promise<Response> {
  const kept = () => caches.open(own).then((cache) => cache.match("/"));
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    late = setTimeout(resolve, patienceMs);
  });
  try {
    const answer = await Promise.race([fetch(request), patience]);
    if (answer && !serverIsAway.has(answer.status)) return answer;
    return (await kept()) ?? answer ?? (await fetch(request));
  } catch (error) {
    const shell = await kept();
    if (shell) return shell;
    throw error;
  } finally {
    clearTimeout(late);
  }
}

async function keptFirst(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(own);
  return (await cache.match(path)) ?? fetch(request);
}
