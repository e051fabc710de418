import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { LiveRegions } from "../announce.js";
import { t } from "../text.js";

interface Props {
  title: string;
  /** Called once, however it was closed. */
  onClose: () => void;
  kind?: "small" | "sheet";
  titleDirection?: "auto";
  children: ComponentChildren;
}

/** A modal dialog. Escape, the backdrop and the cross close it; focus goes back to where it came from. */
export function Dialog({ title, onClose, kind = "small", titleDirection, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const opener = document.activeElement;
    if (!element.open) element.showModal();
    firstOf(element, kind)?.focus();
    return () => {
      // The event of this closing comes later, when another sheet may stand already.
      close.current = () => {};
      if (element.open) element.close();
      returnFocus(opener);
    };
  }, []);

  return (
    <dialog
      ref={box}
      class={`dialog ${kind}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close.current();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget) close.current();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget && outside(event.currentTarget, event)) close.current();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") {
          event.preventDefault();
          close.current();
        }
      }}
    >
      <div class="dialog-head">
        <h2 id={heading} dir={titleDirection} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t.common.close}
          onClick={() => close.current()}
        >
          <Icon name="close" />
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      <LiveRegions />
    </dialog>
  );
}

/** A sheet is read first, so its heading has the focus and no keyboard of a phone jumps up. */
function firstOf(box: HTMLElement, kind: "small" | "sheet"): HTMLElement | null {
  if (kind === "sheet") return box.querySelector("h2");
  return box.querySelector("[data-first]") ?? box.querySelector("input, textarea, select, .dialog-body button");
}

function outside(box: HTMLElement, event: PointerEvent): boolean {
  const rect = box.getBoundingClientRect();
  const across = event.clientX < rect.left || event.clientX > rect.right;
  return across || event.clientY < rect.top || event.clientY > rect.bottom;
}

/** The opener may be a card that moved meanwhile: then it is found again by its id. */
function returnFocus(opener: Element | null): void {
  requestAnimationFrame(() => {
    if (document.querySelector("dialog[open]")) return;
    if (!(opener instanceof HTMLElement)) return;
    const target = opener.isConnected ? opener : opener.id ? document.getElementById(opener.id) : null;
    target?.focus();
  });
}
