import { type Signal, signal } from "@preact/signals";
import type { TermsChanges } from "../../model/contract_terms.js";
import type { Outcome } from "../../sync/session.js";
import type { Desk } from "../board/desk.js";
import type { Unsent } from "../sheet/saving.js";
import { toast } from "../toasts.js";
import type { Command, Rejection } from "../types.js";

/** An edit that waits for a yes, because it clears signatures. */
export interface AnewAsked {
  version: number;
  answer: (answer: "change" | Unsent) => void;
}

/** The edits of the contract page: what would clear a signature is asked about before it is sent (G4). */
export class Drafting {
  readonly asked: Signal<AnewAsked | null> = signal(null);
  readonly #untaken: Signal<number> = signal(0);

  constructor(readonly desk: Desk) {}

  async edit(set: TermsChanges, readAt: number): Promise<Outcome | Unsent> {
    const contract = this.desk.board().settings.engagement?.contract;
    if (contract && contract.signatures.length > 0) {
      const answer = await this.#ask(contract.version + 1);
      if (answer !== "change") {
        this.#untaken.value += 1;
        return answer;
      }
    }
    const outcome = await this.desk.session.send({ type: "edit_contract", set, read_at: readAt });
    if (!outcome.accepted) this.#untaken.value += 1;
    return outcome;
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

  #ask(version: number): Promise<"change" | Unsent> {
    this.asked.peek()?.answer("stays_draft");
    return new Promise((resolve) => {
      this.asked.value = {
        version,
        answer: (answer) => {
          this.asked.value = null;
          resolve(answer);
        },
      };
    });
  }
}

/** Sends a command of the engagement; a no is said in the server's own words, which tell how to go on. */
export async function sendOrSay(desk: Desk, command: Command): Promise<boolean> {
  const outcome = await desk.session.send(command);
  if (!outcome.accepted) toast({ text: outcome.rejection.message });
  return outcome.accepted;
}
