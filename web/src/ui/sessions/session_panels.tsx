import { useDesk } from "../board/desk.js";
import { NoteDialog, SplitDialog } from "./card_dialogs.js";
import { CancelDialog, CloseDialog, MoveDialog } from "./change_dialogs.js";
import { sessionPanel } from "./place.js";
import { PlanDialog } from "./plan_dialog.js";
import { SessionsDialog } from "./sessions_dialog.js";
import { SummaryDialog } from "./summary_dialog.js";

/** The one dialog of the sessions that is open, if any. */
export function SessionPanels() {
  const desk = useDesk();
  const panel = sessionPanel.value;
  const sessions = desk.session.view.value?.settings.engagement?.sessions;
  if (!panel || !sessions) return null;
  const done = () => {
    if (sessionPanel.peek() === panel) sessionPanel.value = null;
  };
  if (panel.kind === "list") return <SessionsDialog done={done} />;
  if (panel.kind === "plan") return <PlanDialog done={done} />;
  const session = sessions.find((one) => one.id === panel.session);
  if (!session) return null;
  switch (panel.kind) {
    case "move":
      return <MoveDialog session={session} done={done} />;
    case "cancel":
      return <CancelDialog session={session} done={done} />;
    case "close":
      return <CloseDialog session={session} done={done} />;
    case "summary":
      return <SummaryDialog key={session.id} session={session} done={done} />;
    case "note":
      return <NoteDialog session={session} card={panel.card} outcome={panel.outcome} done={done} />;
    case "split":
      return <SplitDialog session={session} card={panel.card} done={done} />;
  }
}
