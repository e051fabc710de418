import { initials, personClass, personName } from "../people.js";
import type { Board } from "../types.js";

interface Props {
  board: Board;
  person: string | null;
  tiny?: boolean;
  /** What is read aloud; without it the name stands beside the letters. */
  words?: string;
}

/** A person's letters on their colour. */
export function Avatar({ board, person, tiny, words }: Props) {
  const name = personName(board, person);
  const spoken =
    words === undefined ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": words } as const);
  return (
    <span class={`avatar ${tiny ? "tiny " : ""}${personClass(board, person)}`} {...spoken}>
      {person === null ? "–" : initials(name)}
    </span>
  );
}
