import { useEffect, useRef } from "preact/hooks";
import { t } from "../first_text.js";

/** Stands for the cards not drawn yet; they are drawn when scrolling comes near, or by a press. */
export function MoreCards({ hidden, draw }: { hidden: number; draw: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = button.current;
    if (!element) return;
    const isNear = { root: element.closest(".column-scroll"), rootMargin: "60% 0px" };
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && draw(), isNear);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <button ref={button} type="button" class="button more-cards" onClick={draw}>
      {t.board.showMore(hidden)}
    </button>
  );
}
