import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { announce } from "./announce.js";
import { t } from "./first_text.js";

export interface Toast {
  text: string;
  tone?: "plain" | "glad";
  action?: { label: string; run: () => void };
  /** How long it stays, in milliseconds; it waits while it is pointed at or holds the focus. */
  stay?: number;
  /** Of one kind there is one at a time: the next takes its place. */
  kind?: "deed";
}

interface Shown extends Toast {
  readonly id: number;
  /** Milliseconds left when its time began to run. */
  left: number;
  since: number;
  timer?: ReturnType<typeof setTimeout>;
}

const shown = signal<readonly Shown[]>([]);
let last = 0;
let held = false;

/** Shows a short line at the foot of the page and says it; at most three at a time, the oldest leaves first. */
export function toast(line: Toast): void {
  last += 1;
  const next: Shown = { ...line, id: last, left: line.stay ?? (line.action ? 10_000 : 6_000), since: 0 };
  const others = shown.peek().filter((one) => !line.kind || one.kind !== line.kind);
  for (const gone of shown.peek()) if (!others.includes(gone)) clearTimeout(gone.timer);
  shown.value = [...others.slice(-2), next];
  announce(line.text);
  if (!held) run(next);
}

function run(line: Shown): void {
  line.since = Date.now();
  line.timer = setTimeout(() => dismiss(line.id), line.left);
}

function dismiss(id: number): void {
  shown.value = shown.peek().filter((one) => one.id !== id);
  if (shown.peek().length === 0) held = false;
}

/** Time stands still while somebody reads or reaches for a line. */
function hold(on: boolean): void {
  if (held === on) return;
  held = on;
  for (const line of shown.peek()) {
    if (on) {
      clearTimeout(line.timer);
      line.left -= Date.now() - line.since;
    } else run(line);
  }
}

/** A manual popover, so that the lines stay readable above an open dialog. */
export function Toasts() {
  const box = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const lines = shown.value;
  useEffect(() => {
    const element = box.current;
    if (!element || typeof element.showPopover !== "function") return;
    if (element.contains(document.activeElement)) return;
    if (element.matches(":popover-open")) element.hidePopover();
    if (lines.length > 0) element.showPopover();
  }, [lines]);
  const leave = (id: number) => {
    const wasInside = box.current?.contains(document.activeElement);
    dismiss(id);
    hold(false);
    if (wasInside) backTo(cameFrom.current);
  };
  return (
    <section
      class="toasts"
      aria-label={t.common.messages}
      ref={box}
      popover="manual"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(box.current?.contains(document.activeElement) ?? false)}
      onFocusIn={(event) => {
        hold(true);
        const from = event.relatedTarget;
        if (from instanceof HTMLElement && !box.current?.contains(from)) cameFrom.current = from;
      }}
      onFocusOut={(event) => hold(event.relatedTarget instanceof Node && !!box.current?.contains(event.relatedTarget))}
    >
      {lines.map((line) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape from the button inside
        <div
          key={line.id}
          class={`toast ${line.tone ?? "plain"}`}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            leave(line.id);
          }}
        >
          <span dir="auto">{line.text}</span>
          {line.action && (
            <button
              type="button"
              class="button"
              onClick={() => {
                line.action?.run();
                leave(line.id);
              }}
            >
              {line.action.label}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

/** The focus returns to where it came from, or to the card that Tab leads to. */
function backTo(element: HTMLElement | null): void {
  const place = element?.isConnected
    ? element
    : document.querySelector<HTMLElement>(".card-body[tabindex='0'], #board");
  place?.focus();
}
