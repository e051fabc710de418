import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { BlockerForm } from "../card/blocker_form.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";

interface Props {
  card: string;
  done: () => void;
}

export function BlockDialog({ card: id, done }: Props) {
  const card = useDesk().session.view.value?.cards.get(id);
  if (!card) return null;
  return (
    <Dialog title={t.blocker.reason} onClose={done}>
      <CardLine card={card} />
      <BlockerForm
        card={id}
        name="blocker"
        present={{ reason: "", category: "other", remover: "", check: "" }}
        go={t.blocker.go}
        command={({ reason, category, remover, check }) => ({
          type: "block_card",
          card: id,
          reason,
          category,
          remover: remover || null,
          check_date: check || null,
        })}
        done={done}
      />
    </Dialog>
  );
}

export function UnblockDialog({ card: id, done }: Props) {
  const desk = useDesk();
  const [text, setText, drop] = useKeptText(desk.id, "resolution", id);
  const card = desk.session.view.value?.cards.get(id);
  const resolution = text.trim();
  const fits = textLength(resolution) <= limits.reason;
  const go = () => {
    if (!fits) return;
    done();
    const command = { type: "unblock_card" as const, card: id, ...(resolution ? { resolution } : {}) };
    void send(desk, command).then((accepted) => accepted && drop());
  };
  if (!card) return null;
  return (
    <Dialog title={t.blocker.unblock} onClose={done}>
      <CardLine card={card} />
      <Field
        label={`${t.blocker.resolution} (${t.common.optional})`}
        value={text}
        onInput={setText}
        limit={limits.reason}
        onEnter={go}
        first
      />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!fits} onClick={go}>
          {t.blocker.unblockGo}
        </button>
      </div>
    </Dialog>
  );
}
