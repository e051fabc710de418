import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { shareText } from "../../languages/en/share.js";
import { captureVoice } from "../../share/capture.js";
import type { Watching } from "../../share/watching.js";
import { personName } from "../people.js";
import { toast } from "../toasts.js";
import type { Board } from "../types.js";
import { Picture } from "./picture.js";
import { Reopener } from "./reopener.js";
import { SharePanel } from "./share_panel.js";

const t = shareText.watch;

/** What somebody else shares, in a panel beside the board; closed, a line says that it is there. */
export function WatchPanel({
  board,
  watching,
  participant,
}: {
  board: Board;
  watching: Watching;
  participant: string;
}) {
  const name = personName(board, participant);
  const sight = watching.sight.value;
  const [again, setAgain] = useState(false);
  if (sight === "closed") {
    return (
      <section class="share-bar" aria-label={t.title(name)}>
        <Icon name="share" />
        <p class="share-words" dir="auto">
          {t.closed(name)}
        </p>
        <Reopener
          label={t.show}
          open={() => {
            setAgain(true);
            watching.ask();
          }}
        />
      </section>
    );
  }
  return (
    <SharePanel title={t.title(name)} focused={again} onClose={() => watching.leave()}>
      <Sight board={board} watching={watching} name={name} />
    </SharePanel>
  );
}

function Sight({ board, watching, name }: { board: Board; watching: Watching; name: string }) {
  const sight = watching.sight.value;
  const seen = watching.seen.value;
  const [sound, setSound] = useState(true);
  if (sight === "showing" && seen) {
    return (
      <>
        <Picture
          board={board}
          media={seen.media}
          sound={sound && seen.voice}
          onMuted={() => setSound(false)}
          label={t.surface(name)}
          pointers={watching.pointers.value}
          point={(at) => watching.point(at)}
        />
        <div class="share-foot">
          {seen.voice && (
            <button type="button" class="button" onClick={() => setSound(!sound)}>
              {sound ? t.soundOff : t.soundOn}
            </button>
          )}
          <Speak watching={watching} name={name} />
          <p class="small soft">
            {t.hint} {t.unrecorded}
          </p>
        </div>
      </>
    );
  }
  const words = { silent: t.silent(name), blocked: t.blocked, full: t.full(name) }[sight as "silent"];
  return (
    <div class="share-wait">
      <p role="status" dir="auto">
        {words ?? t.asking(name)}
      </p>
      {words && (
        <button type="button" class="button" onClick={() => watching.ask()}>
          {t.again}
        </button>
      )}
    </div>
  );
}

/** Speaking back to the sharer, as long as it is pressed down. */
function Speak({ watching, name }: { watching: Watching; name: string }) {
  const speaks = watching.speaking.value !== null;
  const press = async () => {
    const microphone = speaks ? null : await captureVoice();
    if (!speaks && !microphone) toast({ text: t.noMicrophone });
    else await watching.speak(microphone);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void press()}>
        {speaks ? t.hush : t.speak}
      </button>
      <span class="small" dir="auto" role="status">
        {speaks ? t.speaking(name) : ""}
      </span>
    </>
  );
}
