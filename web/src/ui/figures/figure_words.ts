import { figuresText as words } from "../../languages/en/figures.js";
import { planText } from "../../languages/en/plan.js";
import type { ConfidenceFigures, PromiseFigures } from "../../model/engagement_figures.js";
import type { Share } from "../../model/figures.js";

/** Below this many a share says less than its dots. */
export const fewest = 5;

/** `6 of 9`; counts alone. */
export function countWords({ count, of }: Share): string {
  return words.of(count, of);
}

/** `6 of 9 (67 %)`; below five the counts alone. */
export function shareWords({ count, of, share }: Share): string {
  return words.share(count, of, share !== null && of >= fewest ? planText.measure.percent(share) : null);
}

/** What stands beside the kept ones; what did not happen is not told. */
export function besideWords({ counts }: PromiseFigures): string {
  const states = ["late", "not_kept", "open", "renegotiated", "dropped_agreed"] as const;
  return states
    .flatMap((state) => {
      const n = counts.get(state) ?? 0;
      return n === 0 ? [] : [words.promises.beside[state](n)];
    })
    .join(", ");
}

/** Whose promises are spoken of: the reader's, those of one other person, or those of several. */
export type Whose = { kind: "own" } | { kind: "one"; name: string } | { kind: "several" };

/** "Your eights were kept 6 of 9." */
export function confidenceWords({ confidence, kept }: ConfidenceFigures, whose: Whose): string {
  const share = countWords(kept);
  switch (whose.kind) {
    case "own":
      return words.confidence.own(confidence, share);
    case "one":
      return words.confidence.of(whose.name, confidence, share);
    case "several":
      return words.confidence.all(confidence, share);
  }
}
