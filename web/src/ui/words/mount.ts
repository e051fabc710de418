import { EditorView } from "@codemirror/view";
import { effect, type ReadonlySignal } from "@preact/signals";
import { type Caret, showCarets } from "./carets.js";
import { type EditorWords, editorOf } from "./editor.js";
import type { TogetherDoc } from "./together_doc.js";

/** Puts the editor into a shadow root, where its styles are constructed and the page's strict policy holds. */
export function mountEditor(
  host: HTMLElement,
  doc: TogetherDoc,
  words: EditorWords,
  carets: ReadonlySignal<readonly Caret[]>,
): () => void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open", delegatesFocus: true });
  root.replaceChildren();
  doc.dress(editorOf(doc, words));
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
