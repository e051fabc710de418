import { alongText } from "../../languages/en/along.js";
import { columnIds } from "../../model/board.js";
import { labelOf } from "../column_label.js";
import { shortDay, today } from "../dates.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import type { BoardState, Card } from "../types.js";

const words = alongText.print;

/** The board as it goes on paper: who, when, and every card in its column; nothing of the screen around it. */
export function PrintedBoard({ board }: { board: BoardState }) {
  const { settings, columns } = board;
  const seated = settings.participants.filter((person) => person.active);
  const names = seated.map(({ name, seat }) => words.seated(name, t.seats[seat])).join(", ");
  return (
    <>
      <header class="printed-head">
        <h1 dir="auto">{settings.title}</h1>
        <p dir="auto">{words.head(names, shortDay(today()))}</p>
      </header>
      <div class="printed-columns">
        {columnIds.map((id) => (
          <section key={id} class="printed-column">
            <h2 dir="auto">
              {labelOf(settings.columns, id)} <small>{columns[id].length}</small>
            </h2>
            {columns[id].length === 0 && <p class="printed-none">{words.none}</p>}
            <ul>
              {columns[id].map((card) => (
                <PrintedCard key={card.id} board={board} card={card} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function PrintedCard({ board, card }: { board: BoardState; card: Card }) {
  const facts = [
    ...(card.owner === null ? [] : [personName(board.settings, card.owner)]),
    ...(card.due === null ? [] : [words.due(shortDay(card.due))]),
  ];
  return (
    <li class={card.blocker ? "printed-card blocked" : "printed-card"}>
      <p dir="auto" class="printed-title">
        <b>C-{card.number}</b> {card.title}
      </p>
      {facts.length > 0 && <p dir="auto">{facts.join(" · ")}</p>}
      {card.blocker && (
        <p dir="auto" class="printed-blocker">
          {words.blocked(card.blocker.reason)}
        </p>
      )}
    </li>
  );
}
