import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, type Extension, type TransactionSpec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { splitsAPair } from "../../model/text_change.js";
import { textLength } from "../types.js";
import { othersCarets } from "./carets.js";
import type { TogetherDoc } from "./together_doc.js";

export interface EditorWords {
  label: string;
  placeholder: string;
  limit: number;
  /** Where the person writes; null: they are elsewhere. */
  caret: (at: { anchor: number; head: number } | null) => void;
  /** Too much was pasted; nothing changed. */
  refuse: () => void;
}

/** All that one field's editor is made of. Remote changes pass by the filters and by the history. */
export function editorOf(doc: TogetherDoc, words: EditorWords): Extension {
  return [
    history(),
    keymap.of([{ key: "Escape", run: leave, stopPropagation: true }, ...historyKeymap, ...defaultKeymap]),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorState.lineSeparator.of("\n"),
    placeholder(words.placeholder),
    EditorView.contentAttributes.of({ "aria-label": words.label, spellcheck: "true", autocapitalize: "sentences" }),
    withinLimit(words),
    wholeCharacters,
    EditorView.updateListener.of((update) => {
      for (const transaction of update.transactions) doc.written(transaction);
      if (!update.selectionSet && !update.docChanged && !update.focusChanged) return;
      const { anchor, head } = update.state.selection.main;
      words.caret(update.view.hasFocus ? { anchor, head } : null);
    }),
    EditorView.domEventHandlers({ blur: () => doc.flush() }),
    othersCarets,
    look,
  ];
}

/** Out of the text first; the next Escape closes the sheet. */
function leave(view: EditorView): boolean {
  const host = (view.root as ShadowRoot).host;
  const heading = host?.closest("dialog")?.querySelector("h2");
  if (heading) heading.focus();
  else view.contentDOM.blur();
  return true;
}

function withinLimit({ limit, refuse }: EditorWords): Extension {
  return EditorState.changeFilter.of((transaction) => {
    const { newDoc, startState } = transaction;
    if (newDoc.length <= limit || newDoc.length <= startState.doc.length) return true;
    if (newDoc.length <= 2 * limit && textLength(newDoc.toString()) <= limit) return true;
    refuse();
    return false;
  });
}

/** A browser may tell of half an emoji that changed; the board takes whole ones. */
const wholeCharacters = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged) return transaction;
  const before = transaction.startState.doc.toString();
  const changes: { from: number; to: number; insert: string }[] = [];
  let widened = false;
  transaction.changes.iterChanges((from, to, _start, _end, inserted) => {
    const start = splitsAPair(before, from) ? from - 1 : from;
    const end = splitsAPair(before, to) ? to + 1 : to;
    const insert = before.slice(start, from) + inserted.toString() + before.slice(to, end);
    widened ||= start !== from || end !== to;
    changes.push({ from: start, to: end, insert });
  });
  if (!widened) return transaction;
  const whole: TransactionSpec = { changes, scrollIntoView: transaction.scrollIntoView };
  return transaction.selection ? [whole, { selection: transaction.selection, sequential: true }] : whole;
});

/** The tokens of the page reach into the shadow. */
const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "var(--leading)", overflow: "visible" },
  ".cm-content": { padding: "0", caretColor: "var(--ink)", minHeight: "inherit" },
  ".cm-line": { padding: "0", unicodeBidi: "plaintext" },
  ".cm-placeholder": { color: "var(--ink-soft)" },
});
