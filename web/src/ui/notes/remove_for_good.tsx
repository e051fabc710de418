import { useState } from "preact/hooks";
import { t } from "../text.js";
import { toast } from "../toasts.js";

interface Props {
  /** What the button does, in full. */
  label: string;
  word: string;
  /** False: the server could not be reached, and nothing was removed. */
  remove: () => Promise<boolean>;
  removed: () => void;
}

/** Asks once, in place, for what is removed is gone for good; a second press of the same spot keeps it. */
export function RemoveForGood({ label, word, remove, removed }: Props) {
  const [asking, setAsking] = useState(false);
  const go = async () => {
    if (await remove()) {
      removed();
      return;
    }
    setAsking(false);
    toast({ text: t.notes.notRemoved });
  };
  if (!asking) {
    return (
      <button type="button" class="button quiet small" aria-label={label} onClick={() => setAsking(true)}>
        {word}
      </button>
    );
  }
  return (
    <div class="row">
      <span class="small">{t.notes.removeAsk}</span>
      <button type="button" class="button small" onClick={() => void go()}>
        {t.notes.removeGo}
      </button>
      <button ref={(button) => button?.focus()} type="button" class="button small" onClick={() => setAsking(false)}>
        {t.notes.removeNot}
      </button>
    </div>
  );
}
