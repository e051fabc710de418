import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";

export function KeysDialog({ done }: { done: () => void }) {
  return (
    <Dialog title={t.keys.title} onClose={done}>
      <dl class="keys-list">
        {t.keys.list.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd class="key">{key}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button primary" onClick={done}>
          {t.common.close}
        </button>
      </div>
    </Dialog>
  );
}
