import { spokenKeys } from "../../languages/en/keys.js";
import { useDesk } from "../board/desk.js";
import { listed, printed } from "../keys/listed.js";
import { usePainted } from "../painted.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";

/** Every key there is, as the table has it; those of a session where there are sessions. */
export function KeysDialog({ done }: { done: () => void }) {
  const engagement = useDesk().session.view.value?.settings.engagement;
  const rest = usePainted();
  const groups = listed(["page", "card", "carried", "review", ...(engagement ? (["session"] as const) : [])]);
  return (
    <Dialog title={t.keys.title} onClose={done}>
      {groups.slice(0, rest ? groups.length : 2).map((group, index) => (
        <section key={group.scope} class="keys-group" data-keys={group.scope} aria-labelledby={`keys-${group.scope}`}>
          <h3
            id={`keys-${group.scope}`}
            tabIndex={index === 0 ? -1 : undefined}
            data-first={index === 0 ? "" : undefined}
          >
            {group.title}
          </h3>
          <dl class="keys-list">
            {group.lines.map((line) => (
              <div key={line.means}>
                <dt>
                  {line.chords.map((chord) => (
                    <Key key={chord} chord={chord} />
                  ))}
                </dt>
                <dd>{line.means}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div class="actions">
        <button type="button" class="button primary" onClick={done}>
          {t.common.close}
        </button>
      </div>
    </Dialog>
  );
}

function Key({ chord }: { chord: string }) {
  const spoken = printed(chord, spokenKeys);
  const seen = printed(chord);
  return (
    <kbd class="key" dir="ltr" data-chord={chord}>
      {seen === spoken ? (
        seen
      ) : (
        <>
          <span aria-hidden="true">{seen}</span>
          <span class="hidden-text">{spoken}</span>
        </>
      )}{" "}
    </kbd>
  );
}
