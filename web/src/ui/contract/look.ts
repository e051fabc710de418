import { type Signal, signal } from "@preact/signals";
import { type Contract, type TermName, termNames } from "../../model/contract_terms.js";
import { partsOf } from "../../model/written_together.js";
import type { PuffinEvent } from "../types.js";

type Seqs = Readonly<Record<string, number>>;

/** Which wording of each term this person has seen on this device, so that what changed since can be lit. */
export class Look {
  readonly #seen: Signal<Seqs>;

  constructor(
    readonly key: string,
    first: Contract,
  ) {
    this.#seen = signal(read(key) ?? first.text_seqs);
    this.#put(this.#seen.peek());
  }

  isNew(term: TermName, contract: Contract): boolean {
    return (contract.text_seqs[term] ?? 0) > (this.#seen.value[term] ?? 0);
  }

  news(contract: Contract): TermName[] {
    return termNames.filter((term) => this.isNew(term, contract));
  }

  /** These terms, or all of them, were looked at as they stand. */
  at(contract: Contract, terms: readonly TermName[] = termNames): void {
    const seen = terms.map((term) => [term, contract.text_seqs[term] ?? 0]);
    this.#put({ ...this.#seen.peek(), ...Object.fromEntries(seen) });
  }

  /** One's own changes are no news. */
  follow(events: readonly PuffinEvent[], self: string): void {
    const own: Record<string, number> = {};
    for (const event of events) {
      if (event.by !== self) continue;
      for (const term of termsOf(event)) own[term] = event.seq;
    }
    if (Object.keys(own).length > 0) this.#put({ ...this.#seen.peek(), ...own });
  }

  #put(seen: Seqs): void {
    this.#seen.value = seen;
    try {
      localStorage.setItem(this.key, JSON.stringify(seen));
    } catch {
      // Without storage the marks last as long as this page.
    }
  }
}

function read(key: string): Seqs | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof value === "object" ? (value as Seqs | null) : null;
  } catch {
    return null;
  }
}

/** The terms whose wording an event changes. */
function termsOf(event: PuffinEvent): readonly string[] {
  if (event.type === "contract_edited") return Object.keys(event.set);
  const parts = event.type === "text_changed" ? partsOf(event.doc) : null;
  return parts?.of === "contract" ? [parts.field] : [];
}
