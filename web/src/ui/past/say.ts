import type { DocParts } from "../../model/written_together.js";
import type { PuffinEvent } from "../types.js";

export type Of<Type extends PuffinEvent["type"]> = Extract<PuffinEvent, { type: Type }>;

/** The names of what events speak of, as the board has them now. */
export interface Say {
  who(participant: string | null): string;
  /** `C-7 Call the bank`. */
  card(id: string): string;
  column(id: string): string;
  goal(id: string): string;
  measure(id: string): string;
  session(id: string): string;
  /** The card that a promise is about. */
  promise(id: string): string;
  seat(seat: string): string;
  /** What a text that is written together belongs to. */
  doc(doc: string): DocParts | null;
  /** A calendar day, `YYYY-MM-DD`. */
  day(day: string): string;
  /** A moment, in the engagement's zone. */
  when(instant: string): string;
}

/** One sentence for each kind of event: a kind without one does not compile. */
export type Sentences<Type extends PuffinEvent["type"] = PuffinEvent["type"]> = {
  readonly [Kind in Type]: (event: Of<Kind>, say: Say) => string;
};
