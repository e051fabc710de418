import type { Command } from "../../../protocol/ts/messages.js";
import { waitsForOwnText } from "./own_texts.js";
import type { Pending, Wish } from "./pending.js";

/** Unanswered for longer than this: the status says so. */
const patienceMs = 1_000;
/** A connection that answers pings but not commands for this long is given up. */
const answerLimitMs = 30_000;

/** The commands of one client that have no outcome yet, in the order in which they were wished. */
export class CommandQueue {
  /** A new list with every change, so that one look tells whether there was one. */
  all: readonly Pending[] = [];

  /** What an earlier page left comes before what this one has wished. */
  restore(commands: readonly Wish[]): void {
    const earlier = commands.map(({ id, command, participant, issuedAt, order }) => {
      return { id, command, participant, issuedAt, order, restored: true, sentAt: null };
    });
    this.all = [...earlier, ...this.all];
  }

  add(id: string, command: Command, participant: string, now: number): void {
    const order = Math.max(now, (this.all[this.all.length - 1]?.order ?? 0) + 1);
    this.all = [...this.all, { id, command, participant, issuedAt: now, order, restored: false, sentAt: null }];
  }

  /** Takes the command out; null: it is not waiting here. */
  take(id: string): Pending | null {
    const pending = this.all.find((candidate) => candidate.id === id) ?? null;
    if (pending) this.all = this.all.filter((candidate) => candidate !== pending);
    return pending;
  }

  replace(id: string, change: Partial<Pending>): Pending | null {
    const before = this.all.find((pending) => pending.id === id);
    if (!before) return null;
    const after = { ...before, ...change };
    this.all = this.all.map((pending) => (pending === before ? after : pending));
    return after;
  }

  keepThoseOf(participant: string): void {
    this.all = this.all.filter((pending) => pending.participant === participant);
  }

  clear(): void {
    this.all = [];
  }

  /** The connection is another: nothing of this has been sent on it. */
  unsend(): void {
    this.all = this.all.map((pending) => ({ ...pending, sentAt: null }));
  }

  /** The first that was not sent, unless it has to wait for the outcome of one before it. */
  next(): Pending | null {
    const index = this.all.findIndex((pending) => pending.sentAt === null);
    const pending = this.all[index];
    return pending && !waitsForOwnText(pending.command, this.all.slice(0, index)) ? pending : null;
  }

  /** When one of them will have waited too long for its outcome or for an answer to what was sent. */
  timesToLook(now: number): number[] {
    return this.all
      .flatMap(({ issuedAt, sentAt }) => [issuedAt + patienceMs, (sentAt ?? now) + answerLimitMs])
      .filter((time) => time > now);
  }

  /** No command is older than a second. */
  isPrompt(now: number): boolean {
    return this.all.every((pending) => now - pending.issuedAt < patienceMs);
  }

  isUnanswered(now: number): boolean {
    return this.all.some((pending) => pending.sentAt !== null && now - pending.sentAt >= answerLimitMs);
  }
}
