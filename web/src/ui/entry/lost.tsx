import { navigate } from "../router.js";
import { t } from "../text.js";
import { EntryPage } from "./entry_page.js";

/** An address that leads nowhere. */
export function LostPage() {
  return <EntryPage title={t.errors.notFound} submit={t.board.allBoards} onSubmit={() => navigate("/boards")} />;
}
