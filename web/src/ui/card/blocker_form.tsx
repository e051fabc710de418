import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { useKeptForm } from "../kept_form.js";
import { ChoiceField } from "../parts/choice_field.js";
import { Field } from "../parts/field.js";
import { t } from "../text.js";
import { type BlockerCategory, blockerCategories, type Command, limits, textLength } from "../types.js";

/** What is said of a blocker. The strings are empty where nothing is said. */
export interface BlockerWords {
  reason: string;
  category: BlockerCategory;
  remover: string;
  check: string;
}

interface Props {
  card: string;
  /** The form is kept under it until it is sent. */
  name: "blocker" | "blocker-now";
  present: BlockerWords;
  go: string;
  /** Null: nothing changes by it. */
  command: (words: BlockerWords) => Command | null;
  done: () => void;
}

/** What stands in the way, its kind, who could lift it and when to look again. */
export function BlockerForm({ card, name, present, go, command, done }: Props) {
  const desk = useDesk();
  const { form, set, drop } = useKeptForm(draftKey(desk.id, name, card), () => present);
  const people = desk.board().settings.participants.filter((one) => one.active);
  const reason = form.reason.trim();
  const ready = reason !== "" && textLength(reason) <= limits.reason;
  const save = () => {
    if (!ready) return;
    done();
    const act = command({ ...form, reason });
    if (act === null) return drop();
    void send(desk, act).then((accepted) => accepted && drop());
  };
  return (
    <>
      <Field
        label={t.blocker.reason}
        value={form.reason}
        onInput={(text) => set({ reason: text })}
        limit={limits.reason}
        onEnter={save}
        first
      />
      <ChoiceField<BlockerCategory>
        label={t.blocker.category}
        value={form.category}
        options={blockerCategories.map((one) => [one, t.blocker.categories[one]])}
        choose={(category) => set({ category })}
      />
      <ChoiceField
        label={t.blocker.remover}
        value={form.remover}
        options={[["", t.common.nobody], ...people.map((one) => [one.id, one.name] as const)]}
        choose={(remover) => set({ remover })}
      />
      <Field label={t.blocker.check} type="date" value={form.check} onInput={(day) => set({ check: day })} />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={!ready} onClick={save}>
          {go}
        </button>
      </div>
    </>
  );
}
