import type { EditorState, Extension, Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { effect, type ReadonlySignal } from "@preact/signals";
import { changeBetween, mapChange } from "../../model/text_change.js";
import type { BoardSession } from "../../sync/session.js";
import type { Draft } from "../drafts.js";
import type { PuffinEvent } from "../types.js";
import { DocOnBoard } from "./doc_on_board.js";
import { isOfThisText, KeptWords, keptDraft } from "./kept_words.js";
import { isTyped, LocalCopy } from "./local_copy.js";
import { OnePush } from "./one_push.js";
import type { WordDraft } from "./word_draft.js";

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
  readonly #kept: KeptWords;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rebuilding = false;
  readonly #stops: (() => void)[];

  constructor(
    session: BoardSession,
    doc: string,
    key: string,
    private readonly done: () => void,
  ) {
    this.#board = new DocOnBoard(session, doc);
    this.#push = new OnePush(session, doc, (push, accepted) =>
      this.#rebuild(this.#kept.baseAfter(push.changes.length, accepted)),
    );
    this.waiting = this.#push.waiting;
    this.refused = this.#push.refused;
    const draft = keptDraft(key, this.#board);
    // The board this device has kept may be older than the words.
    const early = draft && draft.seq > this.#board.seq ? draft : null;
    this.#copy = new LocalCopy(early?.base ?? this.#board.text ?? "", early?.seq ?? this.#board.seq);
    this.#kept = new KeptWords(key, this.#board, this.#copy, this.#push);
    if (draft) {
      this.#kept.takeUp(draft);
      this.#flushSoon();
    }
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
    this.#kept.keep();
    this.#flushSoon();
  }

  /** Sends what is unsent, unless some of it is on its way: the rest follows then. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#push.now || this.#rebuilding || this.#push.stopped || this.#board.signed) return;
    const changes = this.#copy.unsent(changesPerPush);
    if (changes.length === 0) return;
    this.#push.send(this.#push.make(changes, this.#copy.seq, this.#board.version));
    this.#kept.keep();
  }

  /** What another tab of this person left when it was closed. */
  adopt(draft: WordDraft): void {
    if (!isOfThisText(draft, this.#board)) return;
    this.#kept.adopt(draft);
    this.flush();
  }

  /** The words that will not come to the board, given to another field to keep; null: none. This copy ends. */
  async giveUp(): Promise<Draft | null> {
    while (this.#push.now) await this.#push.outcome;
    const draft = this.unsent ? this.#kept.draft : null;
    this.#copy.restart(this.#copy.confirmed, []);
    this.#kept.keep();
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

  #take(events: readonly PuffinEvent[]): void {
    if (this.#kept.blind) return;
    const copy = this.#copy;
    for (const event of events) {
      if (event.seq <= copy.seq) continue;
      if (event.seq > copy.seq + 1) {
        this.#lookForGap();
        return;
      }
      copy.seq = event.seq;
      const isOwn = event.command === this.#push.now?.id;
      for (const change of this.#board.changesOf(event, copy.confirmed)) {
        if (!copy.receive(change, isOwn)) this.#rebuild(copy.confirmed);
      }
      if (isOwn) this.#arrived();
    }
    if (this.#push.now || this.unsent) this.#kept.keep();
  }

  #arrived(): void {
    this.#push.arrived();
    const { text, confirmed } = this.#copy;
    if (!this.unsent && text !== confirmed) this.#rebuild(text);
    else this.#goOn();
  }

  /** The whole board came anew: what happened between is known only as the text that stands now. */
  #lookForGap(): void {
    if (this.#board.seq > this.#copy.seq && !this.#push.now && !this.#rebuilding) this.#rebuild(this.#copy.confirmed);
  }

  /** Puts the words written on `base` onto the text that stands on the board now. */
  #rebuild(base: string): void {
    const { text, seq } = this.#board;
    if (text === null) return;
    this.#rebuilding = true;
    const words = changeBetween(base, this.#copy.text);
    this.#copy.seq = seq;
    this.#copy.restart(text, mapChange(words, changeBetween(base, text), false));
    this.#rebuilding = false;
    this.#goOn();
  }

  #goOn(): void {
    this.#kept.keep();
    this.flush();
    this.#endWhenDone();
  }

  #endWhenDone(): void {
    if (this.#copy.shown || this.#push.now || this.unsent) return;
    this.close();
    this.done();
  }
}
