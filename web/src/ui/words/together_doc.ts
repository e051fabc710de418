import type { EditorState, Extension, Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { effect, type ReadonlySignal } from "@preact/signals";
import { changeBetween, mapChange } from "../../model/text_change.js";
import { changedText } from "../../model/written_together.js";
import type { BoardSession } from "../../sync/session.js";
import { type Draft, dropDraft } from "../drafts.js";
import type { PuffinEvent } from "../types.js";
import { DocOnBoard } from "./doc_on_board.js";
import { isTyped, LocalCopy } from "./local_copy.js";
import { OnePush } from "./one_push.js";
import { baseOfUnsent, keepWords, type Push, readWords, type WordDraft } from "./word_draft.js";

const pauseMs = 150;
/** T1: a command carries at most so many changes. */
const changesPerPush = 200;

/**
 * One text that several people write, as this tab knows it. It lives on after its field is closed until all words are
 * on the board; words that are not are kept on this device under `key`.
 */
export class TogetherDoc {
  readonly waiting: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<boolean>;
  readonly #board: DocOnBoard;
  readonly #copy: LocalCopy;
  readonly #push: OnePush;
  /** The event up to which `#copy` is confirmed. */
  #seq: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rebuilding = false;
  /** Set after a reload while nobody knows whether the push was taken: what was kept stands, events wait. */
  #blind: WordDraft | null = null;
  readonly #stops: (() => void)[];

  constructor(
    session: BoardSession,
    doc: string,
    private readonly key: string,
    private readonly done: () => void,
  ) {
    this.#board = new DocOnBoard(session, doc);
    this.#push = new OnePush(session, doc, (push, accepted) => this.#settled(push, accepted));
    this.waiting = this.#push.waiting;
    this.refused = this.#push.refused;
    const draft = this.#ofThisText(readWords(key));
    // The board this device has kept may be older than the words.
    const early = draft && draft.seq > this.#board.seq ? draft : null;
    this.#seq = early?.seq ?? this.#board.seq;
    this.#copy = new LocalCopy(early?.base ?? this.#board.text ?? "");
    this.#takeUp(draft);
    this.#stops = [
      session.onEvents((events) => this.#take(events)),
      effect(() => {
        if (session.view.value) queueMicrotask(() => this.#lookForGap());
      }),
    ];
  }

  get state(): EditorState {
    return this.#copy.state;
  }

  get unsent(): boolean {
    return this.#copy.unsent(1).length > 0;
  }

  dress(extension: Extension): void {
    this.#copy.dress(extension);
  }

  show(view: EditorView | null): void {
    this.#copy.show(view);
    if (view) this.flush();
    else this.rest();
  }

  /** Nobody writes in it now: what is unsent is sent, and then it ends. */
  rest(): void {
    if (this.#copy.shown) return;
    this.flush();
    this.#endWhenDone();
  }

  /** The editor gives every transaction of its own here after it was applied. */
  written(transaction: Transaction): void {
    if (!isTyped(transaction)) return;
    this.#push.resume();
    this.#keep();
    this.#flushSoon();
  }

  /** Sends what is unsent, unless some of it is on its way: the rest follows then. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#push.now || this.#rebuilding || this.#push.stopped || this.#board.signed) return;
    const changes = this.#copy.unsent(changesPerPush);
    if (changes.length > 0) this.#send(this.#push.make(changes, this.#seq, this.#board.version));
  }

  /** What another tab of this person left when it was closed. */
  adopt(draft: WordDraft): void {
    if (!this.#ofThisText(draft)) return;
    this.#write(draft, this.#copy.text);
    this.#keep();
    this.flush();
  }

  /** The words that will not come to the board, given to another field to keep; null: none. This copy ends. */
  async giveUp(): Promise<Draft | null> {
    while (this.#push.now) await this.#push.outcome;
    const draft = this.unsent ? this.#draft() : null;
    this.#copy.restart(this.#copy.confirmed, []);
    this.#keep();
    this.#endWhenDone();
    return draft;
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  #flushSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pauseMs);
  }

  #send(push: Push): void {
    this.#push.send(push);
    this.#keep();
  }

  #settled(push: Push, accepted: boolean): void {
    const { base, pushed } = this.#blind ?? {
      base: this.#copy.confirmed,
      pushed: this.#copy.unsent(push.changes.length),
    };
    this.#blind = null;
    this.#rebuild(accepted ? (changedText(base, pushed) ?? base) : base);
  }

  #take(events: readonly PuffinEvent[]): void {
    if (this.#blind) return;
    for (const event of events) {
      if (event.seq <= this.#seq) continue;
      if (event.seq > this.#seq + 1) {
        this.#lookForGap();
        return;
      }
      this.#seq = event.seq;
      const isOwn = event.command === this.#push.now?.id;
      for (const change of this.#board.changesOf(event, this.#copy.confirmed)) {
        if (!this.#copy.receive(change, isOwn)) this.#rebuild(this.#copy.confirmed);
      }
      if (isOwn) this.#arrived();
    }
    if (this.#push.now || this.unsent) this.#keep();
  }

  #arrived(): void {
    this.#push.arrived();
    if (!this.unsent && this.#copy.text !== this.#copy.confirmed) {
      this.#rebuild(this.#copy.text);
      return;
    }
    this.#keep();
    this.flush();
    this.#endWhenDone();
  }

  /** The whole board came anew: what happened between is known only as the text that stands now. */
  #lookForGap(): void {
    if (this.#board.seq > this.#seq && !this.#push.now && !this.#rebuilding) this.#rebuild(this.#copy.confirmed);
  }

  /** Puts the words written on `base` onto the text that stands on the board now. */
  #rebuild(base: string): void {
    const { text } = this.#board;
    if (text === null) return;
    this.#rebuilding = true;
    const words = changeBetween(base, this.#copy.text);
    this.#seq = this.#board.seq;
    this.#copy.restart(text, mapChange(words, changeBetween(base, text), false));
    this.#rebuilding = false;
    this.#keep();
    this.flush();
    this.#endWhenDone();
  }

  /** Words from before a reload. */
  #takeUp(draft: WordDraft | null): void {
    if (!draft) return;
    if (!draft.push) {
      this.#write(draft, this.#copy.confirmed);
      this.#keep();
      this.#flushSoon();
      return;
    }
    if (this.#board.changedAt <= draft.seq) {
      for (const change of draft.pushed) this.#copy.write(change);
      this.#copy.write(changeBetween(baseOfUnsent(draft), draft.text));
    } else {
      this.#blind = draft;
      this.#copy.stand(draft.text);
    }
    this.#send(draft.push);
  }

  /** Writes the unsent words of a draft onto another wording of the text they were written on. */
  #write(draft: WordDraft, onto: string): void {
    const base = baseOfUnsent(draft);
    this.#copy.write(mapChange(changeBetween(base, draft.text), changeBetween(base, onto), false));
  }

  /** A renewed contract has texts of its own: words for the one before have no place in them. */
  #ofThisText(draft: WordDraft | null): WordDraft | null {
    return draft && draft.seq >= this.#board.begunAt ? draft : null;
  }

  #keep(): void {
    if (this.#push.now || this.unsent) keepWords(this.key, this.#draft());
    else dropDraft(this.key);
  }

  #draft(): WordDraft {
    const push = this.#push.now;
    const { base, seq, pushed } = this.#blind ?? {
      base: this.#copy.confirmed,
      seq: this.#seq,
      pushed: this.#copy.unsent(push?.changes.length ?? 0),
    };
    return { base, seq, text: this.#copy.text, push, pushed };
  }

  #endWhenDone(): void {
    if (this.#copy.shown || this.#push.now || this.unsent) return;
    this.close();
    this.done();
  }
}
