import type { PuffinEvent } from "../../../protocol/ts/messages.js";
import type { TextChange } from "./text_change.js";
import { changedText, setAsWhole } from "./written_together.js";

/** A wording of a text, as somebody left it. */
export interface TextVersion {
  /** Of the last change in it. */
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** Whoever goes on within this time goes on with the same version. */
const pauseMs = 5 * 60_000;

/** Reads the versions of one text out of a board's log, event by event, so that a long log can be read in slices. */
export class TextVersions {
  readonly #versions: TextVersion[] = [];
  #text = "";

  constructor(private readonly doc: string) {}

  /** Oldest first. */
  get versions(): readonly TextVersion[] {
    return this.#versions;
  }

  take(event: PuffinEvent): void {
    const text = this.#after(event);
    if (text === null || text === this.#text) return;
    this.#text = text;
    const { seq, at, by } = event;
    const last = this.#versions[this.#versions.length - 1];
    const goesOn = last?.by === by && Date.parse(at) - Date.parse(last.at) < pauseMs;
    if (goesOn) this.#versions.pop();
    this.#versions.push({ seq, at, by, text });
  }

  /** The text once this has happened; null when it says nothing of the text. */
  #after(event: PuffinEvent): string | null {
    if (event.type === "text_changed" && event.doc === this.doc) {
      return changedText(this.#text, event.changes as unknown as readonly TextChange[]);
    }
    return setAsWhole(event, this.doc);
  }
}
