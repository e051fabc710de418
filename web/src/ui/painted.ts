import { useEffect, useState } from "preact/hooks";

/** Resolves once what is drawn now has been painted, so that what takes longer keeps no answer waiting. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A page that nobody looks at is never painted.
    if (document.visibilityState === "visible") requestAnimationFrame(() => setTimeout(resolve));
    else setTimeout(resolve);
  });
}

/** False in the first drawing of a view, true once that is seen: for what stands further down. */
export function usePainted(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    let left = false;
    void painted().then(() => left || setSeen(true));
    return () => {
      left = true;
    };
  }, []);
  return seen;
}
