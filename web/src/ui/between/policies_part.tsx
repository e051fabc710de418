import { between } from "../../languages/en/between.js";
import { useDesk } from "../board/desk.js";
import { columnLabel } from "../column_label.js";
import type { Board, PolicyChanges } from "../types.js";

const words = between.policies;

interface Props {
  chosen: Board["policies"];
  choose: (changes: PolicyChanges) => void;
}

/** How the board is used between sessions: who moves, what a pull needs, what a full column means. */
export function PoliciesPart({ chosen, choose }: Props) {
  return (
    <>
      <fieldset class="field">
        <legend>{words.move}</legend>
        {(["owner_or_in_session", "owner_only", "anyone"] as const).map((move) => (
          <Choice key={move} name="move" word={words[move]} on={chosen.move === move} choose={() => choose({ move })} />
        ))}
        <p class="small soft">{words.moveHint}</p>
      </fieldset>
      <fieldset class="field">
        <legend>{words.ready}</legend>
        {(["nudge", "hard"] as const).map((gate) => (
          <Choice
            key={gate}
            name="ready"
            word={words[gate]}
            on={chosen.ready_gate === gate}
            choose={() => choose({ ready_gate: gate })}
          />
        ))}
        <p class="small soft">{words.readyHint}</p>
      </fieldset>
      <fieldset class="field">
        <legend>{words.override}</legend>
        {(["either_with_reason", "both_agree", "never"] as const).map((mode) => (
          <Choice
            key={mode}
            name="override"
            word={words[mode]}
            on={chosen.override_mode === mode}
            choose={() => choose({ override_mode: mode })}
          />
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={chosen.count_blocked}
            onChange={(event) => choose({ count_blocked: event.currentTarget.checked })}
          />
          {words.blocked}
        </label>
        <p class="small soft">{words.blockedHint}</p>
      </fieldset>
    </>
  );
}

/** Every limit that holds now, and which one decides. */
export function LimitsInForce() {
  const { settings } = useDesk().board();
  return (
    <div class="field">
      <span class="label">{words.limits}</span>
      <ul class="small">
        {settings.columns.map((column) => (
          <li key={column.id} dir="auto">
            {words.columnLimit(columnLabel(column), column.limit)}
          </li>
        ))}
        <li>{words.personLimit(settings.person_limit)}</li>
        <li>{words.boardLimit(settings.board_limit)}</li>
      </ul>
      <p class="small soft">{words.limitsHint}</p>
    </div>
  );
}

function Choice({ name, word, on, choose }: { name: string; word: string; on: boolean; choose: () => void }) {
  return (
    <label class="choice">
      <input type="radio" name={`policy-${name}`} checked={on} onChange={choose} />
      {word}
    </label>
  );
}
