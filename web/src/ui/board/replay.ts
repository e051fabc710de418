/** Does again what was kept, each after what came before it has been drawn. Takes the events out of the list. */
export async function replay(kept: Event[]): Promise<void> {
  for (let event = kept.shift(); event; event = kept.shift()) {
    if (event instanceof KeyboardEvent) pressKey(event);
    else if (event instanceof PointerEvent && event.type !== "click") target(event).dispatchEvent(copyOfPointer(event));
    else if (event instanceof MouseEvent) target(event).dispatchEvent(new MouseEvent(event.type, everything(event)));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Where it was aimed at; when that has been drawn anew, what stands at the same place. */
function target(event: MouseEvent): Element {
  const aimed = event.target;
  if (aimed instanceof Element && aimed.isConnected) return aimed;
  return document.elementFromPoint(event.clientX, event.clientY) ?? document.body;
}

/** The members of an event lie on its prototypes, where `...` does not look. */
function everything<Kind extends Event>(event: Kind): Kind {
  const members: Record<string, unknown> = {};
  for (const name in event) members[name] = event[name as keyof Kind];
  return { ...members, bubbles: true, cancelable: true, composed: true } as unknown as Kind;
}

function copyOfPointer(event: PointerEvent): PointerEvent {
  return new PointerEvent(event.type, everything(event));
}

/** A key that was only told, not pressed, writes nothing and presses no button: both are done for it. */
function pressKey(event: KeyboardEvent): void {
  const place = document.activeElement ?? document.body;
  const again = new KeyboardEvent("keydown", everything(event));
  if (!place.dispatchEvent(again)) return;
  const field = place instanceof HTMLInputElement || place instanceof HTMLTextAreaElement;
  if (field && event.key.length === 1) document.execCommand("insertText", false, event.key);
  else if (field && event.key === "Backspace") document.execCommand("delete");
  else if (place instanceof HTMLElement && place.matches("button, a") && ["Enter", " "].includes(event.key))
    place.click();
}
