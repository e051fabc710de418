import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { companyShown } from "./company.js";

/** Who keeps company: Puffin where something begins or is celebrated, Yeti where something waits. */
export type Who = "puffin" | "yeti";

/** How many stand in open dialogs: only one is seen, and theirs goes before the one of the page. */
const inDialogs = signal(0);

type Drawings = Readonly<Record<Who, ComponentType>>;
let drawings: Drawings | null = null;

/** A small drawing beside words that say everything without it. Its room is kept while it is fetched; hidden, it takes none. */
export function Companion({ who, small = false }: { who: Who; small?: boolean }) {
  const [known, setKnown] = useState(drawings);
  const shown = companyShown.value;
  const place = useRef<HTMLSpanElement>(null);
  const [inDialog, setInDialog] = useState(false);
  useLayoutEffect(() => {
    if (!place.current?.closest("dialog")) return;
    setInDialog(true);
    inDialogs.value += 1;
    return () => {
      inDialogs.value -= 1;
    };
  }, [shown]);
  useEffect(() => {
    if (known || !shown) return;
    import("./drawings.js").then(
      (code) => {
        drawings = { puffin: code.PuffinDrawing, yeti: code.YetiDrawing };
        setKnown(drawings);
      },
      // The words stand without it.
      () => undefined,
    );
  }, [shown]);
  if (!shown) return null;
  const Drawing = known?.[who];
  const hidden = !inDialog && inDialogs.value > 0;
  return (
    <span ref={place} class={small ? "companion small" : "companion"} aria-hidden="true" data-hidden={hidden}>
      {Drawing && <Drawing />}
    </span>
  );
}
