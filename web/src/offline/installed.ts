import { offlineText as words } from "../languages/en/offline.js";
import { toast } from "../ui/toasts.js";

const lookAgainMs = 30 * 60_000;
const offerStaysMs = 10 * 60_000;
const answerMs = 2_000;

/**
 * Lets the program open without its server: registers the service worker and offers a new version when there is one.
 * Where the browser has none (plain http elsewhere than on localhost) nothing happens.
 */
export async function stayInstalled(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: "/", updateViaCache: "none" });
  const offer = () => void offerNewVersion(registration);
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
  offer();
  let lookedAt = Date.now();
  const lookAgain = () => {
    if (document.visibilityState !== "visible" || Date.now() - lookedAt < lookAgainMs) return;
    lookedAt = Date.now();
    registration.update().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", lookAgain);
  setInterval(lookAgain, lookAgainMs);
}

let offered: ServiceWorker | null = null;

/** A page that is of the new version already lets its worker begin; any other is reloaded when somebody says so. */
async function offerNewVersion({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting || !navigator.serviceWorker.controller || offered === waiting) return;
  offered = waiting;
  if ((await versionOf(waiting)) === ownVersion()) return waiting.postMessage("take_over");
  const reload = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("take_over");
  };
  toast({ text: words.newVersion, action: { label: words.reload, run: reload }, stay: offerStaysMs });
}

function versionOf(worker: ServiceWorker): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(String(data));
    setTimeout(() => resolve(null), answerMs);
    worker.postMessage("version?", [port2]);
  });
}

function ownVersion(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="puffin-version"]')?.content ?? null;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

/** The page's policy forbids plain strings here; the one policy it allows knows this address alone. */
function workerAddress(): string {
  const address = "/sw.js";
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("puffin-worker", { createScriptURL: () => address }).createScriptURL("") ?? address;
}
