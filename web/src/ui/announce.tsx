import { signal } from "@preact/signals";

const polite = signal("");
const assertive = signal("");

/** Says a sentence to a screen reader. A repeated sentence is said again: the trailing mark makes it a new text. */
export function announce(sentence: string, how: "polite" | "assertive" = "polite"): void {
  const region = how === "assertive" ? assertive : polite;
  region.value = region.peek() === sentence ? `${sentence}\u00a0` : sentence;
}

export function LiveRegions() {
  return (
    <>
      <div class="hidden-text" role="status" aria-live="polite">
        {polite}
      </div>
      <div class="hidden-text" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
