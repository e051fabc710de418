import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Spot } from "../../share/words.js";
import { personClass, personName } from "../people.js";
import type { Board } from "../types.js";
import { type Box, shown } from "./panel_place.js";
import { shareText } from "./text.en.js";

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

const step = 0.02;
const arrows: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};
/** A finger that is lifted leaves its pointer for this long. */
const touchStaysMs = 2_500;

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
          {[...pointers].map(([participant, at]) => at && <Pointer board={board} participant={participant} at={at} />)}
        </div>
      )}
    </div>
  );
}

/** Where the picture itself lies in the element: CSS `object-fit: contain` leaves the rest empty. */
function frameOf(video: HTMLVideoElement): Box | null {
  if (video.videoWidth === 0) return null;
  const { left, top, width, height } = shown(
    { width: video.clientWidth, height: video.clientHeight },
    { width: video.videoWidth, height: video.videoHeight },
  );
  return { left: left + video.offsetLeft, top: top + video.offsetTop, width, height };
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
      key={participant}
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

/** The hands of one who may point: a mouse over the picture, a finger on it, or the arrow keys. */
function usePointing(video: { current: HTMLVideoElement | null }, point: Props["point"]) {
  const at = useRef<Spot>(null);
  const lifted = useRef(0);
  if (!point) return {};
  const set = (spot: Spot) => {
    at.current = spot;
    point(spot);
  };
  const follow = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const frame = video.current && frameOf(video.current);
    if (!frame) return;
    clearTimeout(lifted.current);
    const box = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - box.left - frame.left) / frame.width;
    const y = (event.clientY - box.top - frame.top) / frame.height;
    set(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null);
  };
  return {
    onPointerMove: follow,
    onPointerDown: follow,
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== "touch") set(null);
      else lifted.current = window.setTimeout(() => set(null), touchStaysMs);
    },
    onBlur: () => set(null),
    onKeyDown: (event: KeyboardEvent) => {
      const way = arrows[event.key];
      const stops = event.key === "Escape" && at.current;
      if (!way && !stops) return;
      event.preventDefault();
      event.stopPropagation();
      const from = at.current ?? { x: 0.5, y: 0.5 };
      set(way ? { x: within(from.x + way[0]), y: within(from.y + way[1]) } : null);
    },
  };
}

function within(part: number): number {
  return Math.max(0, Math.min(1, part));
}
