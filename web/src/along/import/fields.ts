import type { Json, JsonObject } from "./json_text.js";
import { importLimits } from "./limits.js";
import { ImportRefused, type Why } from "./refusal.js";

/** An object of the file with the path that leads to it. Reading a field of another type than promised is refused. */
export class Fields {
  readonly #object: JsonObject;

  constructor(
    value: Json | undefined,
    readonly path: string,
  ) {
    if (!(value instanceof Map))
      throw new ImportRefused(path || "the file", value === undefined ? "missing" : "not_object");
    this.#object = value as JsonObject;
  }

  has(name: string): boolean {
    const value = this.#object.get(name);
    return value !== undefined && value !== null;
  }

  /** Where a field stands, like `cards[17].due`. */
  pathOf(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }

  refuse(name: string, why: Why, detail: string | number = ""): ImportRefused {
    return new ImportRefused(this.pathOf(name), why, detail);
  }

  /** A text that must be there. */
  text(name: string): string {
    if (!this.has(name)) throw this.refuse(name, "missing");
    return this.textOr(name, "");
  }

  /** Missing or null: the other. */
  textOr(name: string, other: string): string {
    if (!this.has(name)) return other;
    const value = this.#object.get(name);
    if (typeof value !== "string") throw this.refuse(name, "not_text");
    if (value.length > importLimits.text) throw this.refuse(name, "too_long", importLimits.text);
    return value;
  }

  flag(name: string): boolean {
    if (!this.has(name)) return false;
    const value = this.#object.get(name);
    if (typeof value !== "boolean") throw this.refuse(name, "not_yes_or_no");
    return value;
  }

  number(name: string): number {
    if (!this.has(name)) return 0;
    const value = this.#object.get(name);
    // Trello writes some places as "top" and "bottom".
    if (name === "pos" && typeof value === "string") return value === "top" ? Number.MIN_VALUE : Number.MAX_VALUE;
    if (typeof value !== "number") throw this.refuse(name, "not_number");
    return value;
  }

  /** An instant as a day of this browser's calendar; null where there is none. */
  dayOf(name: string): string | null {
    if (!this.has(name)) return null;
    const text = this.textOr(name, "");
    const date = new Date(text);
    const year = date.getFullYear();
    if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(date.getTime()) || year < 1900 || year > 9999) {
      throw this.refuse(name, "not_date", text.slice(0, 40));
    }
    const two = (n: number) => String(n).padStart(2, "0");
    return `${String(year).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }

  object(name: string): Fields {
    return new Fields(this.#object.get(name), this.pathOf(name));
  }

  /** Missing: no entries. */
  list(name: string, most: number): readonly Json[] {
    if (!this.has(name)) return [];
    const value = this.#object.get(name);
    if (!Array.isArray(value)) throw this.refuse(name, "not_list");
    if (value.length > most) throw this.refuse(name, "too_many", most);
    return value;
  }

  objects(name: string, most: number): Fields[] {
    return this.list(name, most).map((value, index) => new Fields(value, `${this.pathOf(name)}[${index}]`));
  }

  texts(name: string, most: number): string[] {
    return this.list(name, most).map((value, index) => {
      if (typeof value === "string") return value;
      throw new ImportRefused(`${this.pathOf(name)}[${index}]`, "not_text");
    });
  }
}
