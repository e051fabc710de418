/** Control characters but tab and line feed, and half surrogate pairs: no text of a board holds them (C11). */
const unfit = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

export function manyLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unfit, "").trim();
}

export function oneLine(text: string): string {
  return manyLines(text).replace(/[\n\t]+/g, " ");
}

/** What remains to be seen of a text of blanks and invisible signs is nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200d\u2060]*$/.test(text);
}

/** The text in pieces of at most so many code points, cut at the ends of lines or words where there are any. */
export function inPieces(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = [...text];
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" "));
    const cut = end > most / 2 ? end : most;
    pieces.push(head.slice(0, cut).join(""));
    rest = rest.slice(cut);
  }
  return [...pieces, rest.join("")].map((piece) => piece.trim()).filter((piece) => !isBlank(piece));
}

export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
