import { useEffect, useRef, useState } from "preact/hooks";

const holdMs = 1000;

interface Props {
  label: string;
  hint: string;
  onHeld: () => void;
  disabled?: boolean;
}

/** A press that is meant: held for a second with finger, mouse or key; let go earlier, nothing happens. */
export function HoldButton({ label, hint, onHeld, disabled }: Props) {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const letGo = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  };
  useEffect(() => letGo, []);
  const press = () => {
    if (disabled || timer.current !== null) return;
    setHeld(true);
    timer.current = setTimeout(() => {
      letGo();
      onHeld();
    }, holdMs);
  };
  const isPress = (event: KeyboardEvent) => event.key === "Enter" || event.key === " ";
  return (
    <div class="hold">
      <button
        type="button"
        class="button primary big hold-button"
        data-held={held || undefined}
        aria-disabled={disabled}
        onPointerDown={press}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (!isPress(event)) return;
          event.preventDefault();
          press();
        }}
        onKeyUp={(event) => isPress(event) && letGo()}
        onBlur={letGo}
      >
        {label}
      </button>
      <p class="soft small">{hint}</p>
    </div>
  );
}
