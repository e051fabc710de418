/** A piece of a page whose every word from outside was escaped. Made by `html` alone. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | null | false | readonly Piece[];

/** Writes a piece of a page: what is put in is text and stays text, whatever stands in it; only Markup is taken as it is. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.map((part, index) => part + textOf(pieces[index] ?? null)).join(""));
}

function textOf(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(textOf).join("");
  return escaped(String(piece));
}

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? "");
}

/** Text with its line breaks. */
export function lines(text: string): Markup {
  return html`<p class="lines" dir="auto">${text}</p>`;
}

export function list(entries: readonly Piece[]): Markup | null {
  return entries.length === 0 ? null : html`<ul>${entries.map((one) => html`<li dir="auto">${one}</li>`)}</ul>`;
}
