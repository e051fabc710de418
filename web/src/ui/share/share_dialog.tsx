import { useState } from "preact/hooks";
import { shareText } from "../../languages/en/share.js";
import { canCapture, capture } from "../../share/capture.js";
import type { Sharing } from "../../share/sharing.js";
import { Dialog } from "../parts/dialog.js";
import { t as common } from "../text.js";
import { toast } from "../toasts.js";

const t = shareText.dialog;

interface Props {
  sharing: Sharing;
  /** Who shares just now. */
  other: string | null;
  done: () => void;
}

/** Before sharing: what it means, with the voice or without, and what stood in the way. */
export function ShareDialog({ sharing, other, done }: Props) {
  const [voice, setVoice] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<"refused" | "unreadable" | null>(null);

  const go = async () => {
    setAsking(true);
    setProblem(null);
    const captured = await capture(voice);
    setAsking(false);
    if ("problem" in captured) {
      setProblem(captured.problem);
      return;
    }
    if (captured.voice === "refused") toast({ text: shareText.own.noMicrophone });
    void sharing.begin(captured.stream);
    done();
  };

  if (!canCapture()) {
    return (
      <Dialog title={t.title} onClose={done}>
        <p>{isSecureContext ? t.missing : t.insecure}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t.title} onClose={done}>
      <p>{t.intro}</p>
      <div class="field">
        <label class="choice">
          <input type="checkbox" checked={voice} onChange={(event) => setVoice(event.currentTarget.checked)} />
          <span>
            {t.voice}
            <br />
            <span class="soft small">{t.voiceHint}</span>
          </span>
        </label>
      </div>
      {other && <p dir="auto">{t.takesOver(other)}</p>}
      <p class="soft small">{t.unrecorded}</p>
      <p class={problem ? "problem" : "soft small"} role="status">
        {problem ? t[problem] : asking ? t.asking : ""}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={done}>
          {common.common.cancel}
        </button>
        <button type="button" class="button primary" data-first disabled={asking} onClick={() => void go()}>
          {t.go}
        </button>
      </div>
    </Dialog>
  );
}
