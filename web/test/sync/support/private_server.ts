import type { PrivateItem, PrivateSaved } from "../../../../protocol/ts/messages.js";
import { ApiError } from "../../../src/sync/api/call.js";
import type { PrivateDraft, PrivateDrafts } from "../../../src/sync/private_drafts.js";
import type { PrivateRequests } from "../../../src/sync/private_requests.js";

/** The server's side of H13 for one person, at home, away, or slow to answer. */
export class PrivateServer implements PrivateRequests {
  readonly items = new Map<string, PrivateItem>();
  readonly asked: string[] = [];
  away = false;
  /** Writes what is asked, and its answer never arrives. */
  losesAnswers = false;
  refusal: ApiError | null = null;
  #version = 0;
  #held: (() => void)[] | null = null;

  /** From now on answers wait for `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const go of held) go();
  }

  /** As from another window. */
  write(key: string, text: string): void {
    this.#version += 1;
    this.items.set(key, { key, text, version: this.#version, changed_at: "2026-03-02T09:00:00.000Z" });
  }

  texts(): Record<string, string> {
    return Object.fromEntries([...this.items].map(([key, item]) => [key, item.text]));
  }

  async list(): Promise<PrivateItem[]> {
    this.asked.push("list");
    await this.#answer();
    return [...this.items.values()];
  }

  async put(key: string, text: string, version: number): Promise<PrivateSaved> {
    this.asked.push(`put ${key} ${text}`);
    await this.#answer();
    const present = this.items.get(key);
    if ((present?.version ?? 0) !== version) {
      const details = { text: present?.text ?? "", version: present?.version ?? 0 };
      throw new ApiError(409, "stale", "This text was changed meanwhile.", details);
    }
    this.write(key, text);
    if (this.losesAnswers) throw noAnswer();
    return { key, version: this.#version, changed_at: "2026-03-02T09:00:00.000Z" };
  }

  async remove(key: string): Promise<void> {
    this.asked.push(`remove ${key}`);
    await this.#answer();
    this.items.delete(key);
  }

  async erase(): Promise<void> {
    this.asked.push("erase");
    await this.#answer();
    this.items.clear();
  }

  async #answer(): Promise<void> {
    const held = this.#held;
    if (held) await new Promise<void>((go) => held.push(go));
    if (this.refusal) throw this.refusal;
    if (this.away) throw noAnswer();
  }
}

function noAnswer(): ApiError {
  return new ApiError(0, "no_answer", "The server does not answer.");
}

/** A browser's storage, as long as a test. */
export class KeptDrafts implements PrivateDrafts {
  readonly kept = new Map<string, PrivateDraft>();

  read(key: string): PrivateDraft | null {
    return this.kept.get(key) ?? null;
  }
  keep(key: string, draft: PrivateDraft): void {
    this.kept.set(key, draft);
  }
  drop(key: string): void {
    this.kept.delete(key);
  }
  keys(): string[] {
    return [...this.kept.keys()];
  }
}
