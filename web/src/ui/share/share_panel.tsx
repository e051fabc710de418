import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { shareText } from "../../languages/en/share.js";
import { corners, inside, type Place } from "./panel_place.js";

const t = shareText.watch;

interface Props {
  title: string;
  small?: boolean;
  /** It was opened by a press, so the focus goes with it. */
  focused?: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** A panel over the board: dragged by its head, sent from corner to corner by a press, enlarged to the whole width. */
export function SharePanel({ title, small, focused, onClose, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [corner, setCorner] = useState(0);
  const [place, setPlace] = useState<Place | null>(null);
  const [large, setLarge] = useState(false);

  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) heading.current?.focus();
  }, []);

  const drag = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (large || !box.current || (event.target as Element).closest("button")) return;
    const head = event.currentTarget;
    const from = box.current.getBoundingClientRect();
    const grip = { x: event.clientX - from.left, y: event.clientY - from.top };
    head.setPointerCapture(event.pointerId);
    head.onpointermove = (move) => setPlace(inside(move.clientX - grip.x, move.clientY - grip.y, from));
    head.onlostpointercapture = () => {
      head.onpointermove = null;
    };
  };
  const style =
    place && !large ? { left: `${place.left}px`, top: `${place.top}px`, right: "auto", bottom: "auto" } : {};
  return (
    <section
      ref={box}
      class={`share-panel ${corners[corner]}${small ? " small-panel" : ""}${large ? " large" : ""}`}
      style={style}
      aria-label={title}
    >
      <div class="share-head" onPointerDown={drag}>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h2>
        {!large && (
          <Press
            icon="corner"
            label={t.move}
            run={() => {
              setPlace(null);
              setCorner((corner + 1) % corners.length);
            }}
          />
        )}
        <Press icon={large ? "smaller" : "larger"} label={large ? t.smaller : t.larger} run={() => setLarge(!large)} />
        <Press icon="close" label={t.close} run={onClose} />
      </div>
      {children}
    </section>
  );
}

function Press({
  icon,
  label,
  run,
}: {
  icon: "corner" | "larger" | "smaller" | "close";
  label: string;
  run: () => void;
}) {
  return (
    <button type="button" class="button quiet icon-only" aria-label={label} title={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
}
