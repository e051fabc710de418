import { changeBetween, mapChange } from "../../model/text_change.js";
import { changedText } from "../../model/written_together.js";
import { dropDraft } from "../drafts.js";
import type { DocOnBoard } from "./doc_on_board.js";
import type { LocalCopy } from "./local_copy.js";
import type { OnePush } from "./one_push.js";
import { baseOfUnsent, keepWords, readWords, type WordDraft } from "./word_draft.js";

/** The words of one copy that are not on the board, kept on this device under `key`. */
export class KeptWords {
  /** Set after a reload while nobody knows whether the push was taken: what was kept stands, events wait. */
  #blind: WordDraft | null = null;

  constructor(
    private readonly key: string,
    private readonly board: DocOnBoard,
    private readonly copy: LocalCopy,
    private readonly push: OnePush,
  ) {}

  get blind(): boolean {
    return this.#blind !== null;
  }

  get draft(): WordDraft {
    const push = this.push.now;
    const { base, seq, pushed } = this.#blind ?? {
      base: this.copy.confirmed,
      seq: this.copy.seq,
      pushed: this.copy.unsent(push?.changes.length ?? 0),
    };
    return { base, seq, text: this.copy.text, push, pushed };
  }

  keep(): void {
    if (this.push.now || this.copy.unsent(1).length > 0) keepWords(this.key, this.draft);
    else dropDraft(this.key);
  }

  /** Takes up what was kept before a reload; what was on its way then is sent again under its old name (C3). */
  takeUp(draft: WordDraft): void {
    if (!draft.push) {
      this.copy.write(onto(draft, this.copy.confirmed));
    } else if (this.board.changedAt <= draft.seq) {
      for (const change of draft.pushed) this.copy.write(change);
      this.copy.write(changeBetween(baseOfUnsent(draft), draft.text));
    } else {
      this.#blind = draft;
      this.copy.stand(draft.text);
    }
    if (draft.push) this.push.send(draft.push);
    this.keep();
  }

  /** Adds what another tab of this person left when it was closed. */
  adopt(draft: WordDraft): void {
    this.copy.write(onto(draft, this.copy.text));
    this.keep();
  }

  /** The text that the unsent words stand on once a push of so many changes has its outcome. */
  baseAfter(changes: number, accepted: boolean): string {
    const { base, pushed } = this.#blind ?? { base: this.copy.confirmed, pushed: this.copy.unsent(changes) };
    this.#blind = null;
    return accepted ? (changedText(base, pushed) ?? base) : base;
  }
}

/** A draft kept under this key; null when there is none, or it was written for an earlier text of this name. */
export function keptDraft(key: string, board: DocOnBoard): WordDraft | null {
  const draft = readWords(key);
  return draft && isOfThisText(draft, board) ? draft : null;
}

/** A renewed contract has texts of its own: words for the one before have no place in them. */
export function isOfThisText(draft: WordDraft, board: DocOnBoard): boolean {
  return draft.seq >= board.begunAt;
}

/** The unsent words of a draft, as a change of another wording of the text they were written on. */
function onto(draft: WordDraft, wording: string) {
  const base = baseOfUnsent(draft);
  return mapChange(changeBetween(base, draft.text), changeBetween(base, wording), false);
}
