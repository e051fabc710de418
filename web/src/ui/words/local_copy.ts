import { collab, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { Annotation, ChangeSet, Compartment, EditorState, type Extension, Transaction } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { applyChange, type TextChange } from "../../model/text_change.js";

const own = "own";
/** Not typed by the person: words taken up again, and the caret put back. */
const takenUp = Annotation.define<boolean>();

/** True of what the person typed just now. */
export function isTyped(transaction: Transaction): boolean {
  return transaction.docChanged && !transaction.annotation(takenUp) && !transaction.annotation(Transaction.remote);
}

/** A text as one tab has it: what is confirmed, and in the editor's state the own words on top of it. */
export class LocalCopy {
  #view: EditorView | null = null;
  #state: EditorState;
  #dress: Extension = [];
  readonly #dressed = new Compartment();

  constructor(
    public confirmed: string,
    /** Of the event up to which it is confirmed. */
    public seq: number,
  ) {
    this.#state = this.#stateOf(confirmed);
  }

  /** All that the editor is made of which is to show it next. */
  dress(extension: Extension): void {
    this.#dress = extension;
    this.#dispatch(this.state.update({ effects: this.#dressed.reconfigure(extension) }));
  }

  get state(): EditorState {
    return this.#view?.state ?? this.#state;
  }

  get text(): string {
    return this.state.doc.toString();
  }

  get shown(): boolean {
    return this.#view !== null;
  }

  show(view: EditorView | null): void {
    if (!view) this.#state = this.state;
    this.#view = view;
  }

  /** The own changes that are not confirmed, each on top of the one before, as many as wanted. */
  unsent(most = Number.POSITIVE_INFINITY): readonly TextChange[] {
    const updates = sendableUpdates(this.state);
    return updates.slice(0, most).map((update) => update.changes.toJSON() as TextChange);
  }

  /** One confirmed change. False, and all as it was, when it does not fit the text. */
  receive(change: TextChange, isOwn: boolean): boolean {
    const after = applyChange(this.confirmed, change);
    if (after === null) return false;
    this.confirmed = after;
    // Exactly one change at a time: mapped over their composition, copies would part.
    const changes = ChangeSet.fromJSON(change);
    this.#dispatch(receiveUpdates(this.state, [{ changes, clientID: isOwn ? own : "other" }]));
    return true;
  }

  /** Own words that nobody typed just now. */
  write(change: TextChange): void {
    const changes = ChangeSet.fromJSON(change);
    if (!changes.empty) this.#dispatch(this.state.update({ changes, filter: false, annotations: takenUp.of(true) }));
  }

  /** Begins anew on another confirmed text, with `words` on top; the caret stays about where it was. */
  restart(confirmed: string, words: TextChange): void {
    const caret = Math.min(this.state.selection.main.head, confirmed.length);
    this.confirmed = confirmed;
    this.stand(confirmed);
    this.write(words);
    const anchor = Math.min(caret, this.state.doc.length);
    this.#dispatch(this.state.update({ selection: { anchor }, annotations: takenUp.of(true) }));
  }

  /** Shows a wording of which nobody knows yet how much is confirmed. */
  stand(text: string): void {
    this.#state = this.#stateOf(text);
    this.#view?.setState(this.#state);
  }

  #dispatch(transaction: Transaction): void {
    if (this.#view) this.#view.dispatch(transaction);
    else this.#state = transaction.state;
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({ doc, extensions: [collab({ clientID: own }), this.#dressed.of(this.#dress)] });
  }
}
