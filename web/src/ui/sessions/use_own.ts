import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type SessionText, sessionKey } from "../../sync/private_keys.js";
import type { PrivateTexts } from "../../sync/private_texts.js";
import { useDesk } from "../board/desk.js";
import { t } from "../text.js";
import { bothParts, bothWords, type OwnPart, partsOfText, textOfParts } from "./own_words.js";

/** A text for one pair of eyes on its way into a field. */
export interface OwnText {
  text: string;
  set: (text: string) => void;
  /** Where the words are while the server does not have them yet; empty when it has. */
  saving: string;
  /** They are dealt with: nothing of them stays. */
  drop: () => void;
}

/** This person's own texts, read anew when this part of the page comes up and when the stage is left. */
export function useOwnTexts(): PrivateTexts {
  const desk = useDesk();
  const texts = desk.ownTexts();
  const unread = texts.phase.value === "unread";
  useEffect(() => void texts.load(), [texts]);
  useEffect(() => {
    if (unread) void texts.load();
  }, [texts, unread]);
  return texts;
}

function useKept(key: string, both: (mine: string, theirs: string) => string): OwnText {
  const desk = useDesk();
  const texts = desk.ownTexts();
  const { text, clash, state, problem } = texts.text(key).value;
  // Written on two devices at once: all words of both are kept, and this person sees them at the next glance.
  useEffect(() => {
    if (clash) texts.settle(key, { keep: both(clash.mine, clash.theirs) });
  }, [texts, key, clash]);
  useEffect(() => () => texts.flush(key), [texts, key]);
  return {
    text,
    set: (next) => texts.save(key, next),
    saving: state === "kept" ? t.notes.kept : state === "refused" ? (problem ?? t.errors.unknown) : "",
    drop: () => void texts.remove(key),
  };
}

/** What one says or sends when one likes: the check-in, the word to a pulse. */
export function useOwnText(kind: SessionText, session: string): OwnText {
  return useKept(sessionKey(kind, session), bothWords);
}

/** One part of what one writes for oneself about a session. */
export function useOwnPart(session: string, part: OwnPart): OwnText {
  const whole = useKept(sessionKey("reflection", session), bothParts);
  const parts = partsOfText(whole.text);
  const set = (text: string) => whole.set(textOfParts({ ...parts, [part]: text }));
  return { ...whole, text: parts[part] ?? "", set, drop: () => set("") };
}

/** Resolves when the server has the words under a key: false when it does not take them as they are. */
export function onceSaved(texts: PrivateTexts, key: string): Promise<boolean> {
  texts.flush(key);
  let stop: () => void = () => undefined;
  const saved = new Promise<boolean>((resolve) => {
    stop = effect(() => {
      const { state } = texts.text(key).value;
      if (state === "saved" || state === "refused") resolve(state === "saved");
    });
  });
  void saved.then(stop);
  return saved;
}
