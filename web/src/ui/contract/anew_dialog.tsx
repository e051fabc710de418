import { contractText as words } from "../../languages/en/contract.js";
import { Dialog } from "../parts/dialog.js";
import { personName } from "../people.js";
import { useContract } from "./page_context.js";

/** Says what an edit does to the signatures before it is sent. */
export function AnewDialog() {
  const { board, drafting } = useContract();
  const asked = drafting.asked.value;
  if (!asked) return null;
  const justSigned = asked.justSigned.map((id) => personName(board, id)).join(", ");
  return (
    <Dialog
      key={`${asked.version} ${justSigned}`}
      title={justSigned ? words.anew.justSigned(justSigned, asked.version - 1) : words.anew.title(asked.version)}
      onClose={() => asked.answer("stays_draft")}
    >
      <p>{justSigned ? words.anew.clears(asked.version) : words.anew.how}</p>
      <div class="actions">
        <button type="button" class="button" data-first onClick={() => asked.answer("given_up")}>
          {words.anew.keep}
        </button>
        <button type="button" class="button primary" onClick={() => asked.answer("change")}>
          {words.anew.go}
        </button>
      </div>
    </Dialog>
  );
}
