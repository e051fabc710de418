import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { shareText } from "../../languages/en/share.js";
import { pointersOf, type Sharing } from "../../share/sharing.js";
import { personName } from "../people.js";
import type { Board } from "../types.js";
import { Picture } from "./picture.js";
import { Reopener } from "./reopener.js";
import { SharePanel } from "./share_panel.js";

const t = shareText.own;

/** While sharing: a calm bar that says so, and a small picture of what the others see with their pointers on it. */
export function OwnShare({ board, sharing, stream }: { board: Board; sharing: Sharing; stream: MediaStream }) {
  const [preview, setPreview] = useState(true);
  const [again, setAgain] = useState(false);
  const voice = stream.getAudioTracks()[0];
  const [speaks, setSpeaks] = useState(voice?.enabled ?? false);
  const connected = [...sharing.viewers.value.values()].filter((viewer) => viewer.connected);
  const speaking = connected
    .filter(({ speaks }) => speaks)
    .map(({ participant }) => t.speaks(personName(board, participant)));
  const names = [...new Set(connected.map(({ participant }) => personName(board, participant)))];
  return (
    <>
      <section class="share-bar" aria-label={t.bar}>
        <Icon name="share" />
        <p class="share-words">
          <b>{voice ? t.withVoice : t.sharing}</b>{" "}
          <span class="small" dir="auto" role="status">
            {[names.length > 0 ? t.seenBy(names.join(", ")) : t.seenByNobody, ...speaking].join(" · ")}
          </span>
        </p>
        {connected.map(({ voice: heard }) => heard && <Voice key={heard.id} voice={heard} />)}
        {voice && (
          <button
            type="button"
            class="button"
            onClick={() => {
              voice.enabled = !voice.enabled;
              setSpeaks(voice.enabled);
            }}
          >
            {speaks ? t.hush : t.speak}
          </button>
        )}
        {!preview && (
          <Reopener
            label={t.showPreview}
            open={() => {
              setAgain(true);
              setPreview(true);
            }}
          />
        )}
        <button type="button" class="button primary" onClick={() => sharing.end()}>
          {t.stop}
        </button>
      </section>
      {preview && (
        <SharePanel title={t.preview} small focused={again} onClose={() => setPreview(false)}>
          <Picture
            board={board}
            media={stream}
            sound={false}
            label={shareText.watch.previewSurface}
            pointers={pointersOf(sharing.viewers)}
          />
        </SharePanel>
      )}
    </>
  );
}

/** What a viewer says; silent while they do not. */
function Voice({ voice }: { voice: MediaStream }) {
  const player = useRef<HTMLAudioElement>(null);
  useEffect(() => {
    if (player.current) player.current.srcObject = voice;
  }, [voice]);
  // biome-ignore lint/a11y/useMediaCaption: what is said live has no captions
  return <audio ref={player} autoplay />;
}
