import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { send } from "../acts/perform.js";
import { t } from "../text.js";
import { limits, textLength } from "../types.js";
import { useDesk } from "./desk.js";

/** The board's title while it is written anew. */
export function TitleField({ title, close }: { title: string; close: () => void }) {
  const desk = useDesk();
  const [draft, setDraft] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);

  const leave = () => {
    closed.current = true;
    close();
  };
  const save = () => {
    // A field that goes is left as well.
    if (closed.current) return;
    leave();
    const next = draft.trim();
    if (next && next !== title && textLength(next) <= limits.boardTitle)
      void send(desk, { type: "rename_board", title: next });
  };
  return (
    <input
      ref={field}
      class="input board-title-field"
      dir="auto"
      aria-label={t.board.rename}
      value={draft}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === "Enter") save();
        if (event.key === "Escape") leave();
      }}
    />
  );
}
