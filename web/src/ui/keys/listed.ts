import { keyNames, keyWords } from "../../languages/en/keys.js";
import { bindings, type Scope } from "./bindings.js";

export interface Line {
  means: string;
  /** As in the table: `Ctrl+z`. */
  chords: readonly string[];
}

export interface Group {
  scope: Scope;
  title: string;
  lines: readonly Line[];
}

/** The whole table in words; acts with the same words share a line. */
export function listed(scopes: readonly Scope[]): Group[] {
  return scopes.map((scope) => {
    const { title, acts } = keyWords[scope];
    const lines = new Map<string, string[]>();
    for (const [act, chords] of Object.entries<readonly string[]>(bindings[scope])) {
      const means = (acts as Readonly<Record<string, string>>)[act] ?? act;
      lines.set(means, [...(lines.get(means) ?? []), ...chords]);
    }
    return { scope, title, lines: [...lines].map(([means, chords]) => ({ means, chords })) };
  });
}

/** `Ctrl+Z`, as it is printed on keys. */
export function printed(chord: string, names: Readonly<Record<string, string>> = keyNames): string {
  return chord
    .split("+")
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join("+");
}
