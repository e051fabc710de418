import type { BoardSession } from "../../sync/session.js";
import type { Draft } from "../drafts.js";
import { TogetherDoc } from "./together_doc.js";
import { takeOrphans, wordKey } from "./word_draft.js";

interface Living {
  readonly doc: TogetherDoc;
  /** When it has taken over what closed tabs left of it. */
  readonly whole: Promise<void>;
}

const living = new WeakMap<BoardSession, Map<string, Living>>();

/** The one living copy of a text in this tab: a sheet that opens again finds the words that are still on their way. */
export function togetherDoc(session: BoardSession, board: string, doc: string): TogetherDoc {
  return livingDoc(session, board, doc).doc;
}

/** Sends what this device has kept of a text, without an editor; the copy ends when all is on the board. */
export async function sendKept(session: BoardSession, board: string, doc: string): Promise<void> {
  const { doc: kept, whole } = livingDoc(session, board, doc);
  await whole;
  kept.rest();
}

/** The words of a text that are not on the board, to be kept by another field; null: none. */
export async function wordsLeft(session: BoardSession, board: string, doc: string): Promise<Draft | null> {
  const { doc: kept, whole } = livingDoc(session, board, doc);
  await whole;
  return kept.giveUp();
}

function livingDoc(session: BoardSession, board: string, doc: string): Living {
  const docs = living.get(session) ?? new Map<string, Living>();
  living.set(session, docs);
  const known = docs.get(doc);
  if (known) return known;
  const participant = session.you.peek()?.participant ?? "";
  const key = wordKey(board, doc, participant, session.client);
  const made = new TogetherDoc(session, doc, key, () => docs.delete(doc));
  const whole = takeOrphans(board, doc, participant, session.client).then((drafts) => {
    for (const draft of drafts) made.adopt(draft);
  });
  docs.set(doc, { doc: made, whole });
  return { doc: made, whole };
}
