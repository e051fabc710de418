import { searchText as words } from "../../languages/en/search.js";
import { useDesk } from "../board/desk.js";
import { type Filter, labelsOn, nobody } from "./filter.js";

interface Props {
  filter: Filter;
  set: (part: Partial<Filter>) => void;
}

const ages = [3, 7, 14, 30];

/** What can be asked for besides words; goals and labels only where there are any. */
export function FilterFields({ filter, set }: Props) {
  const board = useDesk().session.view.value;
  if (!board) return null;
  const goals = board.settings.engagement?.goals ?? [];
  const labels = labelsOn(board.settings, board.cards.values());
  const people = board.settings.participants.filter((one) => one.active);
  return (
    <div class="filter-fields">
      <Choice label={words.owner} any={words.anyOwner} value={filter.owner} choose={(owner) => set({ owner })}>
        {[...people.map((one): Option => [one.id, one.name]), [nobody, words.noOwner]]}
      </Choice>
      <Choice label={words.age} any={words.anyAge} value={filter.age} choose={(age) => set({ age: Number(age) })}>
        {ages.map((days): Option => [String(days), words.ageFrom(days)])}
      </Choice>
      <Choice
        label={words.due}
        any={words.anyDue}
        value={filter.due}
        choose={(due) => set({ due: due as Filter["due"] })}
      >
        {[
          ["past", words.past],
          ["soon", words.soon],
        ]}
      </Choice>
      {goals.length > 0 && (
        <Choice label={words.goal} any={words.anyGoal} value={filter.goal} choose={(goal) => set({ goal })}>
          {goals.map((goal): Option => [goal.id, goal.title])}
        </Choice>
      )}
      {labels.length > 0 && (
        <Choice label={words.labels} any={words.anyLabel} value={filter.label} choose={(label) => set({ label })}>
          {labels.map((one): Option => [one.id, one.words])}
        </Choice>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.blocked}
          onChange={(event) => set({ blocked: event.currentTarget.checked })}
        />
        {words.blocked}
      </label>
    </div>
  );
}

type Option = readonly [value: string, words: string];

interface ChoiceProps {
  label: string;
  any: string;
  value: string | number;
  choose: (value: string) => void;
  children: readonly Option[];
}

function Choice({ label, any, value, choose, children }: ChoiceProps) {
  return (
    <select
      class={value ? "input asked" : "input"}
      aria-label={label}
      value={value || ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {children.map(([id, named]) => (
        <option key={id} value={id}>
          {named}
        </option>
      ))}
    </select>
  );
}
