import type { Desk } from "../board/desk.js";

const waits = 4_000;

/** Where in the sheet of a card the writing is to begin. */
const places = {
  title: "dialog.sheet [data-field=title] :is(input, textarea)",
  comment: "dialog.sheet .comments :is(input[type=text], textarea)",
} as const;

/**
 * Opens a card with one of its fields in hand; the sheet's code may have to come first, and what stands further down is
 * drawn a moment later. A field that the sheet does not have leaves the focus where it is.
 */
export function openAt(desk: Desk, card: string, place: keyof typeof places | { field: string }): void {
  desk.openCard(card);
  const selector =
    typeof place === "string"
      ? places[place]
      : `dialog.sheet [data-field="${place.field}"] :is(input, textarea, select, button)`;
  const enter = () => {
    const field = document.querySelector<HTMLElement>(selector);
    if (!field) return false;
    // After the sheet has given the focus to its heading.
    requestAnimationFrame(() => {
      field.focus();
      const hasText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      if (place === "title" && hasText) field.select();
    });
    return true;
  };
  if (enter()) return;
  const watch = new MutationObserver(() => enter() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), waits);
}
