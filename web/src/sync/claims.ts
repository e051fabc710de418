import { newId } from "./ids.js";

/** Which client ids live pages hold: a duplicated tab copies its storage, and two pages must not speak as one client. */
export interface Claims {
  /** True when claims are known to be exclusive; without it a claim only says that this page uses the id. */
  readonly exclusive: boolean;
  /** This tab's client id: the one it had before a reload, if no other page holds it. Held until the page ends. */
  own(): Promise<string>;
  /** A new one in place of the old, which is let go: the server said that another connection took it over. */
  renew(): Promise<string>;
  /** Holds the id of a page that is gone; null when a live page holds it. The answer releases it. */
  hold(client: string): Promise<(() => void) | null>;
}

const storageKey = "puffin-client";
/** A page that reloads gives its claim back a moment after the next one starts. */
const reloadGraceMs = 150;

export class BrowserClaims implements Claims {
  readonly exclusive = "locks" in navigator;
  #own: Promise<string> | null = null;
  #release: (() => void) | null = null;

  own(): Promise<string> {
    this.#own ??= this.#claim();
    return this.#own;
  }

  renew(): Promise<string> {
    this.#release?.();
    this.#own = this.#take(newId());
    return this.#own;
  }

  async hold(client: string): Promise<(() => void) | null> {
    if (!this.exclusive) return () => undefined;
    return new Promise((resolve, reject) => {
      const held = (lock: Lock | null) =>
        new Promise<void>((release) => {
          if (!lock) release();
          resolve(lock ? release : null);
        });
      navigator.locks.request(`puffin-client-${client}`, { ifAvailable: true }, held).catch(reject);
    });
  }

  async #claim(): Promise<string> {
    const before = stored();
    if (before === null) return this.#take(newId());
    this.#release = await this.hold(before);
    if (this.#release) return before;
    await new Promise((resolve) => setTimeout(resolve, reloadGraceMs));
    this.#release = await this.hold(before);
    return this.#release ? before : this.#take(newId());
  }

  async #take(client: string): Promise<string> {
    this.#release = await this.hold(client);
    try {
      sessionStorage.setItem(storageKey, client);
    } catch {
      // Without storage the id lasts as long as the page.
    }
    return client;
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
