import { importLimits } from "./limits.js";
import { ImportRefused } from "./refusal.js";
import type { Sliced } from "./slices.js";

export interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [",", ";", "\t"] as const;
const rowsPerStep = 50;

/** Reads RFC 4180 in slices; the separator is the one the first line has most of. Empty lines are passed over. */
export function* readCsv(text: string): Sliced<CsvRow[]> {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let begunOn = 1;
  const endRow = () => {
    if (cells.length > 1 || cells[0] !== "") rows.push({ line: begunOn, cells });
    if (rows.length > importLimits.cards + 1)
      throw new ImportRefused(`line ${begunOn}`, "too_many", importLimits.cards);
    cells = [];
  };
  while (at < text.length) {
    if (cells.length === 0) begunOn = line;
    if (cells.length >= importLimits.columns) throw new ImportRefused(`line ${line}`, "too_many", importLimits.columns);
    const [value, end] = text[at] === '"' ? quoted(text, at, line) : plain(text, at, separator);
    if (value.length > importLimits.text) throw new ImportRefused(`line ${line}`, "too_long", importLimits.text);
    cells.push(value);
    for (let next = text.indexOf("\n", at); next >= 0 && next < end; next = text.indexOf("\n", next + 1)) line += 1;
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push("");
    } else if (at < text.length && text[at] !== "\r" && text[at] !== "\n") {
      throw new ImportRefused(`line ${line}`, "after_quote");
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    endRow();
    if (rows.length % rowsPerStep === 0) yield;
  }
  return rows;
}

function plain(text: string, from: number, separator: string): [string, number] {
  let to = from;
  while (to < text.length && text[to] !== separator && text[to] !== "\n" && text[to] !== "\r") to += 1;
  return [text.slice(from, to), to];
}

function quoted(text: string, from: number, line: number): [string, number] {
  let value = "";
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new ImportRefused(`line ${line}`, "open_quote");
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return [value, end + 1];
    value += '"';
    at = end + 2;
  }
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, "");
  const counts = separators.map((separator) => first.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}
