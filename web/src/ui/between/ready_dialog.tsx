import { between } from "../../languages/en/between.js";
import { useDesk } from "../board/desk.js";
import { openAt } from "../keys/arrive.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";

const words = between.ready;

/** A pull that the ready gate holds back: what is missing, each a way to its field in the sheet. */
export function ReadyDialog({
  card: id,
  missing,
  done,
}: {
  card: string;
  missing: readonly string[];
  done: () => void;
}) {
  const desk = useDesk();
  const card = desk.session.view.value?.cards.get(id);
  if (!card) return null;
  return (
    <Dialog title={words.sheetTitle} onClose={done}>
      <p dir="auto">{words.sheetIntro(card.title)}</p>
      <ul class="seated">
        {missing.map((field) => (
          <li key={field}>
            <button
              type="button"
              class="button"
              onClick={() => {
                done();
                openAt(desk, id, { field });
              }}
            >
              {words.fill(words.missing[field] ?? field)}
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.close}
        </button>
      </div>
    </Dialog>
  );
}
