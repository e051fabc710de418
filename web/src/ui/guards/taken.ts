import { guardText } from "../../languages/en/guards.js";
import { t } from "../text.js";
import { toast } from "../toasts.js";

/** What is carried over the page from elsewhere, as far as this page does not take it there. */
export function refused(types: readonly string[], over: { takesFiles: boolean; takesText: boolean }): string | null {
  if (types.includes("Files")) return over.takesFiles ? null : guardText.files;
  return types.includes("text/uri-list") && !over.takesText ? guardText.link : null;
}

function placeOf(event: DragEvent): { takesFiles: boolean; takesText: boolean } {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  const takesFiles = Boolean(element?.closest("input[type=file], [data-takes-files]"));
  const takesText =
    element instanceof HTMLElement &&
    (element.isContentEditable || element.matches("textarea, input:not([type=file])"));
  return { takesFiles, takesText };
}

/** A file let go over the page would else take the page's place. */
export function guardAgainstDrops(): void {
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer || refused(event.dataTransfer.types, placeOf(event)) === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  });
  addEventListener(
    "drop",
    (event) => {
      const why = event.dataTransfer && refused(event.dataTransfer.types, placeOf(event));
      if (!why) return;
      event.preventDefault();
      event.stopPropagation();
      toast({ text: why });
    },
    { capture: true },
  );
}

const figures = new Intl.NumberFormat(t.language);

/** The most a field may be handed at once, in UTF-16 units: ten times what fits, so that a text can still be cut down. */
export function mostPasted(field: "line" | "text"): number {
  return field === "line" ? 5_000 : 80_000;
}

/** The sentence that refuses a text of this length; null: it may be pasted. */
export function refusedPaste(length: number, field: "line" | "text"): string | null {
  const most = mostPasted(field);
  return length <= most ? null : guardText.pasted(figures.format(length), figures.format(most));
}

/** Megabytes in a field would stop the page: they are refused before the field has them. */
export function guardAgainstFloods(): void {
  const check = (event: Event, text: string) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    const line = target.matches("input, textarea.one-line, [data-one-line]");
    const why = refusedPaste(text.length, line ? "line" : "text");
    if (!why) return;
    event.preventDefault();
    event.stopPropagation();
    toast({ text: why, stay: 12_000 });
  };
  addEventListener("paste", (event) => check(event, event.clipboardData?.getData("text/plain") ?? ""), {
    capture: true,
  });
  addEventListener("drop", (event) => check(event, event.dataTransfer?.getData("text/plain") ?? ""), { capture: true });
}
