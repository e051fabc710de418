/** Why a file is not taken, and where: a path like `cards[17].due`, or a line. Nothing has changed then. */
export class ImportRefused extends Error {
  constructor(
    readonly where: string,
    readonly why: Why,
    /** What was found, or the limit that was passed. */
    readonly detail: string | number = "",
  ) {
    super(`${where}: ${why} ${detail}`);
    this.name = "ImportRefused";
  }
}

export type Why =
  | "too_large"
  | "not_utf8"
  | "empty"
  | "bad_json"
  | "too_deep"
  | "twice"
  | "missing"
  | "not_text"
  | "not_number"
  | "not_yes_or_no"
  | "not_list"
  | "not_object"
  | "not_date"
  | "too_many"
  | "too_long"
  | "unknown_list"
  | "unknown_card"
  | "unknown_kind"
  | "open_quote"
  | "after_quote"
  | "no_title_column";
