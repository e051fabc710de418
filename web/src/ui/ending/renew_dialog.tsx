import { useState } from "preact/hooks";
import { contractText } from "../../languages/en/contract.js";
import { endingText } from "../../languages/en/ending.js";
import { endOf, horizonOf, horizons } from "../../model/contract_terms.js";
import { carriedOn } from "../../model/renewal.js";
import { waitsForCoachee } from "../../model/report.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { navigate, placePath } from "../router.js";
import { tell } from "../sessions/acts.js";
import { t } from "../text.js";
import { PlaceLink } from "./place_link.js";

const words = endingText.renew;

/** Begins the next contract: says what goes on and what is left behind, and asks for its dates. */
export function RenewDialog({ start: first, end: last, done }: { start: string; end: string; done: () => void }) {
  const desk = useDesk();
  const [start, setStart] = useState(first);
  const [end, setEnd] = useState(last);
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  if (!board || !engagement) return null;
  const running = engagement.state !== "closed";
  const { after, horizon, terms } = contractText;
  const renew = async () => {
    if (running && !(await tell(desk, { type: "complete_contract" }))) return;
    if (!(await tell(desk, { type: "renew_contract", start, end }))) return;
    done();
    navigate(placePath(desk.id, "contract"));
  };
  return (
    <Dialog title={after.renewTitle} onClose={done}>
      <p>
        {words.how} {running && words.completes}
      </p>
      <Carried />
      {waitsForCoachee(board.settings) && (
        <p class="row small">
          {words.reportFirst}
          <PlaceLink to={placePath(desk.id, "report")} class="button">
            {endingText.report.open}
          </PlaceLink>
        </p>
      )}
      <Field label={terms.start} type="date" value={start} onInput={setStart} first />
      <fieldset class="row" aria-label={horizon.label}>
        {horizons.map((days) => (
          <button
            key={days}
            type="button"
            class="button"
            aria-pressed={horizonOf(start, end) === days}
            disabled={start === ""}
            onClick={() => setEnd(endOf(start, days))}
          >
            {horizon.days(days)}
          </button>
        ))}
      </fieldset>
      <Field label={terms.end} type="date" value={end} onInput={setEnd} />
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {t.common.cancel}
        </button>
        <button type="button" class="button primary" disabled={start === "" || end === ""} onClick={() => void renew()}>
          {after.renewTitle}
        </button>
      </div>
    </Dialog>
  );
}

function Carried() {
  const desk = useDesk();
  const board = desk.session.view.value;
  const engagement = board?.settings.engagement;
  if (!board || !engagement) return null;
  const { goals, deliverables, closedGoals, doneDeliverables } = carriedOn(board, engagement);
  const left = [...closedGoals, ...doneDeliverables];
  return (
    <>
      <Lines title={words.goesOn} lines={[...goals, ...deliverables]} />
      {goals.length === 0 && <p class="small soft">{words.noOpenGoal}</p>}
      <Lines title={words.stays} lines={left} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="carried" aria-label={title}>
      <h3>{title}</h3>
      <ul class="dotted">
        {lines.map((line, index) => (
          <li key={`line-${index}`} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
