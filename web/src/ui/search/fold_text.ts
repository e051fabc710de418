/** Letters that stand for others and are no letter with a mark. */
const alike: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", þ: "th" };
const likeOthers = /[ßæœøđłıþ]/g;

/** Marks over and under letters: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, and the stretcher. */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** A text as it is searched: without case and without marks, so that `resume` finds `Résumé`. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(marks, "")
    .replace(likeOthers, (letter) => alike[letter] ?? letter);
}
