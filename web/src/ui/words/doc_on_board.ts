import { lastChange } from "../../model/last_changes.js";
import { changeBetween, type TextChange } from "../../model/text_change.js";
import { partsOf, setAsWhole, textIn } from "../../model/written_together.js";
import type { BoardSession } from "../../sync/session.js";
import type { PuffinEvent } from "../types.js";

/** One text written together as the confirmed board has it. */
export class DocOnBoard {
  readonly #parts: ReturnType<typeof partsOf>;

  constructor(
    private readonly session: BoardSession,
    readonly doc: string,
  ) {
    this.#parts = partsOf(doc);
  }

  /** The seq of the board; 0 while there is none. */
  get seq(): number {
    return this.session.confirmed()?.seq ?? 0;
  }

  /** Null when there is no board, or no such text on it. */
  get text(): string | null {
    const board = this.session.confirmed();
    return board && textIn(board, this.doc);
  }

  get changedAt(): number {
    const board = this.session.confirmed();
    return board ? lastChange(board, this.doc) : 0;
  }

  /** The seq at which a renewed contract began this text anew; 0: it never did. */
  get begunAt(): number {
    const of = this.#parts?.of;
    return of === "contract" || of === "report" ? (this.session.confirmed()?.settings.seqs[of] ?? 0) : 0;
  }

  /** In a contract's text: the version that words make; null elsewhere (T6). */
  get version(): number | null {
    return this.#contract()?.version ?? null;
  }

  /** Somebody has signed these words: to change them is to be asked about first (G4). */
  get signed(): boolean {
    return (this.#contract()?.signatures.length ?? 0) > 0;
  }

  /** What an event changes of it, `before` being its confirmed wording. */
  changesOf(event: PuffinEvent, before: string): readonly TextChange[] {
    if (event.type === "text_changed" && event.doc === this.doc) return event.changes as unknown as TextChange[];
    const text = setAsWhole(event, this.doc);
    return text === null || text === before ? [] : [changeBetween(before, text)];
  }

  #contract() {
    return this.#parts?.of === "contract" ? this.session.confirmed()?.settings.engagement?.contract : undefined;
  }
}
