import { between } from "../../languages/en/between.js";
import { movesCards } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import { type Card, columnIds } from "../types.js";

const words = between.overLimit;

/** Who was asked to let a card over the limit answers here; who asked sees that it waits, and may take it back. */
export function OverrideBar() {
  const desk = useDesk();
  const board = desk.session.view.value;
  const you = desk.session.you.value;
  if (!board || !you || !movesCards(you.seat)) return null;
  const wished = columnIds.flatMap((column) => board.columns[column].filter((card) => card.override_wish));
  return (
    <>
      {wished.map((card) => (
        <WishLine key={card.id} card={card} />
      ))}
    </>
  );
}

function WishLine({ card }: { card: Card }) {
  const desk = useDesk();
  const wish = card.override_wish;
  if (!wish) return null;
  const own = wish.by === desk.you().participant;
  const column = desk.label(wish.to);
  const answer = (agree: boolean) => void send(desk, { type: "answer_override", card: card.id, agree });
  return (
    <section class="engagement-bar" aria-label={words.bar}>
      <p dir="auto" role="status">
        {own
          ? words.own(card.title, column)
          : words.asked(personName(desk.board().settings, wish.by), card.title, column)}{" "}
        <q>{wish.reason}</q>
      </p>
      <div class="row">
        {!own && (
          <button type="button" class="button" aria-label={words.agreeTo(card.title)} onClick={() => answer(true)}>
            {words.agree}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={own ? undefined : words.notNowTo(card.title)}
          onClick={() => answer(false)}
        >
          {own ? words.takeBack : words.notNow}
        </button>
      </div>
    </section>
  );
}
