import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { pastText } from "../past/text.en.js";
import { words } from "../sessions/text.en.js";
import { t } from "../text.js";

export function KeysDialog({ done }: { done: () => void }) {
  const engagement = useDesk().session.view.value?.settings.engagement;
  const keys = engagement ? [...t.keys.list, ...pastText.keys, ...words.keys] : [...t.keys.list, ...pastText.keys];
  return (
    <Dialog title={t.keys.title} onClose={done}>
      <dl class="keys-list">
        {keys.map(([key, means]) => (
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
