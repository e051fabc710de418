import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import type { Wish } from "./ask.js";
import { CardLine } from "./card_line.js";
import { useKeptText } from "./kept_text.js";
import { sendMove } from "./perform.js";

/** In Progress to Verify: one line that shows what was done. */
export function DeliverDialog({ wish, done }: { wish: Wish; done: () => void }) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, "evidence", wish.card);
  const card = desk.session.view.value?.cards.get(wish.card);
  const line = text.trim();
  const ready = line !== "" && textLength(line) <= limits.evidenceLine;
  const go = () => {
    if (!ready || !card) return;
    done();
    void sendMove(desk, card, wish, { evidence: line }).then((accepted) => accepted && drop());
  };
  if (!card) return null;
  return (
    <Dialog title={t.ask.deliverTitle} onClose={done}>
      <CardLine card={card} />
      <p class="soft">{t.ask.deliverIntro}</p>
      <Field
        label={t.ask.deliverLabel}
        value={text}
        onInput={setText}
        placeholder={t.sheet.evidencePlaceholder}
        limit={limits.evidenceLine}
        onEnter={go}
        first
      />
      {card.done_when.length > 0 && (
        <div class="field">
          <span class="label">{t.sheet.doneWhen}</span>
          <ul class="plain-lines">
            {card.done_when.map((one, index) => (
              <li key={`line-${index}`} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={go}>
          {t.ask.deliverGo}
        </button>
      </div>
    </Dialog>
  );
}
