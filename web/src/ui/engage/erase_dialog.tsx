import { useState } from "preact/hooks";
import { engageText as words } from "../../languages/en/engage.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { toast } from "../toasts.js";

/** Says what goes and what stays before it takes anything away. */
export function EraseDialog({ done }: { done: () => void }) {
  const desk = useDesk();
  const [sure, setSure] = useState(false);
  const erase = async () => {
    if (!(await send(desk, { type: "erase_my_texts" }))) return;
    done();
    toast({ text: words.erase.done });
  };
  return (
    <Dialog title={words.erase.title} onClose={done}>
      <Lines heading={words.erase.goes} lines={words.erase.goesList} />
      <Lines heading={words.erase.stays} lines={words.erase.staysList} />
      <Lines heading={words.erase.beyond} lines={words.erase.beyondList} />
      <p>{words.erase.means}</p>
      <label class="choice">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        {words.erase.sure}
      </label>
      <div class="actions">
        <button type="button" class="button primary" disabled={!sure} onClick={() => void erase()}>
          {words.erase.go}
        </button>
      </div>
    </Dialog>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="plain-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
