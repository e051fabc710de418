import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { shareText } from "../../languages/en/share.js";
import type { Spot } from "../../share/words.js";
import { personClass, personName } from "../people.js";
import type { Board } from "../types.js";
import type { Box } from "./panel_place.js";
import { frameOf, usePointing } from "./pointing.js";

interface Props {
  board: Board;
  media: MediaStream;
  sound: boolean;
  /** The browser does not let sound begin without a press. */
  onMuted?: () => void;
  label: string;
  pointers: ReadonlyMap<string, Spot>;
  /** Given where this person may point. */
  point?: (at: Spot) => void;
}

/** A live picture with everybody's pointers on it. */
export function Picture({ board, media, sound, onMuted, label, pointers, point }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [frame, setFrame] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = video.current;
    if (element && element.srcObject !== media) element.srcObject = media;
    if (element) void play(element, sound, onMuted);
  }, [media, sound]);
  useLayoutEffect(() => {
    const element = video.current;
    if (!element) return;
    const measure = () => setFrame(frameOf(element));
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    element.addEventListener("resize", measure);
    return () => {
      watch.disconnect();
      element.removeEventListener("resize", measure);
    };
  }, []);
  const pointing = usePointing(video, point);
  return (
    <div
      class="share-picture"
      {...(point ? { role: "application", tabIndex: 0, "aria-label": label } : {})}
      {...pointing}
    >
      <video ref={video} autoplay playsInline muted={!sound} aria-label={point ? undefined : label} />
      {frame && (
        <div class="share-spots" style={pixels(frame)}>
          {[...pointers].map(
            ([participant, at]) => at && <Pointer key={participant} board={board} participant={participant} at={at} />,
          )}
        </div>
      )}
    </div>
  );
}

function pixels({ left, top, width, height }: Box) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

async function play(video: HTMLVideoElement, sound: boolean, onMuted: (() => void) | undefined): Promise<void> {
  video.muted = !sound;
  try {
    await video.play();
  } catch (error) {
    if (!sound || !(error instanceof DOMException) || error.name !== "NotAllowedError") return;
    onMuted?.();
  }
}

function Pointer({ board, participant, at }: { board: Board; participant: string; at: NonNullable<Spot> }) {
  const name = personName(board, participant);
  return (
    <span
      class={`share-spot ${personClass(board, participant)}`}
      style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }}
    >
      <i aria-hidden="true" />
      <span dir="auto" aria-hidden="true">
        {name}
      </span>
      <span class="hidden-text">{shareText.watch.pointsHere(name)}</span>
    </span>
  );
}
