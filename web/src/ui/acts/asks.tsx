import { ReadyDialog } from "../between/ready_dialog.js";
import { useDesk } from "../board/desk.js";
import { BlockerEdit } from "../card/blocker_edit.js";
import { SplitDialog } from "../card/split_dialog.js";
import { ManyDialog } from "../select/many_dialog.js";
import { BlockDialog, UnblockDialog } from "../sheet/blocker_dialogs.js";
import { DeliverDialog } from "./deliver_dialog.js";
import { DeniedDialog } from "./denied_dialog.js";
import { MoveMenu } from "./move_menu.js";
import { ReasonDialog } from "./reason_dialog.js";
import { SeatsDialog } from "./seats_dialog.js";
import { VerifyDialog } from "./verify_dialog.js";

/** The one small dialog that is open, if any. */
export function Asks() {
  const desk = useDesk();
  const ask = desk.ask.value;
  const done = () => {
    if (desk.ask.peek() === ask) desk.ask.value = null;
  };
  switch (ask?.kind) {
    case "deliver":
      return <DeliverDialog wish={ask.wish} done={done} />;
    case "verify":
      return <VerifyDialog wish={ask.wish} done={done} />;
    case "reason":
      return <ReasonDialog key={ask.move} move={ask.move} wish={ask.wish} done={done} />;
    case "denied":
      return <DeniedDialog card={ask.card} done={done} />;
    case "ready":
      return <ReadyDialog card={ask.card} missing={ask.missing} done={done} />;
    case "menu":
      return <MoveMenu card={ask.card} done={done} />;
    case "many":
      return <ManyDialog ask={ask} done={done} />;
    case "block":
      return <BlockDialog card={ask.card} done={done} />;
    case "unblock":
      return <UnblockDialog card={ask.card} done={done} />;
    case "edit_blocker":
      return <BlockerEdit card={ask.card} done={done} />;
    case "split":
      return <SplitDialog card={ask.card} done={done} />;
    case "seats":
      return <SeatsDialog command={ask.command} code={ask.code} limits={ask.limits} done={done} />;
    default:
      return null;
  }
}
