import { cardWords } from "../../languages/en/card.js";
import { comments as mayComment } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { dayOf } from "../dates.js";
import { personName } from "../people.js";
import type { Card, Comment } from "../types.js";

const words = cardWords.comments;

/** What became of a comment, and what this person may do with it. */
export function CommentActs({ card, comment }: { card: Card; comment: Comment }) {
  const desk = useDesk();
  const you = desk.you();
  const board = desk.board().settings;
  const named = { card: card.id, comment: comment.id };
  if (comment.taken_back !== null) return <p class="small soft taken-back">{words.takenBack}</p>;
  const may = mayComment(you.seat) && card.archived === null;
  const { answered } = comment;
  return (
    <p class="row small comment-acts">
      {answered && <span class="soft">{words.answered(personName(board, answered.by), dayOf(answered.at))}</span>}
      {may && comment.kind === "question" && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void send(desk, { type: "answer_comment", ...named, answered: answered === null })}
        >
          {answered ? words.openAgain : words.markAnswered}
        </button>
      )}
      {may && comment.by === you.participant && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void send(desk, { type: "take_back_comment", ...named })}
        >
          {words.takeBack}
        </button>
      )}
    </p>
  );
}
