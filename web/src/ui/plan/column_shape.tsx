import type { ColumnId } from "../types.js";

/** Empty, half, three quarters with a ring, full: how far a card is, also without colour. */
export function ColumnShape({ column }: { column: ColumnId }) {
  return (
    <svg class="column-shape" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle
        cx="7"
        cy="7"
        r="5.5"
        fill={column === "done" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width="1.5"
      />
      {column === "in_progress" && <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
      {column === "verify" && <circle cx="7" cy="7" r="3" fill="currentColor" />}
      {column === "done" && <path d="M4.3 7.2l1.9 1.9 3.5-4" fill="none" stroke="var(--card)" stroke-width="1.5" />}
    </svg>
  );
}
