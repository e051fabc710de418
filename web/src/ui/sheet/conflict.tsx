import { useState } from "preact/hooks";
import { t } from "../text.js";

interface Props {
  clash: { readonly mine: string; readonly theirs: string };
  lines: number;
  words?: typeof t.conflict;
  settle: (how: { keep: string } | { take: true }) => void;
}

/** Both texts side by side: keep one, take the other, or put them together. */
export function Conflict({ clash, lines, words = t.conflict, settle }: Props) {
  const [merged, setMerged] = useState<string | null>(null);
  return (
    <section class="conflict" role="alert">
      <h3>{words.title}</h3>
      <p class="small">{words.intro}</p>
      <div class="conflict-sides">
        <div>
          <h4>{words.mine}</h4>
          <p class="conflict-text" dir="auto">
            {clash.mine}
          </p>
          <button type="button" class="button" onClick={() => settle({ keep: clash.mine })}>
            {words.keepMine}
          </button>
        </div>
        <div>
          <h4>{words.theirs}</h4>
          <p class="conflict-text" dir="auto">
            {clash.theirs}
          </p>
          <button type="button" class="button" onClick={() => settle({ take: true })}>
            {words.takeTheirs}
          </button>
        </div>
      </div>
      {merged === null ? (
        <button type="button" class="button quiet" onClick={() => setMerged(`${clash.theirs}\n${clash.mine}`)}>
          {words.merge}
        </button>
      ) : (
        <div class="field">
          <textarea
            class="input"
            dir="auto"
            aria-label={words.merged}
            rows={Math.max(3, lines)}
            value={merged}
            onInput={(event) => setMerged(event.currentTarget.value)}
          />
          <div class="actions">
            <button type="button" class="button primary" onClick={() => settle({ keep: merged })}>
              {words.saveMerged}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
