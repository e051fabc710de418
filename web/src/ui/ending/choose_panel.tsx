import { useState } from "preact/hooks";
import { contractText } from "../../languages/en/contract.js";
import { endingText } from "../../languages/en/ending.js";
import { addDays, daysFrom } from "../../model/calendar.js";
import { seatedAs } from "../../model/contract_terms.js";
import { useDesk } from "../board/desk.js";
import { EndDialog, PauseDialog } from "../contract/running_dialogs.js";
import { today } from "../dates.js";
import { type Engagement, isParty } from "../sessions/acts.js";
import { RenewDialog } from "./renew_dialog.js";

const words = endingText.choose;

type Asked = "pause" | "end" | "complete" | "renew";

/** True once its last day has come, or its closing session was begun: then it is completed, not ended early. */
export function hasRunItsTime(engagement: Engagement): boolean {
  const { terms, activated_at } = engagement.contract;
  if (terms.end !== null && today() >= terms.end) return true;
  return engagement.sessions.some(
    (one) => one.type === "closing" && one.opened_at !== null && one.opened_at >= (activated_at ?? ""),
  );
}

/** Renew, pause or end: each way with one sentence that says what it means. */
export function ChoosePanel() {
  const desk = useDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const board = desk.session.view.value?.settings;
  const engagement = board?.engagement;
  if (!engagement || !isParty(desk)) return null;
  const { contract, state } = engagement;
  const { seat } = desk.you();
  const runOut = hasRunItsTime(engagement);
  const coachees = seatedAs(board, "coachee")
    .map((one) => one.name)
    .join(", ");
  const done = () => setAsked(null);
  const { after } = contractText;
  return (
    <>
      <ul class="choices">
        {(state === "closed" || runOut) && (
          <Choice label={after.renew} means={words.renewMeans} main={state === "closed"} go={() => setAsked("renew")} />
        )}
        {state === "active" && seat === "coachee" && (
          <Choice label={after.pause} means={words.pauseMeans} go={() => setAsked("pause")} />
        )}
        {state === "active" && seat === "coach" && coachees !== "" && (
          <li class="small soft" dir="auto">
            {words.pauseOf(coachees)}
          </li>
        )}
        {(state === "active" || state === "paused") && (
          <Choice
            label={runOut ? words.end : after.end}
            means={words.endMeans}
            go={() => setAsked(runOut ? "complete" : "end")}
          />
        )}
      </ul>
      {asked === "pause" && <PauseDialog done={done} />}
      {(asked === "end" || asked === "complete") && <EndDialog early={asked === "end"} done={done} />}
      {asked === "renew" && <RenewDialog {...nextDates(contract.terms.start, contract.terms.end)} done={done} />}
    </>
  );
}

interface ChoiceProps {
  label: string;
  means: string;
  main?: boolean;
  go: () => void;
}

function Choice({ label, means, main, go }: ChoiceProps) {
  return (
    <li>
      <button type="button" class={main ? "button primary" : "button"} onClick={go}>
        {label}
      </button>
      <span class="small">{means}</span>
    </li>
  );
}

/** As long as the last time, from today on. */
function nextDates(start: string | null, end: string | null): { start: string; end: string } {
  const begin = today();
  return { start: begin, end: addDays(begin, start && end ? daysFrom(start, end) : 30) };
}
