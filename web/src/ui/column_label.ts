import { t } from "./first_text.js";
import type { ColumnId } from "./types.js";

/** As a board begins; whoever gives a column another name means that name in every language. */
const untouched: Readonly<Record<ColumnId, string>> = {
  to_do: "To Do",
  in_progress: "In Progress",
  verify: "Verify",
  done: "Done",
};

/** The name of a column: what people called it, else the word for it in the reader's language. */
export function columnLabel(column: { id: ColumnId; label: string }): string {
  return column.label === untouched[column.id] ? t.columns[column.id] : column.label;
}

/** The same of one of many; its id where there is none. */
export function labelOf<Id extends string>(columns: readonly { id: ColumnId; label: string }[], id: Id): string {
  const column = columns.find((one) => one.id === id);
  return column ? columnLabel(column) : id;
}
