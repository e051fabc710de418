import { useEffect } from "preact/hooks";
import { pastText as words } from "../../languages/en/past.js";
import { useDesk } from "../board/desk.js";
import { useChanged } from "./lit.js";
import { Reading } from "./reading.js";

/** Over the board while changed cards are lit: since when, how many, and the way to end it. */
export function LitLine() {
  const desk = useDesk();
  const { since, cards } = useChanged();
  const board = desk.session.view.value;
  const standing = [...(cards?.keys() ?? [])].filter((id) => board?.cards.get(id)?.archived === null);
  useMarked(standing);
  return (
    <section class="since-line" aria-label={words.litName}>
      <div class="since-head">
        {cards ? (
          <p role="status">
            {words.lit(since, standing.length)} {standing.length > 0 && <span class="soft">{words.litHow}</span>}
          </p>
        ) : (
          <Reading />
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            desk.lit.value = null;
          }}
        >
          {words.litEnd}
        </button>
      </div>
    </section>
  );
}

/** Marks the cards by hand, those drawn later too: no card of the board is drawn again for it. */
function useMarked(cards: readonly string[]): void {
  const key = cards.join(" ");
  useEffect(() => {
    const board = document.getElementById("board");
    if (!board) return;
    const mark = () => {
      for (const id of cards) document.getElementById(`card-${id}`)?.setAttribute("data-since", "");
    };
    mark();
    if (cards.length > 0) board.setAttribute("data-lit", "");
    const watch = new MutationObserver(mark);
    watch.observe(board, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      board.removeAttribute("data-lit");
      for (const id of cards) document.getElementById(`card-${id}`)?.removeAttribute("data-since");
    };
  }, [key]);
}
