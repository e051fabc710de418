import { useEffect } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { coachNotes } from "../../sync/private_keys.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";
import { Journal } from "./journal.js";
import { NoteField } from "./note_field.js";
import { RemoveForGood } from "./remove_for_good.js";

/** What this person writes for themselves alone. */
export function NotesPanel({ done }: { done: () => void }) {
  const desk = useDesk();
  const texts = desk.ownTexts();
  const phase = texts.phase.value;
  const { seat } = desk.you();
  useEffect(() => void texts.load(), [texts]);
  return (
    <Dialog title={t.notes.title} kind="sheet" onClose={done}>
      <p class="only-me">
        <Icon name="lock" />
        <span>{t.notes.onlyYou}</span>
      </p>
      {phase === "away" && (
        <p class="notice" role="status">
          {t.notes.away}
        </p>
      )}
      {phase === "unread" && (
        <p class="soft late" role="status">
          {t.notes.opening}
        </p>
      )}
      {(phase === "here" || phase === "away") && (
        <div class="own-notes stack">
          {(seat === "coach" || seat === "second_coach") && (
            <section>
              <NoteField
                texts={texts}
                name={coachNotes}
                label={t.notes.coachNotes}
                placeholder={t.notes.coachPlaceholder}
                lines={4}
              />
            </section>
          )}
          <Journal texts={texts} />
          {texts.keys.value.length > 0 && (
            <div class="row erase">
              <RemoveForGood
                label={t.notes.eraseAll}
                word={t.notes.eraseAll}
                remove={() => texts.erase()}
                removed={() => {
                  announce(t.notes.erased);
                  document.querySelector<HTMLElement>("dialog[open] h2")?.focus();
                }}
              />
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}
