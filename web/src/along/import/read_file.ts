import { type CsvRow, readCsv } from "./csv_text.js";
import type { Found } from "./found.js";
import { readJson } from "./json_text.js";
import { importLimits } from "./limits.js";
import { ImportRefused } from "./refusal.js";
import { inSlices } from "./slices.js";
import { readTrello } from "./trello.js";

/** A table still needs to be told what its columns are. */
export type FileFound =
  | { readonly kind: "board"; readonly found: Found }
  | { readonly kind: "table"; readonly rows: readonly CsvRow[] };

/** The part of a File that is needed; a size over the limit is refused before a byte is read. */
export interface Readable {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export async function readFile(file: Readable): Promise<FileFound> {
  if (file.size > importLimits.megabytes * 1024 * 1024) {
    throw new ImportRefused(file.name, "too_large", Math.round(file.size / 1024 / 1024));
  }
  return readText(decode(await file.arrayBuffer(), file.name), file.name);
}

/** JSON is known by how it begins, whatever the file is called. */
export async function readText(text: string, name: string): Promise<FileFound> {
  if (text.trim() === "") throw new ImportRefused(name, "empty");
  if (/^\s*[[{]/.test(text)) {
    return { kind: "board", found: await inSlices(readTrello(await inSlices(readJson(text)))) };
  }
  if (/\.json$/i.test(name)) throw new ImportRefused("line 1, column 1", "bad_json");
  const rows = await inSlices(readCsv(text));
  if (rows.length < 2) throw new ImportRefused(name, "empty");
  return { kind: "table", rows };
}

/** UTF-8, with or without a byte order mark. */
function decode(bytes: ArrayBuffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused(name, "not_utf8");
  }
}
