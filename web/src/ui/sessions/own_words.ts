import type { Step } from "../../model/session_script.js";

// What one person writes for themselves about one session is one private text (H17): each part under a line `# name`.
// A line of theirs that begins with # or \ has a \ before it, so that nothing they write can end a part.

/** The two lines of the reflection, and a note beside each step of talking. */
export type OwnPart = "take" | "carry" | Step;
export type OwnParts = Readonly<Partial<Record<OwnPart, string>>>;

export function partsOfText(text: string): OwnParts {
  const parts: Record<string, string[]> = {};
  let lines: string[] | null = null;
  for (const line of text === "" ? [] : text.split("\n")) {
    if (line.startsWith("# ")) {
      lines = [];
      parts[line.slice(2)] = lines;
    } else {
      // Words before the first name were written by another program; they are taken along, not lost.
      lines ??= parts.take = [];
      lines.push(line.startsWith("\\") ? line.slice(1) : line);
    }
  }
  return Object.fromEntries(Object.entries(parts).map(([name, told]) => [name, told.join("\n")]));
}

export function textOfParts(parts: OwnParts): string {
  return Object.entries(parts)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `# ${name}\n${text.replace(/^([#\\])/gm, "\\$1")}`)
    .join("\n");
}

/** Words written in two places: the longer when it goes on from the other, else both, so that none is lost. */
export function bothWords(mine: string, theirs: string): string {
  if (mine.startsWith(theirs)) return mine;
  return theirs.startsWith(mine) ? theirs : `${theirs}\n${mine}`;
}

export function bothParts(mine: string, theirs: string): string {
  const [here, there] = [partsOfText(mine), partsOfText(theirs)];
  const names = Object.keys({ ...there, ...here }) as OwnPart[];
  return textOfParts(
    Object.fromEntries(names.map((name) => [name, bothWords(here[name] ?? "", there[name] ?? "")])) as OwnParts,
  );
}

/** What is shown to all when everybody is ready: empty lines are left out. */
export function reflectionLines(text: string): string[] {
  const { take = "", carry = "" } = partsOfText(text);
  return [take, carry].map((line) => line.trim()).filter((line) => line !== "");
}
