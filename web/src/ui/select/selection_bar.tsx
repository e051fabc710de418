import { useComputed } from "@preact/signals";
import { Icon } from "../../icons/icons.js";
import { selectText as words } from "../../languages/en/select.js";
import { useDesk } from "../board/desk.js";
import { archiveMany, selectedCards } from "./act_on_many.js";
import { standing } from "./moves_of_many.js";
import { clearSelection } from "./selecting.js";

/** What can be done with all selected cards at once. */
export function SelectionBar() {
  const desk = useDesk();
  const count = useComputed(() => {
    const board = desk.session.view.value;
    return board ? standing(board.columns, desk.selection.cards.value).length : 0;
  }).value;
  const tapping = desk.selection.tapping.value;
  if (count === 0 && !tapping) return null;
  const ask = (act: "move" | "owner" | "due") => () => {
    desk.ask.value = { kind: "many", act, cards: selectedCards(desk).map((card) => card.id) };
  };
  return (
    <section class="selection-bar" aria-label={words.name}>
      <b class="selection-count">{words.count(count)}</b>
      {count === 0 ? (
        <span class="soft small grow">{words.hint}</span>
      ) : (
        <>
          <button type="button" class="button" onClick={ask("move")}>
            <Icon name="right" />
            {words.move}
          </button>
          <button type="button" class="button" onClick={ask("owner")}>
            <Icon name="person" />
            {words.owner}
          </button>
          <button type="button" class="button" onClick={ask("due")}>
            <Icon name="calendar" />
            {words.due}
          </button>
          <button type="button" class="button" onClick={() => archiveMany(desk, selectedCards(desk))}>
            <Icon name="archive" />
            {words.archive}
          </button>
          <span class="grow" />
        </>
      )}
      <button type="button" class="button quiet" onClick={() => clearSelection(desk)}>
        <Icon name="close" />
        {words.done}
      </button>
    </section>
  );
}
