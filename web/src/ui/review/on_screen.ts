import { useEffect, useState } from "preact/hooks";
import type { Lead } from "./review.js";

/** Whether the card in focus can be seen; who scrolled away is offered the way back and never pulled. */
export function useFocusOnScreen(lead: Lead | null, following: boolean): boolean {
  const [seen, setSeen] = useState(true);
  const card = lead?.card ?? null;
  const column = lead?.column ?? null;
  useEffect(() => {
    setSeen(true);
    if (!following || column === null) return;
    const target = card ? document.getElementById(`card-${card}`) : document.querySelector(`[data-column="${column}"]`);
    if (!target) return;
    const watch = new IntersectionObserver((entries) => setSeen(entries.some((entry) => entry.isIntersecting)), {
      threshold: 0.2,
    });
    // The first answers come while the card is still being scrolled to.
    const timer = setTimeout(() => watch.observe(target), 400);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [card, column, following]);
  return seen;
}
