import { Icon } from "../../icons/icons.js";
import { words } from "../../languages/en/sessions.js";
import { freeSeats } from "../../model/free_seats.js";
import { readyList } from "../../model/ready_list.js";
import { agreedByBoth } from "../acts/moves.js";
import { useDesk } from "../board/desk.js";
import { personName } from "../people.js";
import type { BoardState, Card } from "../types.js";
import { parties, type Session, tell } from "./acts.js";

/** How many cards of this owner may be pulled: drawn as empty seats, said in words. */
export function FreeSeats({ board, owner }: { board: BoardState; owner: string | null }) {
  const seats = freeSeats(board, owner);
  const free = seats?.free ?? 0;
  const whose = seats?.by === "person" ? personName(board.settings, owner) : null;
  return (
    <p class="session-seats">
      {Array.from({ length: Math.min(free, 12) }, (_, index) => (
        <i key={index} aria-hidden="true" />
      ))}
      <span dir="auto">{words.review.seats(seats && free, whose)}</span>
    </p>
  );
}

/** The ready list of a card before its pull; those who take part tick that they looked. */
export function ReadyTicks({ session, card, active }: { session: Session; card: Card; active: boolean }) {
  const desk = useDesk();
  const people = parties(desk).filter((one) => session.attendees.includes(one.id));
  const you = desk.session.you.value?.participant ?? "";
  const looked = people.filter((one) => card.inspected_by.includes(one.id)).length;
  const agreed = agreedByBoth(desk.board().settings, card);
  const lines = readyList(card, { agreed, inspected: looked === people.length });
  const met = lines.filter((line) => line.met).length;
  const mayAgree = card.proposed_by !== you && !card.agreed.some((one) => one.by === you);
  return (
    <div class="ready">
      <h3>
        {words.review.ready} <span class="small soft">{words.review.there(met, lines.length)}</span>
      </h3>
      <ul>
        {lines.map((line) => (
          <li key={line.what} class={line.met ? "met" : undefined}>
            <i aria-hidden="true">{line.met && <Icon name="check" size={14} />}</i>
            {words.review.lines[line.what]}
            <span class={line.met ? "hidden-text" : "soft small"}>
              {line.met ? words.review.isThere : line.must ? words.review.readyMust : words.review.readyShould}
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <span class="small" role="status">
          {words.review.looked(looked, people.length)}
        </span>
        {active && !card.inspected_by.includes(you) && (
          <button type="button" class="button" onClick={() => void tell(desk, { type: "inspect_card", card: card.id })}>
            {words.review.inspect} <span class="key">I</span>
          </button>
        )}
        {active && mayAgree && (
          <button type="button" class="button" onClick={() => void tell(desk, { type: "agree_card", card: card.id })}>
            {words.review.agree}
          </button>
        )}
      </div>
    </div>
  );
}
