import type { EngagementPage } from "../board/desk.js";
import { AboutDialog } from "./about_dialog.js";
import { EraseDialog } from "./erase_dialog.js";
import { PauseDialog } from "./pause_dialog.js";
import { ReadinessDialog } from "./readiness_dialog.js";
import { ReleasesDialog } from "./releases_dialog.js";

const dialogs = {
  about: AboutDialog,
  readiness: ReadinessDialog,
  pause: PauseDialog,
  releases: ReleasesDialog,
  erase: EraseDialog,
};

/** The dialogs about the engagement around a board. */
export function EngagementPanels({ page, done }: { page: EngagementPage; done: () => void }) {
  const Page = dialogs[page];
  return <Page done={done} />;
}
