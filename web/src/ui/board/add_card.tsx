import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import type { Template } from "../../languages/en/card_templates.js";
import { t } from "../first_text.js";
import type { ColumnId } from "../types.js";
import { hands } from "./coming.js";
import { useDesk } from "./desk.js";

/** Where a card is added: a button, and the line to type in once it is pressed. */
export function AddCard({ column, label }: { column: ColumnId; label: string }) {
  const desk = useDesk();
  const [template, setTemplate] = useState<Template | null>(null);
  const Line = desk.adding.value === column && hands.value?.AddLine;
  if (Line) return <Line column={column} label={label} template={template} setTemplate={setTemplate} />;
  return (
    <button
      type="button"
      class="button quiet add-button"
      onClick={() => {
        desk.adding.value = column;
      }}
    >
      <Icon name="plus" />
      {t.add.card}
      {column === "to_do" && <span class="key">N</span>}
    </button>
  );
}
