import { useId, useState } from "preact/hooks";
import { newId } from "../../sync/ids.js";
import { useKeptText } from "../acts/kept_text.js";
import { comments as mayComment } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { CommentActs } from "../card/comment_acts.js";
import { dayOf } from "../dates.js";
import { Avatar } from "../parts/avatar.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { t } from "../text.js";
import { type Card, limits, textLength } from "../types.js";

/** What was said and asked, and the line to add to it. */
export function Comments({ card }: { card: Card }) {
  const desk = useDesk();
  const id = useId();
  const [text, setText, drop] = useKeptText(desk.id, "comment", card.id);
  const [question, setQuestion] = useState(false);
  const board = desk.board().settings;
  const words = text.trim();
  const ready = words !== "" && textLength(words) <= limits.comment;
  const go = async () => {
    if (!ready) return;
    setText("");
    const kind = question ? ("question" as const) : ("plain" as const);
    const accepted = await send(desk, { type: "add_comment", card: card.id, comment: newId(), kind, text: words });
    if (accepted) drop();
    else setText(words);
  };
  return (
    <section class="comments" aria-labelledby={id}>
      <h3 id={id}>{t.comments.title}</h3>
      {card.comments.length === 0 && <p class="soft small">{t.comments.empty}</p>}
      <ol>
        {card.comments.map((comment) => (
          <li key={comment.id} class={comment.kind === "question" ? "comment question" : "comment"}>
            <Avatar board={board} person={comment.by} />
            <div>
              <p class="small soft">
                <b dir="auto">{personName(board, comment.by)}</b> · {dayOf(comment.at)}
                {comment.kind === "question" && ` · ${t.comments.question}`}
              </p>
              {comment.taken_back === null && (
                <p class="comment-text" dir="auto">
                  {comment.text}
                </p>
              )}
              <CommentActs card={card} comment={comment} />
            </div>
          </li>
        ))}
      </ol>
      {mayComment(desk.you().seat) && (
        <>
          <Field
            label={t.comments.label}
            placeholder={t.comments.placeholder}
            value={text}
            onInput={setText}
            limit={limits.comment}
            lines={2}
            onEnter={() => void go()}
          />
          <div class="row">
            <label class="choice">
              <input
                type="checkbox"
                checked={question}
                onChange={(event) => setQuestion(event.currentTarget.checked)}
              />
              {t.comments.asQuestion}
            </label>
            <span class="grow" />
            <button type="button" class="button primary" disabled={!ready} onClick={() => void go()}>
              {t.comments.go}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
