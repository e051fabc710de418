import { useRef } from "preact/hooks";
import type { Spot } from "../../share/words.js";
import { type Box, shown } from "./panel_place.js";

const step = 0.02;
const arrows: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};
/** A finger that is lifted leaves its pointer for this long. */
const touchStaysMs = 2_500;

/** Where the picture itself lies in the element: CSS `object-fit: contain` leaves the rest empty. */
export function frameOf(video: HTMLVideoElement): Box | null {
  if (video.videoWidth === 0) return null;
  const { left, top, width, height } = shown(
    { width: video.clientWidth, height: video.clientHeight },
    { width: video.videoWidth, height: video.videoHeight },
  );
  return { left: left + video.offsetLeft, top: top + video.offsetTop, width, height };
}

/** The hands of one who may point: a mouse over the picture, a finger on it, or the arrow keys. */
export function usePointing(video: { current: HTMLVideoElement | null }, point: ((at: Spot) => void) | undefined) {
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
