import { linePlace, type Span } from "./geometry.js";

/** Reads the places of columns and cards from the page and draws the line where a held card would land. */
export function columnSpans(box: HTMLElement): Span[] {
  return [...box.querySelectorAll<HTMLElement>("[data-column]")].map((column) => {
    const rect = column.getBoundingClientRect();
    return { id: column.dataset.column ?? "", start: rect.left, end: rect.right };
  });
}

export function cardSpans(box: HTMLElement, column: string): Span[] {
  return [...box.querySelectorAll<HTMLElement>(`[data-cards="${column}"] > [data-card]`)].map((card) => {
    const rect = card.getBoundingClientRect();
    return { id: card.dataset.card ?? "", start: rect.top, end: rect.bottom };
  });
}

export function scrollBox(box: HTMLElement, column: string): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-scroll="${column}"]`);
}

const gap = 6;

export function drawLine(
  box: HTMLElement,
  column: string,
  spans: readonly Span[],
  after: string | null,
  held: string,
): void {
  const list = box.querySelector<HTMLElement>(`[data-cards="${column}"]`);
  const scroll = scrollBox(box, column);
  if (!list || !scroll) return;
  const area = list.getBoundingClientRect();
  const bounds = scroll.getBoundingClientRect();
  for (const other of box.querySelectorAll("[data-target]")) {
    if (other !== scroll.parentElement) other.removeAttribute("data-target");
  }
  scroll.parentElement?.setAttribute("data-target", "");
  const y = linePlace(after, spans, held, area.top + gap / 2, gap);
  const line = theLine();
  line.hidden = false;
  line.style.left = `${area.left}px`;
  line.style.width = `${area.width}px`;
  line.style.top = `${Math.min(Math.max(y, bounds.top), bounds.bottom) - 2}px`;
}

export function hideLine(box: HTMLElement): void {
  theLine().hidden = true;
  for (const column of box.querySelectorAll("[data-target]")) column.removeAttribute("data-target");
}

function theLine(): HTMLElement {
  const known = document.getElementById("drop-line");
  if (known) return known;
  const line = document.createElement("div");
  line.id = "drop-line";
  line.className = "drop-line";
  line.hidden = true;
  document.body.append(line);
  return line;
}
