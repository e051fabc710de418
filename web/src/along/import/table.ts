import { plainCell } from "../cells.js";
import type { CsvRow } from "./csv_text.js";
import type { Found, FoundCard } from "./found.js";
import type { Use } from "./guesses.js";
import { importLimits } from "./limits.js";
import { ImportRefused } from "./refusal.js";

/** A table with names in its first row, and what each column is used for, as a board. */
export function readTable(rows: readonly CsvRow[], uses: readonly Use[]): Found {
  const [names, ...body] = rows;
  if (!names || body.length === 0) throw new ImportRefused("the file", "empty");
  if (!uses.includes("title")) throw new ImportRefused("line 1", "no_title_column");
  if (body.length > importLimits.cards) throw new ImportRefused("the file", "too_many", importLimits.cards);
  const lists = new Map<string, number>();
  const cards = body.flatMap((row) => readRow(row, uses, lists) ?? []);
  const unused = names.cells.filter((_, index) => (uses[index] ?? "none") === "none").length;
  return {
    title: "",
    lists: [...lists.keys()].map((name) => ({ name, closed: false })),
    cards,
    people: [...new Set(cards.flatMap((card) => card.people))],
    leftOut: unused > 0 ? [{ what: "columns", count: unused }] : [],
  };
}

/** Null: a row without a title is no card. */
function readRow(row: CsvRow, uses: readonly Use[], lists: Map<string, number>): FoundCard | null {
  const of = (use: Use) => plainCell(row.cells[uses.indexOf(use)] ?? "").trim();
  const title = of("title");
  if (!title) return null;
  const name = of("list");
  if (!lists.has(name)) {
    if (lists.size >= importLimits.lists) throw new ImportRefused(`line ${row.line}`, "too_many", importLimits.lists);
    lists.set(name, lists.size);
  }
  const items = linesOf(of("done_when")).map((line) => {
    const [, box, text] = /^(?:[-*]\s*)?(?:\[([ xX])\]\s*)?(.*)$/.exec(line) ?? [];
    return { text: text ?? line, ticked: (box ?? " ") !== " " };
  });
  return {
    list: lists.get(name) ?? 0,
    title,
    description: of("description"),
    firstStep: of("first_step"),
    checklists: items.length > 0 ? [{ name: "", items }] : [],
    comments: linesOf(of("comments")).map(commentOf),
    labels: namesOf(of("labels")),
    people: namesOf(of("owner")),
    due: dayOf(of("due"), `line ${row.line}`),
    archived: !/^(?:|0|no|false|nein|non)$/i.test(of("archived")),
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

function namesOf(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** As the export writes it: `NAME, 2026-03-02: words`. */
function commentOf(line: string): FoundCard["comments"][number] {
  const [, by, day, text] = /^([^:]{1,80}), (\d{4}-\d{2}-\d{2}): ?(.*)$/.exec(line) ?? [];
  return text === undefined ? { by: "", day: "", text: line } : { by: by ?? "", day: day ?? "", text };
}

/** `2026-03-02` (a time behind it is passed over), `2026/3/2` or `2.3.2026`; days with slashes the other way are refused. */
function dayOf(text: string, where: string): string | null {
  if (text === "") return null;
  const [, y, m, d] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:$|[T ].*$)/.exec(text) ?? [];
  const [, gd, gm, gy] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const year = Number(y ?? gy);
  const month = Number(m ?? gm);
  const day = Number(d ?? gd);
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900) throw new ImportRefused(where, "not_date", text.slice(0, 40));
  return date.toISOString().slice(0, 10);
}
