import { useEffect, useRef, useState } from "preact/hooks";

interface Props {
  label: string;
  hint: string;
  disabled: boolean;
  /** The press began: what is seen now is what is agreed to. */
  onBegin: () => void;
  onHeld: () => void;
  /** Pressed by something that cannot hold, like the command of a screen reader. */
  onPressed: () => void;
}

const holdMs = 1200;
const around = 2 * Math.PI * 15;

/** A button that takes effect when it was held: by finger, mouse, Enter or Space. A ring shows how far it is. */
export function HoldButton({ label, hint, disabled, onBegin, onHeld, onPressed }: Props) {
  const [since, setSince] = useState<number | null>(null);
  const ring = useRef<SVGCircleElement>(null);
  const held = useRef(onHeld);
  held.current = onHeld;
  useEffect(() => {
    if (since === null) return undefined;
    let frame = 0;
    const draw = () => {
      const part = Math.min(1, (performance.now() - since) / holdMs);
      ring.current?.setAttribute("stroke-dashoffset", String(around * (1 - part)));
      if (part < 1) frame = requestAnimationFrame(draw);
      else {
        setSince(null);
        held.current();
      }
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [since]);
  useEffect(() => {
    if (disabled) setSince(null);
  }, [disabled]);

  const begin = () => {
    if (disabled || since !== null) return;
    onBegin();
    setSince(performance.now());
  };
  const release = () => setSince(null);
  return (
    <button
      type="button"
      class="button primary hold"
      disabled={disabled}
      onPointerDown={(event) => event.button === 0 && begin()}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={release}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        if (!event.repeat) begin();
      }}
      onKeyUp={(event) => {
        event.preventDefault();
        release();
      }}
      onClick={(event) => event.detail === 0 && since === null && onPressed()}
    >
      <svg class="hold-ring" width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15" class="hold-track" />
        {since !== null && (
          <circle
            ref={ring}
            cx="18"
            cy="18"
            r="15"
            class="hold-done"
            stroke-dasharray={around}
            stroke-dashoffset={around}
            transform="rotate(-90 18 18)"
          />
        )}
      </svg>
      <span>
        {label}
        <span class="hold-hint small">{hint}</span>
      </span>
    </button>
  );
}
