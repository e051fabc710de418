import { t } from "../text.js";

/** Says that a form shows what was typed earlier, and offers to begin anew. */
export function TakenUp({ when, beginAnew }: { when: boolean; beginAnew: () => void }) {
  if (!when) return null;
  return (
    <p class="row soft small" role="status">
      {t.common.takenUp}
      <button type="button" class="button quiet" onClick={beginAnew}>
        {t.common.beginAnew}
      </button>
    </p>
  );
}
