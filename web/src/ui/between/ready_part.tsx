import { useState } from "preact/hooks";
import { between } from "../../languages/en/between.js";
import { missingBeforePull } from "../../model/ready.js";
import { useDesk } from "../board/desk.js";
import type { Card } from "../types.js";

const words = between.ready;

/** What a waiting card still lacks before it is pulled: a hint one can hide, or what the pull insists on. */
export function ReadyPart({ card }: { card: Card }) {
  const { settings } = useDesk().board();
  const [hidden, setHidden] = useState(false);
  const missing = card.column === "to_do" && !card.archived ? missingBeforePull(settings, card) : [];
  const hard = settings.policies.ready_gate === "hard";
  if (missing.length === 0 || (hidden && !hard)) return null;
  const list = missing.map((field) => words.missing[field]).join(", ");
  return (
    <p class="notice row">
      <span class="grow">{hard ? words.hintHard(list) : words.hint(list)}</span>
      {!hard && (
        <button type="button" class="button quiet" onClick={() => setHidden(true)}>
          {words.dismiss}
        </button>
      )}
    </p>
  );
}
