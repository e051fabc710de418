/** The length a person would count: code points, not UTF-16 units (C11). */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Something other than white space was said. */
export function isSaid(text: string | null | undefined): text is string {
  return typeof text === "string" && /[^ \t\r\n]/.test(text);
}
