/**
 * Changes of texts that several people write at once, and how they meet (SPEC.md T): the twin of domain/text_algebra.
 * Lengths and places are UTF-16 code units, which is how a browser counts.
 */

/** Kept: a number. Replaced: how much, and the lines that stand there instead; none: nothing. */
export type TextPiece = number | readonly [number, ...string[]];
/** Pieces that cover the whole of the text before, in order. */
export type TextChange = readonly TextPiece[];

/** Null when the change was made for a text of another length, or would cut a surrogate pair in two. */
export function applyChange(text: string, change: TextChange): string | null {
  let after = "";
  let at = 0;
  for (const piece of change) {
    if (splitsAPair(text, at)) return null;
    const length = lengthOf(piece);
    after += typeof piece === "number" ? text.slice(at, at + length) : insertedBy(piece);
    at += length;
  }
  return at === text.length ? after : null;
}

/**
 * The change as it is to be made once `over` was made, both having been made for the same text. Where both insert at
 * one place, `before` says that this one stands first. Throws when they are for texts of different lengths.
 */
export function mapChange(change: TextChange, over: TextChange, before: boolean): TextChange {
  const own = new Cursor(change);
  const other = new Cursor(over);
  const out = new Pieces();
  while (!own.ended || !other.ended) {
    if ((own.ended && other.left > 0) || (other.ended && own.left > 0)) throw mismatch();
    if (own.keeps && other.keeps) {
      const step = Math.min(own.left, other.left);
      out.keep(step);
      own.walk(step);
      other.walk(step);
    } else if (otherComesFirst(own, other, before)) passReplacement(own, other, out);
    else if (own.replaces) writeReplacement(own, other, out);
    else throw mismatch();
  }
  return out.pieces;
}

/** The smallest single replacement that leads from one text to the other, never cutting a surrogate pair (T4). */
export function changeBetween(from: string, to: string): TextChange {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  if (splitsAPair(from, start) || splitsAPair(to, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  if (splitsAPair(from, from.length - end) || splitsAPair(to, to.length - end)) end -= 1;
  const out = new Pieces();
  out.keep(start);
  out.replace(from.length - start - end, to.slice(start, to.length - end));
  out.keep(end);
  return out.pieces;
}

export function lengthBefore(change: TextChange): number {
  return change.reduce<number>((sum, piece) => sum + lengthOf(piece), 0);
}

function lengthOf(piece: TextPiece): number {
  return typeof piece === "number" ? piece : piece[0];
}

function insertedBy([, ...lines]: readonly [number, ...string[]]): string {
  return lines.join("\n");
}

/** True between the two halves of a surrogate pair. */
export function splitsAPair(text: string, at: number): boolean {
  const isHalf = (unit: number, half: number) => (unit & 0xfc00) === half;
  return at > 0 && at < text.length && isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00);
}

function mismatch(): Error {
  return new Error("two changes of texts of different lengths");
}

/** Walks over a change's pieces, in steps as small as wanted. */
class Cursor {
  /** What is inserted here was written already, with an earlier part of this piece. */
  written = false;
  #at = 0;
  #walked = 0;

  constructor(private readonly change: TextChange) {}

  get ended(): boolean {
    return this.#at === this.change.length;
  }
  get keeps(): boolean {
    return typeof this.change[this.#at] === "number";
  }
  get replaces(): boolean {
    return !this.ended && !this.keeps;
  }
  get left(): number {
    const piece = this.change[this.#at];
    return piece === undefined ? 0 : lengthOf(piece) - this.#walked;
  }
  get atItsStart(): boolean {
    return this.#walked === 0;
  }
  get inserted(): string {
    const piece = this.change[this.#at];
    return piece === undefined || typeof piece === "number" ? "" : insertedBy(piece);
  }
  walk(units: number): void {
    this.#walked += units;
    if (this.#walked === lengthOf(this.change[this.#at] ?? 0)) this.next();
  }
  next(): void {
    this.#at += 1;
    this.#walked = 0;
    this.written = false;
  }
}

/** True when the next replacement of `other` comes before what `own` does next. */
function otherComesFirst(own: Cursor, other: Cursor, before: boolean): boolean {
  if (!other.replaces) return false;
  if (!own.replaces || own.written) return true;
  return own.atItsStart && (other.left < own.left || (other.left === own.left && !before));
}

/** Steps over a replacement of `other`; what `own` inserts within the stretch survives it. */
function passReplacement(own: Cursor, other: Cursor, out: Pieces): void {
  out.keep(other.inserted.length);
  for (let length = other.left; length > 0; ) {
    if (own.ended) throw mismatch();
    const step = Math.min(own.left, length);
    if (own.replaces && !own.written && own.left <= step) {
      out.replace(0, own.inserted);
      own.written = true;
    }
    own.walk(step);
    length -= step;
  }
  other.next();
}

/** Writes a replacement of `own`, less what `other` has deleted of its stretch, up to what `other` inserts there. */
function writeReplacement(own: Cursor, other: Cursor, out: Pieces): void {
  const length = own.left;
  let left = length;
  let stillThere = 0;
  while (left > 0) {
    if (other.keeps) {
      const step = Math.min(left, other.left);
      stillThere += step;
      left -= step;
      other.walk(step);
    } else if (other.replaces && other.inserted === "" && other.left < left) {
      left -= other.left;
      other.next();
    } else break;
  }
  out.replace(stillThere, own.written ? "" : own.inserted);
  own.written = true;
  own.walk(length - left);
}

/** Collects pieces: empty ones are dropped, neighbours of one kind joined. */
class Pieces {
  readonly #pieces: { length: number; kept: boolean; inserted: string }[] = [];

  get pieces(): TextChange {
    return this.#pieces.map(({ length, kept, inserted }) => {
      if (kept) return length;
      return inserted === "" ? [length] : [length, ...inserted.split("\n")];
    });
  }
  keep(length: number): void {
    if (length === 0) return;
    const last = this.#pieces[this.#pieces.length - 1];
    if (last?.kept) last.length += length;
    else this.#pieces.push({ length, kept: true, inserted: "" });
  }
  replace(length: number, inserted: string): void {
    if (length === 0 && inserted === "") return;
    const last = this.#pieces[this.#pieces.length - 1];
    if (last && !last.kept && inserted === "" && last.inserted === "") last.length += length;
    else if (last && !last.kept && length === 0 && last.length === 0) last.inserted += inserted;
    else this.#pieces.push({ length, kept: false, inserted });
  }
}
