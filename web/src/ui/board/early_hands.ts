import { handsCome } from "./coming.js";

/** What is held back while nothing hears it yet: presses, keys, and files that would leave the page. */
const heldKinds = ["pointerdown", "pointermove", "pointerup", "pointercancel", "click", "dblclick", "keydown", "drop"];

/**
 * Keeps what hands do on a board before its code is there. The answer ends that: what was kept is then done, in its
 * order, and what comes meanwhile after it. Nothing is lost, whatever the line is like.
 */
export function holdHands(): () => void {
  const kept: Event[] = [];
  const off = new AbortController();
  const hold = (event: Event) => {
    if (event.isTrusted && isForBoard(event)) keep(kept, event);
  };
  for (const kind of heldKinds) addEventListener(kind, hold, { capture: true, signal: off.signal });
  addEventListener("dragover", (event) => event.preventDefault(), { capture: true, signal: off.signal });
  return () => {
    void handsCome()
      .then(({ replay }) => replay(kept))
      .then(() => off.abort());
  };
}

function keep(kept: Event[], event: Event): void {
  event.stopImmediatePropagation();
  // A press still gives the focus, and a finger still scrolls.
  if (!(event instanceof PointerEvent) || event.type === "click") event.preventDefault();
  const last = kept[kept.length - 1];
  if (event.type === "pointermove" && last?.type === "pointermove") kept.pop();
  if (event.type !== "drop") kept.push(event);
}

/** What belongs to the browser stays with it: its own key combinations, Tab, and a link opened beside this page. */
function isForBoard(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    const shortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (shortcut) return !event.altKey && ["z", "y", "a"].includes(event.key.toLowerCase());
    return !["Tab", "Shift", "Control", "Alt", "Meta", "Unidentified"].includes(event.key) && !/^F\d+$/.test(event.key);
  }
  const beside = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
  return !(beside && event.target instanceof Element && event.target.closest("a"));
}
