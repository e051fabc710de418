import { useEffect, useMemo, useState } from "preact/hooks";
import type { Brought } from "../../along/import/card_commands.js";
import type { Found } from "../../along/import/found.js";
import { guessColumn } from "../../along/import/guesses.js";
import { type Choices, type Plan, planImport } from "../../along/import/plan.js";
import { inSlices } from "../../along/import/slices.js";
import { importText } from "../../languages/en/along_import.js";
import { mayOwnCards } from "../../model/rights.js";
import { useDesk } from "../board/desk.js";
import { type ColumnId, columnIds } from "../types.js";
import { PlanWords } from "./plan_words.js";

const words = importText.map;

interface Props {
  found: Found;
  onBack: () => void;
  onGo: (brought: readonly Brought[]) => void;
}

/** Where each list goes and who is who, and under it what that comes to on this board. */
export function MapStep({ found, onBack, onGo }: Props) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const counts = useMemo(() => countsOf(found), [found]);
  const [choices, setChoices] = useState<Choices>(() => firstChoices(desk.board().settings.participants, found));
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    let current = true;
    if (!board) return;
    setPlan(null);
    void inSlices(planImport(board, desk.you().participant, found, choices, importText.brought)).then((made) => {
      if (current) setPlan(made);
    });
    return () => {
      current = false;
    };
  }, [board, found, choices]);
  if (!board) return null;
  const owners = board.settings.participants.filter((person) => mayOwnCards(board, person.id));
  const archived = found.cards.filter((card) => card.archived).length;
  return (
    <>
      <p dir="auto">
        <b>{words.found(found.title, found.cards.length)}</b>
      </p>
      <h3>{words.lists}</h3>
      <ul class="import-choices">
        {found.lists.map((list, index) => (
          <li key={`${index} ${list.name}`}>
            <label>
              <span dir="auto">
                {words.list(list.name || words.unnamedList, counts[index] ?? 0)}
                {list.closed && <span class="soft small"> {words.closedList}</span>}
              </span>
              <select
                class="input"
                value={choices.columns[index] ?? ""}
                onChange={(event) => {
                  const column = (event.currentTarget.value || null) as ColumnId | null;
                  setChoices({ ...choices, columns: choices.columns.map((one, at) => (at === index ? column : one)) });
                }}
              >
                {columnIds.map((id) => (
                  <option key={id} value={id}>
                    {desk.label(id)}
                  </option>
                ))}
                <option value="">{words.leaveOut}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      {found.people.length > 0 && (
        <>
          <h3>{words.people}</h3>
          <p class="small soft">{words.peopleMeans}</p>
          <ul class="import-choices">
            {found.people.map((name) => (
              <li key={name}>
                <label>
                  <span dir="auto">{name}</span>
                  <select
                    class="input"
                    value={choices.people.get(name) ?? ""}
                    onChange={(event) => {
                      const people = new Map(choices.people).set(name, event.currentTarget.value || null);
                      setChoices({ ...choices, people });
                    }}
                  >
                    <option value="">{words.nobodyHere}</option>
                    {owners.map((person) => (
                      <option key={person.id} value={person.id}>
                        {person.name}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {archived > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={choices.archived}
            onChange={(event) => setChoices({ ...choices, archived: event.currentTarget.checked })}
          />
          {words.archived(archived)}
        </label>
      )}
      <PlanWords
        plan={plan}
        leftOut={found.leftOut}
        restToDo={choices.restToDo}
        onRest={(restToDo) => setChoices({ ...choices, restToDo })}
      />
      <div class="actions">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={!plan || plan.brought.length === 0}
          onClick={() => plan && onGo(plan.brought)}
        >
          {plan && plan.brought.length > 0 ? words.go(plan.brought.length) : words.none}
        </button>
      </div>
    </>
  );
}

function firstChoices(here: ReadonlyArray<{ id: string; name: string; active: boolean }>, found: Found): Choices {
  const byName = new Map(here.filter((one) => one.active).map((one) => [one.name.trim().toLocaleLowerCase(), one.id]));
  return {
    columns: found.lists.map((list) => guessColumn(list.name)),
    people: new Map(found.people.map((name) => [name, byName.get(name.trim().toLocaleLowerCase()) ?? null])),
    archived: false,
    restToDo: true,
  };
}

function countsOf(found: Found): number[] {
  const counts = found.lists.map(() => 0);
  for (const card of found.cards) counts[card.list] = (counts[card.list] ?? 0) + 1;
  return counts;
}
