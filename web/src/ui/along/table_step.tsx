import { useState } from "preact/hooks";
import type { CsvRow } from "../../along/import/csv_text.js";
import type { Found } from "../../along/import/found.js";
import { guessUses, type Use, uses } from "../../along/import/guesses.js";
import { readTable } from "../../along/import/table.js";
import { importText } from "../../languages/en/along_import.js";
import { problemOf } from "./import_dialog.js";

const words = importText.table;
const shownRows = 3;

interface Props {
  rows: readonly CsvRow[];
  onFound: (found: Found) => void;
  onBack: () => void;
}

/** What the columns of a table are, with the first rows to see it by. */
export function TableStep({ rows, onFound, onBack }: Props) {
  const names = rows[0]?.cells ?? [];
  const [chosen, setChosen] = useState<readonly Use[]>(() => guessUses(names));
  const [problem, setProblem] = useState("");
  const nameOf = (index: number) => names[index]?.trim() || words.unnamed(index + 1);
  const set = (index: number, use: Use) => {
    setProblem("");
    setChosen(chosen.map((before, at) => (at === index ? use : before === use && use !== "none" ? "none" : before)));
  };
  const go = () => {
    try {
      onFound(readTable(rows, chosen));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <p>{words.means(rows.length - 1)}</p>
      <ul class="import-choices">
        {names.map((name, index) => (
          <li key={`${index} ${name}`}>
            <label>
              <span dir="auto">{words.column(nameOf(index))}</span>
              <select
                class="input"
                value={chosen[index]}
                onChange={(event) => set(index, event.currentTarget.value as Use)}
              >
                {uses.map((use) => (
                  <option key={use} value={use}>
                    {words.uses[use]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <h3>{words.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keys, too */}
      <section class="import-preview" tabIndex={0} aria-label={words.preview}>
        <table>
          <thead>
            <tr>
              {names.map((name, index) => (
                <th key={`${index} ${name}`} dir="auto">
                  {nameOf(index)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(1, 1 + shownRows).map((row) => (
              <tr key={row.line}>
                {names.map((name, index) => (
                  <td key={`${index} ${name}`} dir="auto">
                    {(row.cells[index] ?? "").slice(0, 80)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="button" class="button" onClick={onBack}>
          {importText.map.back}
        </button>
        <button type="button" class="button primary" onClick={go}>
          {words.next}
        </button>
      </div>
    </>
  );
}
