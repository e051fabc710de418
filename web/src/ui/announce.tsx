import { signal } from "@preact/signals";
import { useState } from "preact/hooks";

/** What is to be said, and the how-manieth sentence it is. */
interface Said {
  text: string;
  turn: number;
}

const polite = signal<Said>({ text: "", turn: 0 });
const assertive = signal<Said>({ text: "", turn: 0 });

/** Sentences this close to each other are said as one, or the later would swallow the earlier. */
const together = 250;
let politeAt = Number.NEGATIVE_INFINITY;

/** Says a sentence to a screen reader. A repeated sentence is said again: the trailing mark makes it a new text. */
export function announce(sentence: string, how: "polite" | "assertive" = "polite"): void {
  const region = how === "assertive" ? assertive : polite;
  const before = region.peek();
  let text = before.text === sentence ? `${sentence}\u00a0` : sentence;
  if (how === "polite") {
    const now = performance.now();
    const along = now - politeAt < together;
    if (along && before.text.includes(sentence)) return;
    if (along) text = `${before.text} ${sentence}`;
    politeAt = now;
  }
  region.value = { text, turn: before.turn + 1 };
}

/**
 * Where it is said. A modal dialog silences everything outside it, so each has regions of its own; they begin empty, for
 * what was said before is not said again.
 */
export function LiveRegions() {
  const [born] = useState(() => ({ polite: polite.peek().turn, assertive: assertive.peek().turn }));
  const said = (now: Said, since: number) => (now.turn > since ? now.text : "");
  return (
    <>
      <div class="hidden-text" role="status" aria-live="polite">
        {said(polite.value, born.polite)}
      </div>
      <div class="hidden-text" role="alert" aria-live="assertive">
        {said(assertive.value, born.assertive)}
      </div>
    </>
  );
}
