import { endingText } from "../../languages/en/ending.js";
import { useDesk } from "../board/desk.js";
import { TellOnBoard } from "../past/tell_on_board.js";
import { placePath } from "../router.js";
import { OwnNote } from "../sessions/own_note.js";
import type { StepProps } from "../sessions/step_view.js";
import { ChoosePanel } from "./choose_panel.js";
import { KeepsakeButtons } from "./keepsake_panel.js";
import { PlaceLink } from "./place_link.js";

/** The story is told along the report: it opens beside the session. */
export function StoryStep(props: StepProps) {
  return (
    <>
      <ReportLink />
      <TellOnBoard />
      <OwnNote {...props} />
    </>
  );
}

/** Renew, pause or end; who ends takes a keepsake home. */
export function ChooseStep({ active }: StepProps) {
  const desk = useDesk();
  const state = desk.session.view.value?.settings.engagement?.state;
  const words = endingText.choose;
  return (
    <>
      {state === "paused" && <p>{words.paused}</p>}
      {state === "drafting" && (
        <p class="row">
          {words.drafting}
          <PlaceLink to={placePath(desk.id, "contract")} class="button primary">
            {words.contract}
          </PlaceLink>
        </p>
      )}
      {state === "closed" && <p>{words.over}</p>}
      {active && <ChoosePanel />}
      {state === "closed" && active && <KeepsakeButtons />}
    </>
  );
}

export function ReportLink() {
  const desk = useDesk();
  return (
    <p>
      <PlaceLink to={placePath(desk.id, "report")} class="button">
        {endingText.report.open}
      </PlaceLink>
    </p>
  );
}
