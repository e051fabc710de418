import { t } from "../text.js";

interface Props {
  /** The word on the button that acts. */
  act: string;
  waits: boolean;
  onAct: () => void;
  onClose: () => void;
}

/** Cancel, and the act; while its answer is under way it says so. */
export function DialogActions({ act, waits, onAct, onClose }: Props) {
  return (
    <div class="actions">
      {waits && (
        <span class="soft late" role="status">
          {t.card.waiting}
        </span>
      )}
      <button type="button" class="button" onClick={onClose}>
        {t.common.cancel}
      </button>
      <button type="button" class="button primary" disabled={waits} onClick={onAct}>
        {act}
      </button>
    </div>
  );
}
