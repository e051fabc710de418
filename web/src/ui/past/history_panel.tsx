import { useMemo, useState } from "preact/hooks";
import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { Companion } from "../look/companion.js";
import { Dialog } from "../parts/dialog.js";
import { t } from "../text.js";
import { everything, type Filter, fits } from "./history.js";
import { HistoryList } from "./history_list.js";
import { LightButtons } from "./light_buttons.js";
import { Reading } from "./reading.js";
import { type ActKind, actKinds } from "./sentences.js";
import { useHistory } from "./use_history.js";

/** Who did what on the board, in words, and what one looks for in it. */
export function HistoryPanel({ done }: { done: () => void }) {
  const lines = useHistory(null);
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = useMemo(() => lines?.filter((line) => fits(line, filter)) ?? null, [lines, filter]);
  const set = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <Dialog title={words.history} kind="sheet" onClose={done}>
      <div class="history">
        <LightButtons />
        <Filters filter={filter} set={set} />
        <Reading />
        {shown && (
          <>
            <p class="small soft" role="status">
              {shown.length > 0 && words.count(shown.length)}
            </p>
            {lines?.length === 0 && <p>{words.nothing}</p>}
            {lines && lines.length > 0 && shown.length === 0 && (
              <p class="row">
                <Companion who="yeti" small />
                {words.noneFits}
                <button type="button" class="button" onClick={() => setFilter(everything)}>
                  {words.clear}
                </button>
              </p>
            )}
            <HistoryList key={JSON.stringify(filter)} lines={shown} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Filters({ filter, set }: { filter: Filter; set: (part: Partial<Filter>) => void }) {
  const desk = useDesk();
  const board = desk.board();
  const cards = [...board.cards.values()].sort((a, b) => a.number - b.number);
  return (
    <fieldset class="history-filters">
      <legend class="hidden-text">{words.filter}</legend>
      <Choice
        label={words.person}
        value={filter.person}
        choose={(person) => set({ person })}
        options={[["", words.everybody], ...board.settings.participants.map(({ id, name }) => [id, name] as const)]}
      />
      <Choice
        label={words.kind}
        value={filter.kind}
        choose={(kind) => set({ kind: kind as ActKind | "" })}
        options={(["", ...actKinds] as const).map((kind) => [kind, words.kinds[kind]] as const)}
      />
      <Choice
        label={words.card}
        value={filter.card}
        choose={(card) => set({ card })}
        options={[
          ["", words.everyCard],
          ...cards.map(({ id, number, title }) => [id, `${t.card.number(number)} ${title}`] as const),
        ]}
      />
      <label>
        <span class="small soft">{words.words}</span>
        <input
          class="input"
          type="search"
          dir="auto"
          maxLength={100}
          value={filter.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choose: (value: string) => void;
  options: ReadonlyArray<readonly [value: string, label: string]>;
}

function Choice({ label, value, choose, options }: ChoiceProps) {
  return (
    <label>
      <span class="small soft">{label}</span>
      <select class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
