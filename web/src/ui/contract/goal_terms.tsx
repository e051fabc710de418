import { contractText as words } from "../../languages/en/contract.js";
import { rowsFrom, withGoals } from "../../model/contract_terms.js";
import { newId } from "../../sync/ids.js";
import { WrittenLines } from "../sheet/lines_field.js";
import { toast } from "../toasts.js";
import { linesOf, useContract, useTerm } from "./page_context.js";
import { TermFrame } from "./term_frame.js";

export function GoalsTerm() {
  const { contract, desk } = useContract();
  const terms = () => desk.board().settings.engagement?.contract.terms ?? contract.terms;
  const saving = useTerm("goals", contract.terms.goals.join("\n"), (text) => withGoals(terms(), linesOf(text)));
  return (
    <TermFrame name="goals">
      <WrittenLines
        saving={saving}
        label={words.terms.goals}
        add={words.goal.add}
        placeholder={words.goal.placeholder}
        most={5}
        limit={200}
        editable
      />
    </TermFrame>
  );
}

/** What will be there at the end; each line says which goal it serves. */
export function DeliverablesTerm() {
  const { contract, desk, drafting } = useContract();
  const { goals, deliverables } = contract.terms;
  const rows = (text: string) => {
    const now = desk.board().settings.engagement?.contract.terms ?? contract.terms;
    const only = now.goals.length === 1 ? 0 : null;
    return rowsFrom(
      linesOf(text),
      now.deliverables,
      (row) => row.what,
      (what, row) => ({ id: row?.id ?? newId(), what, goal: row ? row.goal : only }),
    );
  };
  const saving = useTerm("deliverables", deliverables.map((one) => one.what).join("\n"), (text) => ({
    deliverables: rows(text),
  }));
  const serve = async (line: number, goal: number | null) => {
    const chosen = rows(saving.text).map((row, index) => (index === line ? { ...row, goal } : row));
    const refused = await drafting.choose({ deliverables: chosen });
    if (refused) toast({ text: refused.message });
  };
  return (
    <TermFrame name="deliverables">
      <WrittenLines
        saving={saving}
        label={words.terms.deliverables}
        add={words.deliverable.add}
        placeholder={words.deliverable.placeholder}
        most={20}
        limit={200}
        editable
        beside={(line) => {
          const row = deliverables[line];
          if (!row) return null;
          return (
            <select
              class="input line-beside"
              aria-label={words.deliverable.serves(row.what)}
              value={row.goal === null ? "" : String(row.goal)}
              onChange={(event) => {
                const { value } = event.currentTarget;
                void serve(line, value === "" ? null : Number(value));
              }}
            >
              <option value="">{words.deliverable.noGoal}</option>
              {goals.map((goal, index) => (
                <option key={`goal-${index}`} value={String(index)}>
                  {words.deliverable.forGoal(goal)}
                </option>
              ))}
            </select>
          );
        }}
      />
    </TermFrame>
  );
}
