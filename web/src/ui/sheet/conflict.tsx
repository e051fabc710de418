import { useState } from "preact/hooks";
import { t } from "../text.js";
import type { Clash } from "./saving.js";

interface Props {
  clash: Clash;
  lines: number;
  settle: (how: { keep: string } | { take: true }) => void;
}

/** Both texts side by side: keep one, take the other, or put them together. */
export function Conflict({ clash, lines, settle }: Props) {
  const [merged, setMerged] = useState<string | null>(null);
  return (
    <section class="conflict" role="alert">
      <h3>{t.conflict.title}</h3>
      <p class="small">{t.conflict.intro}</p>
      <div class="conflict-sides">
        <div>
          <h4>{t.conflict.mine}</h4>
          <p class="conflict-text" dir="auto">
            {clash.mine}
          </p>
          <button type="button" class="button" onClick={() => settle({ keep: clash.mine })}>
            {t.conflict.keepMine}
          </button>
        </div>
        <div>
          <h4>{t.conflict.theirs}</h4>
          <p class="conflict-text" dir="auto">
            {clash.theirs}
          </p>
          <button type="button" class="button" onClick={() => settle({ take: true })}>
            {t.conflict.takeTheirs}
          </button>
        </div>
      </div>
      {merged === null ? (
        <button type="button" class="button quiet" onClick={() => setMerged(`${clash.theirs}\n${clash.mine}`)}>
          {t.conflict.merge}
        </button>
      ) : (
        <div class="field">
          <textarea
            class="input"
            dir="auto"
            aria-label={t.conflict.merged}
            rows={Math.max(3, lines)}
            value={merged}
            onInput={(event) => setMerged(event.currentTarget.value)}
          />
          <div class="actions">
            <button type="button" class="button primary" onClick={() => settle({ keep: merged })}>
              {t.conflict.saveMerged}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
