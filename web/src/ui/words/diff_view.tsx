import { useMemo } from "preact/hooks";
import { wordsText } from "../../languages/en/text_words.js";
import { wordDiff } from "../../model/word_diff.js";

const words = wordsText.versions;

/** Two wordings in one text: what went is struck through, what came is underlined, and both are said. */
export function DiffView({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keys
    <section class="diff" dir="auto" tabIndex={0} aria-label={words.compared}>
      {stretches.map(({ kind, text }, index) =>
        kind === "same" ? (
          <span key={`${index}-same`}>{text}</span>
        ) : kind === "added" ? (
          <ins key={`${index}-added`}>
            <span class="hidden-text">{words.added} </span>
            {text}
          </ins>
        ) : (
          <del key={`${index}-removed`}>
            <span class="hidden-text">{words.removed} </span>
            {text}
          </del>
        ),
      )}
    </section>
  );
}
