import { Icon } from "../../icons/icons.js";
import { betweenFace } from "../../languages/en/between_face.js";
import { selectedMark } from "../../languages/en/select_told.js";
import { takesSeat } from "../../model/seat_takers.js";
import { agreedByBoth } from "../acts/moves.js";
import { nowOf, zoneOf } from "../card/around.js";
import { ageMark, BlockedWords, coOwnerMark, LabelChips, thanksMark } from "../card/face_marks.js";
import { dueWords } from "../dates.js";
import { t } from "../first_text.js";
import { Avatar } from "../parts/avatar.js";
import type { Board, Card } from "../types.js";
import { type Desk, useDesk } from "./desk.js";
import { memo } from "./memo.js";

interface Props {
  card: Card;
  board: Board;
  /** An own change of it is still on its way. */
  pending: boolean;
  /** Who holds it elsewhere, by name. */
  holder: string | undefined;
  /** Who has its sheet open elsewhere, by name. */
  reader: string | undefined;
  /** Held by the keys of this window. */
  held: boolean;
  review: "focus" | "rest" | undefined;
  /** `selected` and `dimmed`, as far as they hold on this screen. */
  marks: string | undefined;
}

/**
 * A card on the board. Its keys and presses are heard by the board, so a thousand cards carry no listener; its parts
 * are called rather than mounted (see face_marks).
 */
export const CardFace = memo(function CardFace({ card, board, pending, holder, reader, held, review, marks }: Props) {
  const desk = useDesk();
  const agreed = card.column === "done" || agreedByBoth(board, card);
  const classes = [
    "card",
    !agreed && "proposed",
    card.blocker && "is-blocked",
    card.over_limit && "is-over",
    held && "held",
  ];
  return (
    <li
      id={`card-${card.id}`}
      data-card={card.id}
      data-review={review}
      data-marks={marks}
      data-holder={holder}
      class={classes.filter(Boolean).join(" ")}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a card is a group of its own texts, not a set of fields */}
      <div class="card-body" role="group" tabIndex={-1} id={`face-${card.id}`} aria-labelledby={`words-${card.id}`}>
        <div id={`words-${card.id}`}>
          <p class="card-title" dir="auto">
            {card.title}
          </p>
          {marks?.startsWith("selected") && <span class="hidden-text">{selectedMark}</span>}
          {LabelChips({ card, board })}
          {marksLine({ card, board, desk, agreed, pending })}
          {card.blocker && (
            <p class="card-blocked" dir="auto">
              {Icon({ name: "blocked", size: 13 })}
              <span>
                <BlockedWords since={card.blocker.since} board={board} /> {card.blocker.reason}
                {!takesSeat({ settings: board }, card) && <i> · {betweenFace.notCounted}</i>}
              </span>
            </p>
          )}
          {holder && <p class="card-presence">{t.card.heldBy(holder)}</p>}
          {!holder && reader && <p class="card-presence">{t.card.lookedAt(reader)}</p>}
        </div>
      </div>
      <button
        type="button"
        class="card-menu button quiet icon-only"
        tabIndex={-1}
        data-menu
        title={t.card.moveTo}
        aria-label={`${t.card.moveTo} ${t.card.number(card.number)}`}
      />
    </li>
  );
});

interface MarksProps {
  card: Card;
  board: Board;
  desk: Desk;
  agreed: boolean;
  pending: boolean;
}

/** The small line under the title: number, owner, day, and what else there is to see. */
function marksLine({ card, board, desk, agreed, pending }: MarksProps) {
  const due = card.due && card.column !== "done" ? dueWords(card.due, new Date(nowOf(desk, zoneOf(board)))) : null;
  const said = card.comments.filter((comment) => comment.taken_back === null);
  const plain = said.filter((comment) => comment.kind !== "question").length;
  const questions = said.filter((comment) => comment.kind === "question" && comment.answered === null).length;
  const owner = board.participants.find((one) => one.id === card.owner);
  return (
    <p class="card-marks">
      <span class="card-number">{t.card.number(card.number)}</span>
      {Avatar({ board, person: card.owner, tiny: true, words: owner ? t.card.owner(owner.name) : t.card.noOwner })}
      {coOwnerMark({ card, board })}
      {aimMark({ card, board })}
      {due && (
        <span class={due.past ? "mark past" : "mark"}>
          {Icon({ name: "calendar", size: 12 })}
          {due.text}
        </span>
      )}
      {ageMark({ card, board, desk })}
      {card.over_limit && <span class="mark over">◆ {t.card.overLimit}</span>}
      {!agreed && (
        <span class="mark dashed" title={t.card.notAgreed}>
          {t.card.proposed}
        </span>
      )}
      {card.done_when.length > 0 && count("list", card.done_when.length, t.card.doneWhen)}
      {card.evidence.length > 0 && count("evidence", card.evidence.length, t.card.evidence)}
      {plain > 0 && count("comment", plain, t.card.comments)}
      {questions > 0 && count("question", questions, t.card.questions)}
      {thanksMark({ card })}
      {card.override_wish && <span class="mark help">{betweenFace.overLimit}</span>}
      {card.help && helpMark(card.help, desk)}
      {pending && <span class="mark waiting">{t.card.waiting}</span>}
    </p>
  );
}

/** The number of the goal it serves, or that it serves none of them on purpose. */
function aimMark({ card, board }: { card: Card; board: Board }) {
  const goals = board.engagement?.goals ?? [];
  const index = card.goal === null ? -1 : goals.findIndex((one) => one.id === card.goal);
  const goal = goals[index];
  if (goal) {
    const words = t.card.goal(index + 1, goal.title);
    return (
      <span class="mark goal-mark" title={words}>
        {Icon({ name: "goal", size: 12 })}
        <span aria-hidden="true">{index + 1}</span>
        <span class="hidden-text">{words}</span>
      </span>
    );
  }
  if (!board.engagement || card.outside_contract === "") return null;
  return (
    <span class="mark" title={card.outside_contract}>
      {t.card.outside}
    </span>
  );
}

/** Lit for the one who is asked, or for everybody when whoever can is. */
function helpMark(help: NonNullable<Card["help"]>, desk: Desk) {
  const you = desk.you().participant;
  const lit = help.by !== you && (help.person === null || help.person === you);
  return (
    <span class={lit ? "mark help lit" : "mark help"} title={help.text}>
      ? {lit ? betweenFace.helpForYou : betweenFace.help}
    </span>
  );
}

function count(icon: "list" | "evidence" | "comment" | "question", n: number, words: (n: number) => string) {
  return (
    <span class="mark" role="img" title={words(n)} aria-label={words(n)}>
      {Icon({ name: icon, size: 12 })}
      {n}
    </span>
  );
}
