import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { companyShown } from "./company.js";

/** Who keeps company: Puffin where something begins or is celebrated, Yeti where something waits. */
export type Who = "puffin" | "yeti";

type Drawings = Readonly<Record<Who, ComponentType>>;
let drawings: Drawings | null = null;

/** A small drawing beside words that say everything without it. Its room is kept while it is fetched; hidden, it takes none. */
export function Companion({ who, small = false }: { who: Who; small?: boolean }) {
  const [known, setKnown] = useState(drawings);
  const shown = companyShown.value;
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
  return (
    <span class={small ? "companion small" : "companion"} aria-hidden="true">
      {Drawing && <Drawing />}
    </span>
  );
}
