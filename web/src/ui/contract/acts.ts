import { type Signal, signal } from "@preact/signals";
import type { Contract, Signature } from "../../../../protocol/ts/messages.js";
import type { TermsChanges } from "../../model/contract_terms.js";
import type { Outcome } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import type { Unsent } from "../sheet/saving.js";
import { toast } from "../toasts.js";
import type { Command, Rejection } from "../types.js";

/** An edit that waits for a yes, because it clears signatures. */
export interface AnewAsked {
  version: number;
  /** Who signed after this was written, unseen by its writer; empty when the signatures were there to see. */
  justSigned: string[];
  answer: (answer: "change" | Unsent) => void;
}

/** The edits of the contract page: what would clear a signature is asked about before it is sent (G4). */
export class Drafting {
  readonly asked: Signal<AnewAsked | null> = signal(null);
  readonly #untaken: Signal<number> = signal(0);

  constructor(readonly desk: Desk) {}

  async edit(set: TermsChanges, readAt: number): Promise<Outcome | Unsent> {
    let seen: Signature[] = this.#contract()?.signatures ?? [];
    let justSigned: string[] = [];
    for (;;) {
      const contract = this.#contract();
      const anew = contract !== undefined && contract.signatures.length > 0;
      const version = (contract?.version ?? 1) + (anew ? 1 : 0);
      if (anew) {
        const answer = await this.#ask(version, justSigned);
        if (answer !== "change") return this.#untook(answer);
        seen = contract.signatures;
      }
      const outcome = await this.desk.session.send({ type: "edit_contract", set, read_at: readAt, version });
      if (outcome.accepted) return outcome;
      if (!signedMeanwhile(outcome.rejection)) return this.#untook(outcome);
      justSigned = newSigners(seen, this.#contract()?.signatures ?? []);
    }
  }

  /** How many choices did not come to be: what reads it is drawn again, and its radios and lists show what stands. */
  untaken(): number {
    return this.#untaken.value;
  }

  /** Something chosen, not written: sent as seen now. The reason when it was refused. */
  async choose(set: TermsChanges): Promise<Rejection | null> {
    const outcome = await this.edit(set, this.desk.board().seq);
    return typeof outcome === "string" || outcome.accepted ? null : outcome.rejection;
  }

  #contract(): Contract | undefined {
    return this.desk.board().settings.engagement?.contract;
  }

  #untook<Answer>(answer: Answer): Answer {
    this.#untaken.value += 1;
    return answer;
  }

  #ask(version: number, justSigned: string[]): Promise<"change" | Unsent> {
    this.asked.peek()?.answer("stays_draft");
    return new Promise((resolve) => {
      this.asked.value = {
        version,
        justSigned,
        answer: (answer) => {
          this.asked.value = null;
          resolve(answer);
        },
      };
    });
  }
}

/** A no because the contract was signed after the edit was written: nothing was cleared (G4). */
function signedMeanwhile({ code, details }: Rejection): boolean {
  return code === "stale" && "field" in details && details.field === "version";
}

function newSigners(seen: readonly Signature[], now: readonly Signature[]): string[] {
  return now
    .filter((one) => !seen.some((old) => old.by === one.by && old.version === one.version))
    .map((one) => one.by);
}

/** Sends a command of the engagement; a no is said in the server's own words, which tell how to go on. */
export async function sendOrSay(desk: Desk, command: Command): Promise<boolean> {
  const outcome = await desk.session.send(command);
  if (!outcome.accepted) toast({ text: outcome.rejection.message });
  return outcome.accepted;
}
