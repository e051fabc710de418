import { useState } from "preact/hooks";
import { Icon } from "../../icons/icons.js";
import { cardWords } from "../../languages/en/card.js";
import { useKeptText } from "../acts/kept_text.js";
import { comments as mayComment } from "../acts/moves.js";
import { send } from "../acts/perform.js";
import { useDesk } from "../board/desk.js";
import { Field } from "../parts/field.js";
import { personName } from "../people.js";
import { type Card, textLength } from "../types.js";

const words = cardWords.thanks;
const longest = 200;

/** Who said thanks for the card, and the press that says it, once a person. */
export function ThanksPart({ card }: { card: Card }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const [text, setText, drop] = useKeptText(desk.id, "thanks", card.id);
  const you = desk.you();
  const board = desk.board().settings;
  const mine = card.thanks.some((one) => one.by === you.participant);
  const may = mayComment(you.seat) && card.archived === null;
  const fits = textLength(text.trim()) <= longest;
  const go = () => {
    if (!fits) return;
    setOpen(false);
    void send(desk, { type: "thank_card", card: card.id, text: text.trim() }).then((accepted) => {
      if (!accepted) return;
      setText("");
      drop();
    });
  };
  if (card.thanks.length === 0 && !may) return null;
  return (
    <section class="thanks-part" aria-label={words.title}>
      <ul>
        {card.thanks.map((one) => (
          <li key={one.by} class="thanks-line">
            <Icon name="heart" size={14} />
            <span dir="auto">
              {words.from(personName(board, one.by))}
              {one.text && `: ${one.text}`}
            </span>
          </li>
        ))}
      </ul>
      {may && !mine && !open && card.owner !== you.participant && (
        <button type="button" class="button quiet" onClick={() => setOpen(true)}>
          <Icon name="heart" />
          {words.say}
        </button>
      )}
      {may && mine && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void send(desk, { type: "take_back_thanks", card: card.id })}
        >
          {words.takeBack}
        </button>
      )}
      {open && (
        <>
          <Field label={words.line} value={text} onInput={setText} limit={longest} onEnter={go} />
          <button type="button" class="button primary" disabled={!fits} onClick={go}>
            {words.go}
          </button>
        </>
      )}
    </section>
  );
}
