import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Template } from "../../languages/en/card_templates.js";
import { newId } from "../../sync/ids.js";
import { send } from "../acts/perform.js";
import { announce } from "../announce.js";
import { draftKey, dropDraft, keepDraft, readDraft } from "../drafts.js";
import { later } from "../later.js";
import { t } from "../text.js";
import { type ColumnId, limits, textLength } from "../types.js";
import { afterPress } from "./after_press.js";
import { useDesk } from "./desk.js";

const TemplatePick = later(() => import("../card/template_pick.js").then((code) => code.TemplatePick));

interface Props {
  column: ColumnId;
  label: string;
  /** What the next card begins with; kept while the line is closed. */
  template: Template | null;
  setTemplate: (template: Template | null) => void;
}

/** One line that makes a card. Enter adds and stays, so that three thoughts take three lines. */
export function AddLine({ column, label, template, setTemplate }: Props) {
  const desk = useDesk();
  const key = draftKey(desk.id, "add", column);
  const [title, setTitle] = useState(() => readDraft(key)?.text ?? "");
  const field = useRef<HTMLInputElement>(null);
  const left = limits.title - textLength(title);

  // Before the next key is heard: what is typed right after N belongs to the title.
  useLayoutEffect(() => field.current?.focus(), []);

  const type = (text: string) => {
    setTitle(text);
    if (text) keepDraft(key, { text, base: "", seq: 0 });
    else dropDraft(key);
  };

  const add = async () => {
    const text = title.trim();
    if (!text || left < 0) return;
    type("");
    announce(t.add.added(text));
    const cards = desk.board().columns[column];
    const after = cards[cards.length - 1]?.id ?? null;
    const card = newId();
    const accepted = await send(desk, {
      type: "add_card",
      card,
      column: column === "in_progress" ? column : "to_do",
      title: text,
      after,
      ...(template && { card_type: template.type }),
    });
    if (accepted && template) {
      const { done_when, first_step } = template;
      void send(desk, { type: "edit_card", card, set: { done_when: [...done_when], first_step } });
    }
    if (!accepted && field.current && field.current.value === "" && desk.ask.peek()?.kind !== "seats") type(text);
  };

  return (
    <div class="add-line">
      <input
        ref={field}
        class="input"
        dir="auto"
        aria-label={t.add.label(label)}
        placeholder={t.add.placeholder}
        value={title}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.isComposing) return;
          if (event.key === "Enter") void add();
          if (event.key === "Escape") desk.adding.value = null;
        }}
        onBlur={() => {
          if (title) return;
          afterPress(() => {
            const isHere = field.current?.parentElement?.contains(document.activeElement);
            if (desk.adding.peek() === column && !isHere) desk.adding.value = null;
          });
        }}
      />
      <button
        type="button"
        class="button primary"
        disabled={!title.trim() || left < 0}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => void add()}
      >
        {t.common.add}
      </button>
      <TemplatePick chosen={template} choose={setTemplate} />
      <p class={left < 0 ? "problem" : "small soft"}>
        {left < 0 ? t.add.tooLong : left < 24 ? t.common.charactersLeft(left) : t.add.hint}
      </p>
    </div>
  );
}
