import { ArchiveShelf } from "../archive/archive_shelf.js";
import { useDesk } from "../board/desk.js";
import { later } from "../later.js";
import { NotesPanel } from "../notes/notes_panel.js";
import { BoardSettings } from "./board_settings.js";
import { CalendarFeedDialog } from "./calendar_feed.js";
import { ColumnDialog } from "./column_dialog.js";
import { KeysDialog } from "./keys_help.js";
import { PasswordDialog } from "./password.js";

const InviteDialog = later(() => import("./invite.js").then((code) => code.InviteDialog));
const EngagementPanels = later(() => import("../engage/panels.js").then((code) => code.EngagementPanels));
const ExportDialog = later(() => import("../along/export_dialog.js").then((code) => code.ExportDialog));
const ImportDialog = later(() => import("../along/import_dialog.js").then((code) => code.ImportDialog));
const FiguresDialog = later(() => import("../figures/figures_dialog.js").then((code) => code.FiguresDialog));
const HistoryPanel = later(() => import("../past/history_panel.js").then((code) => code.HistoryPanel));

/** The one side dialog that is open, if any. */
export function Panels() {
  const desk = useDesk();
  const panel = desk.panel.value;
  const done = () => {
    if (desk.panel.peek() === panel) desk.panel.value = null;
  };
  switch (panel?.kind) {
    case "invite":
      return <InviteDialog done={done} />;
    case "settings":
      return <BoardSettings done={done} />;
    case "column":
      return <ColumnDialog column={panel.column} done={done} />;
    case "archive":
      return <ArchiveShelf done={done} />;
    case "calendar":
      return <CalendarFeedDialog done={done} />;
    case "notes":
      return <NotesPanel done={done} />;
    case "keys":
      return <KeysDialog done={done} />;
    case "password":
      return <PasswordDialog done={done} />;
    case "figures":
      return <FiguresDialog done={done} />;
    case "history":
      return <HistoryPanel done={done} />;
    case "export":
      return <ExportDialog done={done} />;
    case "import":
      return <ImportDialog done={done} />;
    case "engagement":
      return <EngagementPanels page={panel.page} done={done} />;
    default:
      return null;
  }
}
