import { useLayoutEffect, useRef } from "preact/hooks";

/** The button that a closed panel leaves behind; it takes the focus the panel had. */
export function Reopener({ label, open }: { label: string; open: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="button" onClick={open}>
      {label}
    </button>
  );
}
