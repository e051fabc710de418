import { cardWords } from "../../languages/en/card.js";
import { CardLine } from "../acts/card_line.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import type { Blocker, Command } from "../types.js";
import { BlockerForm, type BlockerWords } from "./blocker_form.js";

const words = cardWords.blocker;

/** An open blocker said anew: its reason, its kind, who could lift it, when to look again. */
export function BlockerEdit({ card: id, done }: { card: string; done: () => void }) {
  const card = useDesk().session.view.value?.cards.get(id);
  if (!card?.blocker) return null;
  const { blocker } = card;
  return (
    <Dialog title={words.editTitle} onClose={done}>
      <CardLine card={card} />
      <BlockerForm
        card={id}
        name="blocker-now"
        present={{
          reason: blocker.reason,
          category: blocker.category,
          remover: blocker.remover ?? "",
          check: blocker.check_date ?? "",
        }}
        go={words.save}
        command={(said) => changesOf(id, blocker, said)}
        done={done}
      />
    </Dialog>
  );
}

/** Only what was said otherwise than it stands; null: all stands as it was. */
function changesOf(card: string, blocker: Blocker, said: BlockerWords): Command | null {
  const remover = said.remover || null;
  const check = said.check || null;
  const set = {
    ...(said.reason !== blocker.reason && { reason: said.reason }),
    ...(said.category !== blocker.category && { category: said.category }),
    ...(remover !== blocker.remover && { remover }),
    ...(check !== blocker.check_date && { check_date: check }),
  };
  return Object.keys(set).length === 0 ? null : { type: "edit_blocker", card, set };
}
