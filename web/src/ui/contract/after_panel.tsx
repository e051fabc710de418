import { useState } from "preact/hooks";
import { addDays, daysFrom } from "../../model/calendar.js";
import { today } from "../dates.js";
import { personName } from "../people.js";
import { sendOrSay } from "./acts.js";
import { useContract } from "./page_context.js";
import { EndDialog, PauseDialog, RenewDialog } from "./running_dialogs.js";
import { contractText as words } from "./text.en.js";
import { momentWords } from "./words.js";

type Asked = "pause" | "end" | "complete" | "renew" | null;

/** What can be done with a contract that was signed: pause, resume, end, complete, renew. */
export function AfterPanel() {
  const { desk, board, engagement, contract } = useContract();
  const [asked, setAsked] = useState<Asked>(null);
  const { seat } = desk.you();
  const party = seat === "coach" || seat === "coachee";
  const zone = engagement.intent.time_zone;
  const closed = engagement.state === "closed";
  const over = contract.terms.end !== null && today() >= contract.terms.end;
  const open = (what: Asked) => () => setAsked(what);
  const done = () => setAsked(null);
  return (
    <section class="panel after" aria-labelledby="after-title">
      <h2 id="after-title">{words.after.title}</h2>
      {contract.activated_at && <p class="small">{words.after.signedOn(momentWords(contract.activated_at, zone))}</p>}
      {contract.ended_at && <p class="small">{words.after.endedOn(momentWords(contract.ended_at, zone))}</p>}
      {engagement.pause && (
        <p>
          {words.after.pausedBy(personName(board, engagement.pause.by), momentWords(engagement.pause.at, zone))}{" "}
          <span dir="auto">{engagement.pause.reason}</span>
        </p>
      )}
      <div class="row">
        {seat === "coachee" && engagement.state === "active" && (
          <button type="button" class="button" onClick={open("pause")}>
            {words.after.pause}
          </button>
        )}
        {seat === "coachee" && engagement.state === "paused" && (
          <button type="button" class="button" onClick={() => void sendOrSay(desk, { type: "resume_engagement" })}>
            {words.after.resume}
          </button>
        )}
        {party && !closed && over && engagement.state === "active" && (
          <button type="button" class="button" onClick={open("complete")}>
            {words.after.complete}
          </button>
        )}
        {party && !closed && (
          <button type="button" class="button" onClick={open("end")}>
            {words.after.end}
          </button>
        )}
        {party && closed && (
          <button type="button" class="button primary" onClick={open("renew")}>
            {words.after.renew}
          </button>
        )}
      </div>
      {asked === "pause" && <PauseDialog done={done} />}
      {(asked === "end" || asked === "complete") && <EndDialog early={asked === "end"} done={done} />}
      {asked === "renew" && <RenewDialog {...nextDates(contract.terms.start, contract.terms.end)} done={done} />}
    </section>
  );
}

/** As long as the last time, from today on. */
function nextDates(start: string | null, end: string | null): { start: string; end: string } {
  const begin = today();
  return { start: begin, end: addDays(begin, start && end ? daysFrom(start, end) : 30) };
}
