import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon, type IconName } from "../../icons/icons.js";

interface Props {
  label: string;
  icon: IconName;
  children: (close: () => void) => ComponentChildren;
}

/** A button with a short list under it. Escape and a press elsewhere close it; arrows walk. */
export function Menu({ label, icon, children }: Props) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);

  useLayoutEffect(() => {
    if (!open) return;
    anchor.current?.querySelector<HTMLElement>(".menu .button")?.focus();
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", away);
    return () => removeEventListener("pointerdown", away);
  }, [open]);

  const walk = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      button.current?.focus();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const items = [...(anchor.current?.querySelectorAll<HTMLElement>(".menu .button") ?? [])];
    const index = items.indexOf(document.activeElement as HTMLElement);
    items[(index + step + items.length) % items.length]?.focus();
  };

  return (
    <div class="menu-anchor" ref={anchor}>
      <button
        ref={button}
        type="button"
        class="button quiet icon-only"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys reach the buttons inside; this only walks them
        <div class="menu" onKeyDown={walk}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  icon: IconName;
  label: string;
  /** The language of the label, where it is another. */
  lang?: string;
  onPress: () => void;
}

/** One line of a menu. */
export function MenuItem({ icon, label, lang, onPress }: ItemProps) {
  return (
    <button type="button" class="button" lang={lang} onClick={onPress}>
      <Icon name={icon} />
      {label}
    </button>
  );
}
