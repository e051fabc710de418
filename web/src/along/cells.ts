/** What a spreadsheet would take for a formula; also behind apostrophes, so that taking one off is exact. */
const formula = /^'*[=+\-@\t\r]/;

/** One cell of RFC 4180: quoted where it must be, and with an apostrophe before what would be run as a formula. */
export function cell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The way back: what `cell` put before the text is taken off. */
export function plainCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

export function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}
