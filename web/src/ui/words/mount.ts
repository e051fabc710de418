import { EditorView } from "@codemirror/view";
import { effect, type ReadonlySignal } from "@preact/signals";
import type { BoardSession } from "../../sync/session.js";
import { type Caret, showCarets } from "./carets.js";
import { type EditorWords, editorOf } from "./editor.js";
import { TogetherDoc } from "./together_doc.js";
import { takeOrphans, wordKey } from "./word_draft.js";

const open = new WeakMap<BoardSession, Map<string, TogetherDoc>>();

/** The one living copy of a text in this tab: a sheet that opens again finds the words that are still on their way. */
export function togetherDoc(session: BoardSession, board: string, doc: string, words: EditorWords): TogetherDoc {
  const docs = open.get(session) ?? new Map<string, TogetherDoc>();
  open.set(session, docs);
  const known = docs.get(doc);
  if (known) return known;
  const participant = session.you.peek()?.participant ?? "";
  const key = wordKey(board, doc, participant, session.client);
  const made = new TogetherDoc(
    session,
    doc,
    key,
    (its) => editorOf(its, words),
    () => docs.delete(doc),
  );
  docs.set(doc, made);
  void takeOrphans(board, doc, participant, session.client).then((drafts) => {
    for (const draft of drafts) made.adopt(draft);
  });
  return made;
}

/** Puts the editor into a shadow root, where its styles are constructed and the page's strict policy holds. */
export function mountEditor(host: HTMLElement, doc: TogetherDoc, carets: ReadonlySignal<readonly Caret[]>): () => void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open", delegatesFocus: true });
  root.replaceChildren();
  const view = new EditorView({ state: doc.state, root, parent: root });
  doc.show(view);
  const stop = effect(() => {
    const now = carets.value;
    // Not within the update of the editor that this tells of.
    queueMicrotask(() => view.dom.isConnected && showCarets(view, now));
  });
  const leave = () => doc.flush();
  addEventListener("pagehide", leave);
  return () => {
    stop();
    removeEventListener("pagehide", leave);
    doc.show(null);
    view.destroy();
  };
}
