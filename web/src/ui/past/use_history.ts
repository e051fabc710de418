import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../board/desk.js";
import { History, type Line } from "./history.js";
import { useLog } from "./log_of.js";
import { namesOf } from "./names.js";
import { cardsOf } from "./sentences.js";
import { inSlices } from "./slices.js";

const handful = 50;

/** The lines of the board's history, or of one card's, in the order of the log; null until they are here. */
export function useHistory(card: string | null): readonly Line[] | null {
  const desk = useDesk();
  const log = useLog();
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const { events, state } = log.now.value;
  const last = events.length;
  useEffect(() => {
    if (state !== "whole") return;
    const board = desk.board();
    const history = new History(board.settings, namesOf(board));
    let at = 0;
    const step = (enough: () => boolean) => {
      while (at < last) {
        for (const event of events.slice(at, at + handful)) {
          if (card === null || cardsOf(event, board.settings).includes(card)) history.add(event);
        }
        at += handful;
        if (enough()) break;
      }
      return at >= last;
    };
    return inSlices(step, () => setLines(history.lines));
  }, [desk, card, events, last, state]);
  return lines;
}
