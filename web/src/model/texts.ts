/** The length a person would count: code points, not UTF-16 units (C11). */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The text, or null when nothing in it leaves ink: a blank text counts as left out where it may be left out. */
export function said(text: string | null | undefined): string | null {
  return typeof text === "string" && /[^\s\u200b-\u200d\u2060]/.test(text) ? text : null;
}
