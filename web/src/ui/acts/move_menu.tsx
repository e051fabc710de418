import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { selectMenuText } from "../../languages/en/select_told.js";
import { useDesk } from "../board/desk.js";
import { focusCard } from "../board/walking.js";
import { AgreeButton } from "../card/agree_button.js";
import { Dialog } from "../parts/dialog.js";
import { toggleCard } from "../select/selecting.js";
import { t } from "../text.js";
import { type ColumnId, columnIds } from "../types.js";
import { ColumnEnds } from "./column_ends.js";
import { moveName, needOf } from "./moves.js";
import { archive, wishMove } from "./perform.js";

/** The way to move without dragging: top or bottom of every column a card can go to from here. */
export function MoveMenu({ card: id, done }: { card: string; done: () => void }) {
  const desk = useDesk();
  const board = desk.session.view.value;
  const card = board?.cards.get(id);
  if (!board || !card) return null;
  const columns = columnIds.filter((to) => moveName(card.column, to) !== null);
  const go = (to: ColumnId, place: "top" | "bottom") => {
    const others = board.columns[to].filter((one) => one.id !== id);
    done();
    wishMove(desk, { card: id, to, after: place === "top" ? null : (others[others.length - 1]?.id ?? null) });
    focusCard(desk, id);
  };
  return (
    <Dialog title={t.drag.moveTitle(card.title)} titleDirection="auto" onClose={done}>
      <ul class="move-list">
        {columns.map((to) => {
          const denied = needOf(board.settings, desk.you(), card, to) === "not_own_card";
          const name = moveName(card.column, to);
          return (
            <li key={to}>
              <span dir="auto">
                <b>{desk.label(to)}</b>{" "}
                <span class="soft small">
                  {name === "place" || name === null ? t.drag.here : t.moves[name]}
                  {denied && ` · ${t.ask.deniedTitle}`}
                </span>
              </span>
              <ColumnEnds column={desk.label(to)} go={(place) => go(to, place)} />
            </li>
          );
        })}
      </ul>
      <div class="actions">
        <AgreeButton card={card} done={done} />
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            done();
            desk.ask.value = { kind: "split", card: id };
          }}
        >
          <Icon name="split" />
          {cardWords.split.go}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            done();
            void archive(desk, card);
          }}
        >
          <Icon name="archive" />
          {t.sheet.archive}
        </button>
        {desk.place.value === null && desk.open.value === null && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              done();
              desk.selection.tapping.value = true;
              if (!desk.selection.has(id)) toggleCard(desk, id);
            }}
          >
            <Icon name="select" />
            {selectMenuText}
          </button>
        )}
        {desk.open.value !== id && (
          <button
            type="button"
            class="button"
            onClick={() => {
              done();
              desk.openCard(id);
            }}
          >
            {t.card.openSheet}
          </button>
        )}
      </div>
    </Dialog>
  );
}
