import { selectText as words } from "../../languages/en/select.js";
import { ColumnEnds } from "../acts/column_ends.js";
import { useDesk } from "../board/desk.js";
import { Dialog } from "../parts/dialog.js";
import { type Card, type ColumnId, columnIds } from "../types.js";
import { stopWords, wishMany } from "./act_on_many.js";
import { stopOf } from "./moves_of_many.js";

/** Top or bottom of every column that all of them can go to; or what keeps them where they are. */
export function PlaceOfMany({ cards, done }: { cards: readonly Card[]; done: () => void }) {
  const desk = useDesk();
  const { settings, columns } = desk.board();
  const stops = columnIds.map((to) => ({ to, stop: stopOf(settings, desk.you(), cards, to) }));
  const tooMany = stops.find(({ stop }) => stop?.kind === "too_many");
  const open = stops.filter(({ stop }) => stop === null);
  const go = (to: ColumnId, place: "top" | "bottom") => {
    const last = columns[to][columns[to].length - 1]?.id ?? null;
    done();
    wishMany(desk, { cards: cards.map((card) => card.id), to, after: place === "top" ? null : last });
  };
  return (
    <Dialog title={words.moveTitle(cards.length)} onClose={done}>
      {tooMany?.stop ? (
        <p class="notice">{stopWords(desk, tooMany.stop, tooMany)}</p>
      ) : (
        <ul class="move-list">
          {open.map(({ to }) => (
            <li key={to}>
              <span dir="auto">
                <b>{desk.label(to)}</b>
              </span>
              <ColumnEnds column={desk.label(to)} go={(place) => go(to, place)} />
            </li>
          ))}
        </ul>
      )}
      {!tooMany && open.length === 0 && <p class="notice">{words.nowhere}</p>}
    </Dialog>
  );
}
