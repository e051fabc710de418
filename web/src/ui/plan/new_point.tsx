import { useRef, useState } from "preact/hooks";
import type { Measure } from "../../../../protocol/ts/messages.js";
import { planText } from "../../languages/en/plan.js";
import { decimalOf } from "../../model/decimal.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { announce } from "../announce.js";
import { useDesk } from "../board/desk.js";
import { draftKey } from "../drafts.js";
import { useKeptForm } from "../kept_form.js";
import { t } from "../text.js";
import { textLength } from "../types.js";
import { limits } from "./limits.js";
import { valueWords } from "./measure_words.js";

const words = planText.point;

/** One line and Enter: the value, today unless another day is chosen, a note if there is one. */
export function NewPoint({ measure, today }: { measure: Measure; today: string }) {
  const desk = useDesk();
  const { form, set, drop } = useKeptForm(draftKey(desk.id, "point", measure.id), () => ({
    typed: "",
    day: "",
    note: "",
  }));
  const { typed, day, note } = form;
  const [wrong, setWrong] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { name, unit } = measure.terms;
  const add = async () => {
    const value = decimalOf(typed);
    if (value === null || textLength(note) > limits.note) return setWrong(value === null);
    const date = day || today;
    const said = note.trim() ? { note: note.trim() } : {};
    const before = { typed, note };
    set({ typed: "", note: "" });
    drop();
    field.current?.focus();
    setWaiting((n) => n + 1);
    const added = await send(desk, { type: "add_point", measure: measure.id, point: newId(), date, value, ...said });
    setWaiting((n) => n - 1);
    if (added) {
      announce(`${name}: ${valueWords(value, unit)}`);
      return;
    }
    set(before);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <div class="new-point">
      <input
        ref={field}
        class="input point-value"
        inputMode="decimal"
        aria-label={words.value(name)}
        aria-invalid={wrong ? true : undefined}
        placeholder={words.placeholder}
        value={typed}
        onInput={(event) => {
          setWrong(false);
          set({ typed: event.currentTarget.value });
        }}
        onKeyDown={keys}
      />
      <input
        class="input point-day"
        type="date"
        aria-label={words.date(name)}
        value={day || today}
        onInput={(event) => set({ day: event.currentTarget.value })}
        onKeyDown={keys}
      />
      <input
        class="input point-note"
        dir="auto"
        aria-label={words.note(name)}
        placeholder={words.notePlaceholder}
        value={note}
        onInput={(event) => set({ note: event.currentTarget.value })}
        onKeyDown={keys}
      />
      <button type="button" class="button" onClick={() => void add()}>
        {t.common.add}
      </button>
      {waiting > 0 && (
        <p class="soft small late" role="status">
          {t.card.waiting}
        </p>
      )}
      {wrong && (
        <p class="problem" role="alert">
          {words.wrong}
        </p>
      )}
    </div>
  );
}
