/** An address that leads to a page and can do nothing else (C16). */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#\s"<][^\s"<]*$/.test(text);
}

/** A link as a line of text: its address, and its words after a space. */
export function linkLine(url: string, title: string): string {
  return `${url} ${title.trim()}`.trim();
}

export function readLink(line: string): { url: string; title: string } {
  const space = line.indexOf(" ");
  return space < 0 ? { url: line, title: "" } : { url: line.slice(0, space), title: line.slice(space + 1).trim() };
}
