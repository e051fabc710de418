import { initials, personClass, personName } from "../people.js";
import type { Board } from "../types.js";

/** A person's letters on their colour; the name stands beside it as hidden text. */
export function Avatar({ board, person, tiny }: { board: Board; person: string | null; tiny?: boolean }) {
  const name = personName(board, person);
  return (
    <span class={`avatar ${tiny ? "tiny " : ""}${personClass(board, person)}`} aria-hidden="true">
      {person === null ? "–" : initials(name)}
    </span>
  );
}
