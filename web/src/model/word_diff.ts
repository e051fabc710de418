/** A stretch of two wordings: in both, only in the later, or only in the earlier one. */
export interface Stretch {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What became of a text, word by word. Texts of some thousand words take some milliseconds. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const left = Math.min(one.length, other.length) - start;
  while (end < left && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const stretches: Stretch[] = [];
  add(stretches, "same", one.slice(0, start));
  for (const [kind, word] of between(one.slice(start, one.length - end), other.slice(start, other.length - end))) {
    add(stretches, kind, [word]);
  }
  add(stretches, "same", one.slice(one.length - end));
  return joined(stretches);
}

/** Of changes with nothing but a blank between them, what went stands together, and then what came. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  let [gone, come] = [[] as string[], [] as string[]];
  const close = () => {
    add(result, "removed", gone);
    add(result, "added", come);
    [gone, come] = [[], []];
  };
  stretches.forEach(({ kind, text }, index) => {
    const within = index > 0 && index < stretches.length - 1 && text.trim() === "";
    if (kind === "same" && !within) {
      close();
      add(result, "same", [text]);
    } else {
      if (kind !== "added") gone.push(text);
      if (kind !== "removed") come.push(text);
    }
  });
  close();
  return result;
}

/** Words and what stands between them. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function add(stretches: Stretch[], kind: Stretch["kind"], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = stretches[stretches.length - 1];
  const text = words.join("");
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
  else stretches.push({ kind, text });
}

/** The longest common sequence of words; of a change, what went stands before what came. */
function between(one: readonly string[], other: readonly string[]): Array<[Stretch["kind"], string]> {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const words: Array<[Stretch["kind"], string]> = [];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    const [gone, come] = [one[row], other[column]];
    if (gone !== undefined && gone === come) {
      words.push(["same", gone]);
      row += 1;
      column += 1;
    } else if (gone !== undefined && (come === undefined || at(row + 1, column) >= at(row, column + 1))) {
      words.push(["removed", gone]);
      row += 1;
    } else {
      words.push(["added", come as string]);
      column += 1;
    }
  }
  return words;
}
