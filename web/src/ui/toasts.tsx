import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "./announce.js";

export interface Toast {
  text: string;
  tone?: "plain" | "glad";
  action?: { label: string; run: () => void };
  /** How long it stays, in milliseconds. */
  stay?: number;
}

const shown = signal<ReadonlyArray<Toast & { id: number }>>([]);
let last = 0;

/** Shows a short line at the foot of the page and says it; at most three at a time, the oldest leaves first. */
export function toast(line: Toast): void {
  last += 1;
  const id = last;
  shown.value = [...shown.peek().slice(-2), { ...line, id }];
  announce(line.text);
  setTimeout(() => dismiss(id), line.stay ?? (line.action ? 10_000 : 6_000));
}

function dismiss(id: number): void {
  shown.value = shown.peek().filter((one) => one.id !== id);
}

/** A manual popover, so that the lines stay readable above an open dialog. */
export function Toasts() {
  const box = useRef<HTMLDivElement>(null);
  const lines = shown.value;
  useEffect(() => {
    const element = box.current;
    if (!element || typeof element.showPopover !== "function") return;
    if (element.matches(":popover-open")) element.hidePopover();
    if (lines.length > 0) element.showPopover();
  }, [lines]);
  return (
    <div class="toasts" ref={box} popover="manual">
      {lines.map((line) => (
        <div key={line.id} class={`toast ${line.tone ?? "plain"}`}>
          <span dir="auto">{line.text}</span>
          {line.action && (
            <button
              type="button"
              class="button"
              onClick={() => {
                line.action?.run();
                dismiss(line.id);
              }}
            >
              {line.action.label}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
