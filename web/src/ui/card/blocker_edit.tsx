import { useId } from "preact/hooks";
import { CardLine } from "../acts/card_line.js";
import { useKeptText } from "../acts/kept_text.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type Blocker, type BlockerCategory, blockerCategories, limits, textLength } from "../types.js";
import { cardWords } from "./text.en.js";

const words = cardWords.blocker;

/** An open blocker said anew: its reason, its kind, who could lift it, when to look again. */
export function BlockerEdit({ card: id, done }: { card: string; done: () => void }) {
  const card = useDesk().session.view.value?.cards.get(id);
  if (!card?.blocker) return null;
  return (
    <Dialog title={words.editTitle} onClose={done}>
      <CardLine card={card} />
      <BlockerForm card={id} blocker={card.blocker} done={done} />
    </Dialog>
  );
}

function BlockerForm({ card, blocker, done }: { card: string; blocker: Blocker; done: () => void }) {
  const desk = useDesk();
  const ids = useId();
  const [typed, setTyped, dropReason] = useKeptText(desk.id, "blocker-now", card);
  const [kind, setKind, dropKind] = useKeptText(desk.id, "blocker-kind", card);
  const [who, setWho, dropWho] = useKeptText(desk.id, "blocker-who", card);
  const [day, setDay, dropDay] = useKeptText(desk.id, "blocker-day", card);
  const reason = (typed || blocker.reason).trim();
  const category = (kind || blocker.category) as BlockerCategory;
  const remover = who === "" ? blocker.remover : who === nobody ? null : who;
  const check = day === "" ? blocker.check_date : day === noDay ? null : day;
  const ready = reason !== "" && textLength(reason) <= limits.reason;
  const go = () => {
    if (!ready) return;
    done();
    const set = {
      ...(reason !== blocker.reason && { reason }),
      ...(category !== blocker.category && { category }),
      ...(remover !== blocker.remover && { remover }),
      ...(check !== blocker.check_date && { check_date: check }),
    };
    const drop = () => [dropReason, dropKind, dropWho, dropDay].map((one) => one());
    if (Object.keys(set).length === 0) return void drop();
    void send(desk, { type: "edit_blocker", card, set }).then((accepted) => accepted && drop());
  };
  return (
    <>
      <Field
        label={t.blocker.reason}
        value={typed || blocker.reason}
        onInput={setTyped}
        limit={limits.reason}
        onEnter={go}
        first
      />
      <div class="field">
        <label for={`${ids}-kind`}>{t.blocker.category}</label>
        <select
          id={`${ids}-kind`}
          class="input"
          value={category}
          onChange={(event) => setKind(event.currentTarget.value)}
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
          value={remover ?? nobody}
          onChange={(event) => setWho(event.currentTarget.value)}
        >
          <option value={nobody}>{t.common.nobody}</option>
          {desk.board().settings.participants.map((one) =>
            one.active ? (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ) : null,
          )}
        </select>
      </div>
      <Field label={t.blocker.check} type="date" value={check ?? ""} onInput={(value) => setDay(value || noDay)} />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={go}>
          {words.save}
        </button>
      </div>
    </>
  );
}

// A kept choice of nothing, told apart from no choice at all.
const nobody = "-";
const noDay = "-";
