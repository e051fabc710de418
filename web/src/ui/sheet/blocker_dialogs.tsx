import { useId, useState } from "preact/hooks";
import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type BlockerCategory, blockerCategories, limits, textLength } from "../types.js";

interface Props {
  card: string;
  done: () => void;
}

export function BlockDialog({ card: id, done }: Props) {
  const desk = useDesk();
  const ids = useId();
  const [text, setText, drop] = useKeptText(desk.id, "blocker", id);
  const [category, setCategory] = useState<BlockerCategory>("other");
  const [remover, setRemover] = useState("");
  const [check, setCheck] = useState("");
  const card = desk.session.view.value?.cards.get(id);
  const reason = text.trim();
  const ready = reason !== "" && textLength(reason) <= limits.reason;
  const go = () => {
    if (!ready) return;
    done();
    const command = {
      type: "block_card" as const,
      card: id,
      reason,
      category,
      remover: remover || null,
      check_date: check || null,
    };
    void send(desk, command).then((accepted) => accepted && drop());
  };
  if (!card) return null;
  return (
    <Dialog title={t.blocker.reason} onClose={done}>
      <CardLine card={card} />
      <Field label={t.blocker.reason} value={text} onInput={setText} limit={limits.reason} onEnter={go} first />
      <div class="field">
        <label for={`${ids}-kind`}>{t.blocker.category}</label>
        <select
          id={`${ids}-kind`}
          class="input"
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value as BlockerCategory)}
        >
          {blockerCategories.map((one) => (
            <option key={one} value={one}>
              {t.blocker.categories[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${ids}-who`}>{t.blocker.remover}</label>
        <select
          id={`${ids}-who`}
          class="input"
          value={remover}
          onChange={(event) => setRemover(event.currentTarget.value)}
        >
          <option value="">{t.common.nobody}</option>
          {desk.board().settings.participants.map((one) =>
            one.active ? (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ) : null,
          )}
        </select>
      </div>
      <Field label={t.blocker.check} type="date" value={check} onInput={setCheck} />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={go}>
          {t.blocker.go}
        </button>
      </div>
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
