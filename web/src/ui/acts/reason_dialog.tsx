import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import type { Wish } from "./ask.js";
import { CardLine } from "./card_line.js";
import { useKeptText } from "./kept_text.js";
import { sendMove } from "./perform.js";

const words = {
  return: { title: t.ask.returnTitle, label: t.ask.returnLabel, go: t.ask.returnGo },
  put_back: { title: t.ask.putBackTitle, label: t.ask.putBackLabel, go: t.ask.putBackGo },
  reopen: { title: t.ask.reopenTitle, label: t.ask.reopenLabel, go: t.ask.reopenGo },
} as const;

/** A move backwards says why. */
export function ReasonDialog({ move, wish, done }: { move: keyof typeof words; wish: Wish; done: () => void }) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, move, wish.card);
  const card = desk.session.view.value?.cards.get(wish.card);
  const reason = text.trim();
  const ready = reason !== "" && textLength(reason) <= limits.reason;
  const go = () => {
    if (!ready || !card) return;
    done();
    void sendMove(desk, card, wish, { reason }).then((accepted) => accepted && drop());
  };
  if (!card) return null;
  return (
    <Dialog title={words[move].title} onClose={done}>
      <CardLine card={card} />
      <Field
        label={words[move].label}
        value={text}
        onInput={setText}
        limit={limits.reason}
        lines={2}
        onEnter={go}
        first
      />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={go}>
          {words[move].go}
        </button>
      </div>
    </Dialog>
  );
}
