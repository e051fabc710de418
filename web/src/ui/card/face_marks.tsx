import { Icon } from "../../icons/icons.js";
import { faceWords } from "../../languages/en/card_face.js";
import { ageOf, daysIn } from "../../model/ageing.js";
import { type Desk, useDesk } from "../board/desk.js";
import { t } from "../first_text.js";
import { Avatar } from "../parts/avatar.js";
import { personName } from "../people.js";
import type { Board, Card } from "../types.js";
import { lookAfterOf, nowOf, zoneOf } from "./around.js";

// Functions in small letters are called by the card, not mounted in it: a board draws dozens of cards at once, and
// mounting such a small part costs more than drawing it.

interface Props {
  card: Card;
  board: Board;
}

/** How long the card has been worked on and stood here, in words; drawn anew when a day begins. */
export function ageMark({ card, board, desk }: Props & { desk: Desk }) {
  if (card.column === "done") return null;
  const zone = zoneOf(board);
  const age = ageOf(card, zone, nowOf(desk, zone), lookAfterOf(desk));
  const words = faceWords.age;
  const parts = [
    age.days !== null && words.day(age.days),
    (age.days === null ? age.here > 0 : age.here + 1 < age.days) && words.here(age.here),
    age.tone !== "quiet" && words[age.tone],
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <span class={`mark age ${age.tone}`} title={words.title(age.days, age.here)}>
      {parts.join(" · ")}
    </span>
  );
}

/** `Blocked 3 days`; on its first day only that it is blocked. */
export function BlockedWords({ since, board }: { since: string; board: Board }) {
  const desk = useDesk();
  const zone = zoneOf(board);
  const days = daysIn(zone, since, nowOf(desk, zone));
  return <b>{days === 0 ? t.card.blocked : faceWords.age.blockedFor(days)}</b>;
}

/** The labels, each with its name. */
export function LabelChips({ card, board }: Props) {
  const labels = card.labels.flatMap((id) => board.labels.filter((one) => one.id === id));
  if (labels.length === 0) return null;
  return (
    <p class="label-chips">
      {labels.map((label) => (
        <span key={label.id} class="label-chip" data-color={label.color} dir="auto">
          {label.name}
        </span>
      ))}
    </p>
  );
}

export function coOwnerMark({ card, board }: Props) {
  if (card.co_owner === null) return null;
  const words = faceWords.coOwnerMark(personName(board, card.co_owner));
  return Avatar({ board, person: card.co_owner, tiny: true, words });
}

export function thanksMark({ card }: { card: Card }) {
  const { length } = card.thanks;
  if (length === 0) return null;
  return (
    <span class="mark thanks-mark" title={faceWords.thanksMark(length)}>
      {Icon({ name: "heart", size: 12 })}
      <span aria-hidden="true">{length}</span>
      <span class="hidden-text">{faceWords.thanksMark(length)}</span>
    </span>
  );
}
