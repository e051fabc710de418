import { contractText as words } from "../../languages/en/contract.js";
import { ChoosePanel } from "../ending/choose_panel.js";
import { ReportLink } from "../ending/closing_steps.js";
import { personName } from "../people.js";
import { sendOrSay } from "./acts.js";
import { useContract } from "./page_context.js";
import { momentWords } from "./words.js";

/** What can be done with a contract that was signed: read its report, resume, and choose how it goes on. */
export function AfterPanel() {
  const { desk, board, engagement, contract } = useContract();
  const { seat } = desk.you();
  const zone = engagement.intent.time_zone;
  return (
    <section class="panel after" aria-labelledby="after-title">
      <h2 id="after-title">{contract.ended_at ? words.after.titleOver : words.after.title}</h2>
      {contract.activated_at && <p class="small">{words.after.signedOn(momentWords(contract.activated_at, zone))}</p>}
      {contract.ended_at && <p class="small">{words.after.endedOn(momentWords(contract.ended_at, zone))}</p>}
      {engagement.pause && (
        <p>
          {words.after.pausedBy(personName(board, engagement.pause.by), momentWords(engagement.pause.at, zone))}{" "}
          <span dir="auto">{engagement.pause.reason}</span>
        </p>
      )}
      {contract.activated_at && <ReportLink />}
      {seat === "coachee" && engagement.state === "paused" && (
        <div class="row">
          <button type="button" class="button" onClick={() => void sendOrSay(desk, { type: "resume_engagement" })}>
            {words.after.resume}
          </button>
        </div>
      )}
      <ChoosePanel />
    </section>
  );
}
