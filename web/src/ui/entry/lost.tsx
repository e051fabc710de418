import { lookText } from "../../languages/en/look.js";
import { navigate } from "../router.js";
import { t } from "../text.js";
import { EntryPage } from "./entry_page.js";

/** An address that leads nowhere. */
export function LostPage() {
  return (
    <EntryPage
      who="yeti"
      title={t.errors.notFound}
      intro={lookText.notFoundHelp}
      submit={t.board.allBoards}
      onSubmit={() => navigate("/boards")}
    />
  );
}
