import { effect, type ReadonlySignal } from "@preact/signals";
import { erasePrivate, listPrivate, removePrivate, savePrivate } from "../../sync/api/private.js";
import { browserDrafts } from "../../sync/private_drafts.js";
import { PrivateTexts } from "../../sync/private_texts.js";
import type { BoardSession } from "../../sync/session.js";

/** This person's private texts on one board, told of the stage and of the connection. Made once somebody sits there. */
export function ownTexts(board: string, participant: string, session: BoardSession): PrivateTexts {
  return new PrivateTexts(
    {
      list: () => listPrivate(board, session.client),
      put: (key, text, version) => savePrivate(board, session.client, key, { text, version }),
      erase: () => erasePrivate(board, session.client),
      remove: (key) => removePrivate(board, session.client, key),
    },
    browserDrafts(board, participant),
    {
      now: () => Date.now(),
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
  );
}

/** While others see this window, nothing private is in it. Returns what ends this. */
export function keepOffStage(
  session: BoardSession,
  shown: ReadonlySignal<boolean>,
  texts: () => PrivateTexts,
  hide: () => void,
): () => void {
  const stops = [
    effect(() => {
      const seated = session.you.value !== null;
      if (shown.value) hide();
      if (!seated) return;
      if (shown.value) texts().goOnStage();
      else texts().leaveStage();
    }),
    effect(() => {
      if (session.you.value && session.status.value === "live" && !shown.value) texts().wake();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
