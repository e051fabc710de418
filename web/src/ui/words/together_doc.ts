import { collab, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { Annotation, ChangeSet, EditorState, type Extension, Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { effect, signal } from "@preact/signals";
import type { PuffinEvent } from "../../../../protocol/ts/messages.js";
import { applyChange, changeBetween, mapChange, type TextChange } from "../../model/text_change.js";
import { changedText, partsOf } from "../../model/written_together.js";
import { newId } from "../../sync/ids.js";
import type { BoardSession, Outcome } from "../../sync/session.js";
import { dropDraft } from "../drafts.js";
import type { Command } from "../types.js";
import { baseOfUnsent, keepWords, type Push, readWords, type WordDraft } from "./word_draft.js";

const pauseMs = 150;
/** T1: a command carries at most so many changes. */
const changesPerPush = 200;
const pushesPerAct = 200;
const own = "own";
/** Not typed by the person: words taken up again, and the caret put back. */
const takenUp = Annotation.define<boolean>();

/**
 * One text that several people write, as this tab knows it: the confirmed text, and in the editor's state the own words
 * on top. It lives on after its field is closed until all words are on the board. One push is on its way at a time.
 */
export class TogetherDoc {
  readonly waiting = signal(false);
  readonly refused = signal(false);
  #view: EditorView | null = null;
  #state: EditorState;
  #confirmed: string;
  #seq: number;
  #push: Push | null = null;
  /** The push was refused before any new word was written. */
  #refusals = 0;
  #act = "";
  #pushes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rebuilding = false;
  /** Set after a reload while nobody knows whether the push was taken: what was kept stands, events wait. */
  #blind: WordDraft | null = null;
  readonly #stops: (() => void)[];

  constructor(
    private readonly session: BoardSession,
    private readonly doc: string,
    private readonly key: string,
    private readonly extensions: (doc: TogetherDoc) => Extension,
    private readonly done: () => void,
  ) {
    const seq = session.confirmed()?.seq ?? 0;
    const draft = readWords(key);
    // The board this device has kept may be older than the words.
    const early = draft && draft.seq > seq ? draft : null;
    this.#confirmed = early?.base ?? this.#textOnBoard() ?? "";
    this.#seq = early?.seq ?? seq;
    this.#state = this.#stateOf(this.#confirmed);
    this.#takeUp(draft);
    this.#stops = [
      session.onEvents((events) => this.#take(events)),
      effect(() => {
        if (session.view.value) queueMicrotask(() => this.#lookForGap());
      }),
    ];
  }

  get state(): EditorState {
    return this.#view?.state ?? this.#state;
  }

  get unsent(): boolean {
    return sendableUpdates(this.state).length > 0;
  }

  show(view: EditorView | null): void {
    if (!view) this.#state = this.state;
    this.#view = view;
    if (view) return;
    this.flush();
    this.#endWhenDone();
  }

  /** The editor gives every transaction of its own here after it was applied. */
  written(transaction: Transaction): void {
    if (!transaction.docChanged || transaction.annotation(takenUp) || transaction.annotation(Transaction.remote))
      return;
    this.refused.value = false;
    this.#refusals = 0;
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), pauseMs);
  }

  /** Sends what is unsent, unless some of it is on its way: the rest follows then. */
  flush(): void {
    clearTimeout(this.#timer);
    const updates = sendableUpdates(this.state).slice(0, changesPerPush);
    if (this.#push || this.#rebuilding || this.#refusals > 1 || updates.length === 0) return;
    const changes = updates.map((update) => update.changes.toJSON() as TextChange);
    this.#send({ id: this.#nextId(), readAt: this.#seq, changes });
  }

  /** What is pushed in one sitting is one act to take back (C22). */
  #nextId(): string {
    if (this.#pushes === 0) this.#act = newId();
    this.#pushes = (this.#pushes + 1) % pushesPerAct;
    return `${this.#act}.${this.#pushes}`;
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  #send(push: Push): void {
    this.#push = push;
    this.#keep();
    const command = { type: "change_text", doc: this.doc, read_at: push.readAt, changes: push.changes };
    const late = setTimeout(() => {
      this.waiting.value = this.#push === push;
    }, 1_000);
    this.session
      .send(command as unknown as Command, push.id)
      .then((outcome) => this.#settled(push, outcome))
      .catch(() => this.#settled(push, null))
      .finally(() => clearTimeout(late));
  }

  #settled(push: Push, outcome: Outcome | null): void {
    this.waiting.value = false;
    this.session.confirmed();
    if (this.#push !== push) return;
    const base = this.#blind ? this.#blind.base : this.#confirmed;
    const withPush = changedText(base, this.#pushedChanges()) ?? base;
    this.#push = null;
    this.#blind = null;
    if (outcome?.accepted) this.#rebuild(withPush);
    else {
      this.#refusals += 1;
      this.refused.value = this.#refusals > 1;
      this.#rebuild(base);
    }
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
      for (const change of this.#changesOf(event)) this.#receive(change, event.command === this.#push?.id);
      if (event.command === this.#push?.id) this.#pushed();
    }
    if (this.#push || this.unsent) this.#keep();
  }

  #changesOf(event: PuffinEvent): readonly TextChange[] {
    if (event.type === "text_changed" && event.doc === this.doc) return event.changes as unknown as TextChange[];
    const parts = partsOf(this.doc);
    if (event.type !== "card_edited" || event.card !== parts?.card) return [];
    const text = event.set[parts.field];
    return text === undefined || text === this.#confirmed ? [] : [changeBetween(this.#confirmed, text)];
  }

  /** Exactly one change at a time: mapped over their composition, copies would part. */
  #receive(change: TextChange, isOwn: boolean): void {
    const after = applyChange(this.#confirmed, change);
    if (after === null) {
      this.#rebuild(this.#confirmed);
      return;
    }
    this.#confirmed = after;
    const changes = ChangeSet.fromJSON(change);
    this.#dispatch(receiveUpdates(this.state, [{ changes, clientID: isOwn ? own : "other" }]));
  }

  #pushed(): void {
    this.#push = null;
    this.#refusals = 0;
    this.waiting.value = false;
    if (!this.unsent && this.state.doc.toString() !== this.#confirmed) {
      this.#rebuild(this.#confirmed, true);
      return;
    }
    this.#keep();
    this.flush();
    this.#endWhenDone();
  }

  /** The whole board came anew: what happened between is known only as the text that stands now. */
  #lookForGap(): void {
    const board = this.session.confirmed();
    if (!board || board.seq <= this.#seq || this.#push || this.#rebuilding) return;
    this.#rebuild(this.#confirmed);
  }

  /** Puts the words written on `base` onto the text that stands on the board now. */
  #rebuild(base: string, onlyTheBoard = false): void {
    const board = this.session.confirmed();
    const text = this.#textOnBoard();
    if (!board || text === null) return;
    this.#rebuilding = true;
    const words = changeBetween(base, onlyTheBoard ? base : this.state.doc.toString());
    this.#confirmed = text;
    this.#seq = board.seq;
    const selection = Math.min(this.state.selection.main.head, text.length);
    this.#state = this.#stateOf(text);
    this.#view?.setState(this.#state);
    this.#write(mapChange(words, changeBetween(base, text), false));
    const head = Math.min(selection, this.state.doc.length);
    this.#dispatch(this.state.update({ selection: { anchor: head }, annotations: takenUp.of(true) }));
    this.#rebuilding = false;
    this.#keep();
    this.flush();
    this.#endWhenDone();
  }

  /** Words from before a reload. */
  #takeUp(draft: WordDraft | null): void {
    if (!draft) return;
    const base = baseOfUnsent(draft);
    if (!draft.push) {
      this.#write(mapChange(changeBetween(base, draft.text), changeBetween(base, this.#confirmed), false));
      this.#keep();
      this.#timer = setTimeout(() => this.flush(), pauseMs);
      return;
    }
    if (this.#textSeq() <= draft.seq) {
      for (const change of draft.pushed) this.#write(change);
      this.#write(changeBetween(base, draft.text));
    } else {
      this.#blind = draft;
      this.#state = this.#stateOf(draft.text);
    }
    this.#send(draft.push);
  }

  /** What another tab of this person left when it was closed. */
  adopt(draft: WordDraft): void {
    const from = baseOfUnsent(draft);
    const now = this.state.doc.toString();
    this.#write(mapChange(changeBetween(from, draft.text), changeBetween(from, now), false));
    this.#keep();
    this.flush();
  }

  #write(change: TextChange): void {
    const changes = ChangeSet.fromJSON(change);
    if (!changes.empty) this.#dispatch(this.state.update({ changes, filter: false, annotations: takenUp.of(true) }));
  }

  #dispatch(transaction: Transaction): void {
    if (this.#view) this.#view.dispatch(transaction);
    else this.#state = transaction.state;
  }

  #keep(): void {
    const text = this.state.doc.toString();
    if (!this.#push && !this.unsent) {
      dropDraft(this.key);
      return;
    }
    const { base, seq } = this.#blind ?? { base: this.#confirmed, seq: this.#seq };
    keepWords(this.key, { base, seq, text, push: this.#push, pushed: this.#pushedChanges() });
  }

  #pushedChanges(): readonly TextChange[] {
    if (this.#blind) return this.#blind.pushed;
    const updates = sendableUpdates(this.state).slice(0, this.#push?.changes.length ?? 0);
    return updates.map((update) => update.changes.toJSON() as TextChange);
  }

  #textSeq(): number {
    const parts = partsOf(this.doc);
    return (parts && this.session.confirmed()?.cards.get(parts.card)?.text_seqs[parts.field]) ?? 0;
  }

  #textOnBoard(): string | null {
    const parts = partsOf(this.doc);
    const card = parts && this.session.confirmed()?.cards.get(parts.card);
    return card ? card[parts.field] : null;
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({ doc, extensions: [collab({ clientID: own }), this.extensions(this)] });
  }

  #endWhenDone(): void {
    if (this.#view || this.#push || this.unsent) return;
    this.close();
    this.done();
  }
}
